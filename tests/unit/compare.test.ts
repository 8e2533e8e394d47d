import { describe, expect, test } from 'vitest'
import { asInSentence, pairTitle, pairsWith, treatmentsOf } from '@/lib/compare/pairs'
import { cellOf, firstRows, moreRows, rowsOf } from '@/lib/compare/rows'
import { inventSite } from '../fixtures'

const site = inventSite()
const [examplol, samplin] = site.treatments
const row = (id: string) => rowsOf(site, [id])[0]!

describe(firstRows, () => {
  test('are those marked first, harms and women each with their partner', () => {
    expect(firstRows(site).map((r) => r.id)).toEqual([
      'keep-hair',
      'first-results',
      'cost-year-1',
      'serious-harms',
      'for-women',
      'evidence',
    ])
    expect(row('serious-harms').measures).toEqual(['common-side-effects', 'serious-harms'])
    expect(row('for-women').measures).toEqual(['for-women', 'pregnancy'])
  })
})

describe(moreRows, () => {
  test('are all that the first rows do not show, by group, none twice', () => {
    const shown = [...firstRows(site), ...moreRows(site).flatMap((g) => g.rows)].flatMap((r) => r.measures)
    expect(shown.toSorted()).toEqual([...site.measures.keys()].toSorted())
    expect(moreRows(site).map((g) => g.name)).toEqual([site.measures.get('people-helped')!.group])
  })
})

describe(rowsOf, () => {
  test('brings a measure’s partner along, and the same row once', () => {
    expect(rowsOf(site, ['pregnancy', 'for-women', 'keep-hair', 'common-side-effects']).map((r) => r.id)).toEqual([
      'for-women',
      'keep-hair',
      'serious-harms',
    ])
  })
})

describe(cellOf, () => {
  test('is as sure as the least sure of its parts', () => {
    expect(cellOf(examplol!, row('serious-harms'))).toMatchObject({
      certainty: 'Low',
      leadFact: 'examplol-benefit-photos',
    })
  })
  test('has no grade where nothing was measured', () => {
    expect(cellOf(samplin!, row('cost-year-1'))).toMatchObject({ certainty: undefined, leadFact: undefined })
  })
  test('has the grade of what was measured where a partner was not', () => {
    expect(cellOf(examplol!, row('for-women')).certainty).toBe('Moderate')
  })
})

describe('pairs', () => {
  test('know their two treatments and are found from either', () => {
    const [pair] = site.pairs
    expect(treatmentsOf(site, pair!)).toEqual([examplol, samplin])
    expect(pairsWith(site, 'samplin')).toEqual([pair])
    expect(pairTitle(site, pair!)).toBe('Examplol or samplin?')
    expect(asInSentence('PRP')).toBe('PRP')
    expect(asInSentence('Hair transplant')).toBe('hair transplant')
  })
})

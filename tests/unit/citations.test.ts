import { describe, expect, test } from 'vitest'
import { authorsOf, citeInText, numberSources, sourceHref, toCsl, venueOf } from '@/lib/facts/citations'
import { printStatement, printText } from '@/lib/facts/print'
import type { Source } from '@/lib/facts/schema'
import { inventSite } from '../fixtures'

const site = inventSite()
const source = (more: Partial<Source>): Source => ({
  type: 'article-journal',
  title: 'A trial',
  standing: 'study',
  ...more,
})
const people = (...names: string[]) => names.map((family) => ({ family }))

describe(numberSources, () => {
  test('numbers sources in the order in which facts cite them, each once', () => {
    const facts = new Map([
      ['a', { sources: ['x', 'y'] }],
      ['b', { sources: ['y', 'z'] }],
    ])
    expect([...numberSources({ facts } as never, ['a', 'b', 'missing'])]).toEqual([
      ['x', 1],
      ['y', 2],
      ['z', 3],
    ])
  })
})

describe(sourceHref, () => {
  test('prefers the DOI, then PubMed, then the publisher’s own page', () => {
    expect(sourceHref(source({ DOI: '10.1/a<b>', PMID: '1', URL: 'https://x.test/' }))).toBe(
      'https://doi.org/10.1/a%3Cb%3E',
    )
    expect(sourceHref(source({ PMID: '1', URL: 'https://x.test/' }))).toBe('https://pubmed.ncbi.nlm.nih.gov/1/')
    expect(sourceHref(source({ URL: 'https://x.test/' }))).toBe('https://x.test/')
    expect(sourceHref(source({}))).toBeUndefined()
  })
})

describe(authorsOf, () => {
  test('names up to three, then the first two and how many more', () => {
    expect(authorsOf(source({}))).toBe('')
    expect(authorsOf(source({ author: people('Doe') }))).toBe('Doe')
    expect(authorsOf(source({ author: people('Doe', 'Roe', 'Poe') }))).toBe('Doe, Roe and Poe')
    expect(authorsOf(source({ author: people('Doe', 'Roe', 'Poe', 'Low', 'Moe') }))).toBe('Doe, Roe and 3 more')
    expect(authorsOf(source({ author: [{ literal: 'US Food and Drug Administration' }] }))).toBe(
      'US Food and Drug Administration',
    )
  })
})

describe(citeInText, () => {
  test('is one line with what is known', () => {
    expect(citeInText(site.sources.get('doe-2002')!)).toBe(
      'Doe. A trial of an invented lotion. Journal of Examples 2002;7:1-9. doi:10.5555/example',
    )
    expect(citeInText(source({}))).toBe('A trial')
    expect(venueOf(source({ publisher: 'A clinic' }))).toBe('A clinic')
  })
})

describe(toCsl, () => {
  test('is an array of items with ids; what is ours stands under custom', () => {
    expect(toCsl(site)).toEqual([
      expect.objectContaining({ id: 'doe-2002', DOI: '10.5555/example', custom: { standing: 'study' } }),
    ])
    expect(toCsl(site)[0]).not.toHaveProperty('standing')
  })
})

describe(printText, () => {
  test('fills slots, terms and links in as plain words', () => {
    expect(
      printText(
        site,
        '{examplol-benefit-photos.photos} ([[dht]], [[norwood|Norwood 3]], [the table](/compare/)); {examplol.cost-year-1}.',
      ),
    ).toBe('26 in 100 (DHT, Norwood 3, the table); $170 to $410.')
  })
  test('prints a statement with its own figures', () => {
    expect(printStatement(site, site.facts.get('examplol-benefit-hair-count')!)).toBe(
      'It added 19 hairs per square centimeter; the dummy liquid added 4 hairs per square centimeter.',
    )
  })
})

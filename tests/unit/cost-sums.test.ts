import { describe, expect, test } from 'vitest'
import { COST_YEARS, costByYear, costFigure, unpricedCosts } from '@/lib/facts/cost-sums'
import type { Costs, Figure } from '@/lib/facts/schema'
import type { Fact, Site } from '@/lib/facts/site'

const usd = (amount: Partial<Figure>): Figure => ({ what: 'Price', unit: 'USD', ...amount })
const prices = {
  figures: { visit: usd({ value: 50 }), year: usd({ low: 120, high: 360 }), surgery: usd({ low: 4000, high: 15_000 }) },
} as unknown as Fact
const site = { facts: new Map([['price', prices]]) } as unknown as Site
const part = (key: string, times: number | { low: number; high: number } = 1) =>
  ({ figure: `price.${key}`, times }) as unknown as Costs['upfront'][number]
const costs = (more: Partial<Costs>): Costs => ({
  upfront: [],
  perYear: [],
  perYearFrom: 1,
  oneOff: [],
  includes: '',
  excludes: '',
  certainty: 'Low',
  because: '',
  facts: [],
  ...more,
})

describe(costByYear, () => {
  test('adds what is paid once to what is paid each year', () => {
    const lotion = costs({ upfront: [part('visit')], perYear: [part('year')] })
    expect(costByYear(site, lotion, 1)).toEqual({ low: 170, high: 410 })
    expect(costByYear(site, lotion, 10)).toEqual({ low: 1250, high: 3650 })
  })
  test('counts yearly costs from the year they begin', () => {
    const later = costs({ upfront: [part('surgery')], perYear: [part('year')], perYearFrom: 2 })
    expect(costByYear(site, later, 1)).toEqual({ low: 4000, high: 15_000 })
    expect(costByYear(site, later, 2)).toEqual({ low: 4120, high: 15_360 })
  })
  test('takes the low and the high end as often as each is paid', () => {
    expect(costByYear(site, costs({ upfront: [part('visit', { low: 3, high: 4 })] }), 5)).toEqual({
      low: 150,
      high: 200,
    })
  })
  test('counts a later cost from its year on', () => {
    const redone = costs({ upfront: [part('visit')], oneOff: [{ year: 5, what: 'again', cost: part('visit') }] })
    expect(costByYear(site, redone, 4)).toEqual({ low: 50, high: 50 })
    expect(costByYear(site, redone, 5)).toEqual({ low: 100, high: 100 })
  })
  test('is not known, and never zero, where a yearly cost has no price', () => {
    const unknown = costs({ upfront: [part('visit')], perYear: { notPriced: 'Nobody has priced it.' }, perYearFrom: 2 })
    expect(costByYear(site, unknown, 1)).toEqual({ low: 50, high: 50 })
    expect(costByYear(site, unknown, 2)).toBeNull()
  })
  test('is zero where there is nothing to pay', () =>
    expect(costByYear(site, costs({}), 10)).toEqual({ low: 0, high: 0 }))
})

describe(unpricedCosts, () => {
  test('names what will come by then that nobody has priced', () => {
    const touchUp = costs({ oneOff: [{ year: 3, what: 'touch-up', cost: 'not priced' }] })
    expect(unpricedCosts(touchUp, 2)).toEqual([])
    expect(unpricedCosts(touchUp, 3)).toEqual(['touch-up'])
    expect(costByYear(site, touchUp, 3)).toEqual({ low: 0, high: 0 })
  })
})

describe(costFigure, () => {
  const priced = {
    ...site,
    options: [
      { id: 'lotion', costs: costs({ perYear: [part('year')], facts: ['price' as never] }) },
      { id: 'free', costs: null },
    ],
  } as unknown as Site
  test('is the sum as a figure that a text can cite, with the fact it rests on', () => {
    expect(costFigure(priced, 'lotion', 'cost-5-years')).toEqual({
      figure: { what: 'Paid by the end of year 5', low: 600, high: 1800, unit: 'USD' },
      fact: prices,
    })
    expect(Object.keys(COST_YEARS)).toContain('cost-5-years')
  })
  test('is nothing for an unknown sum, option, or one without costs', () => {
    expect(costFigure(priced, 'lotion', 'cost-7-years')).toBeUndefined()
    expect(costFigure(priced, 'nobody', 'cost-year-1')).toBeUndefined()
    expect(costFigure(priced, 'free', 'cost-year-1')).toBeUndefined()
  })
})

import type { Costs, Figure } from './schema'
import type { Fact, Site } from './site'

/** US dollars paid by the end of a year, low and high quote; null where something in the sum has no price. */
export type CostRange = { low: number; high: number } | null
type Part = Costs['upfront'][number]
type Facts = Pick<Site, 'facts'>

/**
 * What one adult has paid by the end of year N at today's prices:
 * upfront + perYear × (N − perYearFrom + 1) + one-off costs up to year N. No inflation.
 */
export function costByYear(site: Facts, costs: Costs, year: number): CostRange {
  const total = { low: 0, high: 0 }
  const add = (part: Part, often: number) => {
    const { low, high } = price(site, part)
    total.low += low * often
    total.high += high * often
  }
  for (const part of costs.upfront) add(part, 1)
  const years = year - costs.perYearFrom + 1
  if (years > 0) {
    if (!Array.isArray(costs.perYear)) return null
    for (const part of costs.perYear) add(part, years)
  }
  for (const extra of costs.oneOff) {
    if (extra.year > year || extra.cost === 'not priced') continue
    // A cost that may or may not come makes the high end higher, never the low one, unless it has a low price too.
    add(extra.cost, 1)
  }
  return total
}

/** Later costs that are known to come but that nobody has priced. */
export function unpricedCosts(costs: Costs, year: number): string[] {
  return costs.oneOff.filter((extra) => extra.year <= year && extra.cost === 'not priced').map((extra) => extra.what)
}

function price(site: Facts, part: Part): { low: number; high: number } {
  const [id = '', key = ''] = part.figure.split('.')
  const figure: Figure | undefined = site.facts.get(id)?.figures[key]
  const low = figure?.low ?? figure?.value ?? 0
  const high = figure?.high ?? figure?.value ?? 0
  const times = typeof part.times === 'number' ? { low: part.times, high: part.times } : part.times
  return { low: low * times.low, high: high * times.high }
}

export const COST_YEARS: Record<string, number> = {
  'cost-year-1': 1,
  'cost-year-2': 2,
  'cost-5-years': 5,
  'cost-10-years': 10,
}

/** The sum as a figure, so that a text can cite it like any other: `{finasteride.cost-5-years}`. */
export function costFigure(
  site: Pick<Site, 'facts' | 'options'>,
  optionId: string,
  key: string,
): { figure: Figure; fact: Fact | undefined } | undefined {
  const year = COST_YEARS[key]
  const costs = site.options.find((option) => option.id === optionId)?.costs
  if (!year || !costs) return undefined
  const range = costByYear(site, costs, year)
  if (!range) return undefined
  return {
    figure: { what: `Paid by the end of year ${year}`, ...range, unit: 'USD' },
    fact: site.facts.get(costs.facts[0] ?? ''),
  }
}

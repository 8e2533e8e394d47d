import { scaleLinear } from 'd3-scale'
import { costByYear, unpricedCosts, type CostRange } from '@/lib/facts/cost-sums'
import { formatFigure } from '@/lib/facts/format-figure'
import type { Costs } from '@/lib/facts/schema'
import type { Option, Site } from '@/lib/facts/site'
import { percent, round, shape, type Shape } from './svg'

/** The years of every table of costs, and the last year of every chart. */
export const YEARS = [1, 2, 5, 10]
export const LAST_YEAR = 10

/** What one option has cost by the end of a year; `range` is null where nobody has priced it. */
export type YearCost = { year: number; range: CostRange; unpriced: string[] }
export type CostSeries = { years: YearCost[]; weak: boolean }

/** Year by year to the tenth; undefined where an option has no costs at all. */
export function costSeries(site: Pick<Site, 'facts'>, costs: Costs): CostSeries {
  const years = Array.from({ length: LAST_YEAR }, (_, i) => ({
    year: i + 1,
    range: costByYear(site, costs, i + 1),
    unpriced: unpricedCosts(costs, i + 1),
  }))
  return { years, weak: isWeak(costs) }
}

/** Prices with a weak basis are hatched: undated quotes, sellers' pages, disagreeing sources. */
export function isWeak(costs: Costs): boolean {
  return costs.certainty === 'Low' || costs.certainty === 'Very low'
}

/** "$120 to $360", "$0", "Not priced". */
export function rangeText(range: CostRange): string {
  return range ? formatFigure({ what: '', ...range, unit: 'USD' }) : 'Not priced'
}

/** "$12k" for an axis: short enough for a phone. */
export function axisText(dollars: number): string {
  return dollars >= 10_000 ? `$${round(dollars / 1000)}k` : `$${dollars.toLocaleString('en-US')}`
}

/** A linear axis from zero: its end, and where its lines stand. At least a dollar long, so that zero has a place. */
export function axisFor(most: number, lines: number): { end: number; ticks: number[] } {
  const scale = scaleLinear([0, Math.max(1, most)], [0, 1]).nice(lines)
  return { end: scale.domain()[1]!, ticks: scale.ticks(lines) }
}

/** The highest price in any option's ten years. */
export function highestCost(site: Pick<Site, 'facts'>, options: readonly Option[], year = LAST_YEAR): number {
  const tops = options.flatMap((option) => {
    if (!option.costs) return []
    const last = costSeries(site, option.costs)
      .years.filter((y) => y.range && y.year <= year)
      .at(-1)
    return last?.range ? [last.range.high] : []
  })
  return Math.max(1, ...tops)
}

/** Slanted lines for what rests on weak prices; drawn once a figure, under an id of its own. */
export function hatch(id: string): Shape {
  return shape(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    shape('path', { class: 'hatch', d: 'M0 0v6M3 0v6' }),
  )
}

const fill = (hatchId: string | undefined) => (hatchId ? { class: 'weak', fill: `url(#${hatchId})` } : { class: 'on' })

/**
 * A bar from the low to the high price on an axis from zero, never thinner than 3 px; a price of zero is a mark at zero.
 * @param hatchId where prices are weak: the id of the figure's hatch
 */
export function priceBar(
  range: { low: number; high: number },
  end: number,
  hatchId: string | undefined,
  y: number,
  height: number,
): Shape[] {
  const width = percent(Math.min(range.high, end) - Math.min(range.low, end), end)
  const over = range.high > end
  return [
    shape('rect', { ...fill(hatchId), x: percent(Math.min(range.low, end * 0.995), end), y, width, height }),
    shape('rect', { class: 'on', x: percent(Math.min(range.low, end * 0.995), end), y, width: 3, height }),
    ...(over
      ? [
          shape(
            'svg',
            { x: '100%', y: y + height / 2, overflow: 'visible' },
            shape('path', { class: 'arrow', d: 'M-8-6l7 6-7 6' }),
          ),
        ]
      : []),
  ]
}

/**
 * Ten columns, one a year, each from the low to the high sum paid by its end, on an axis from zero. Years that nobody
 * has priced have no column but a question mark.
 * @param height of the plot, in px; 24 px more hold the years
 */
export function costColumns(
  series: CostSeries,
  height: number,
  hatchId: string,
): { shapes: Shape[]; end: number; ticks: number[] } {
  const { end, ticks } = axisFor(Math.max(1, ...series.years.map((y) => y.range?.high ?? 0)), 4)
  const at = (dollars: number) => round(height - (dollars / end) * height)
  const shapes = ticks.map((dollars) =>
    shape('rect', { class: dollars === 0 ? 'rail-line' : 'tick', x: 0, y: at(dollars), width: '100%', height: 1 }),
  )
  for (const { year, range } of series.years) {
    const x = `${(year - 1) * 10 + 1}%`
    if (range) {
      const top = at(range.high)
      const tall = Math.max(2, round(at(range.low) - top))
      shapes.push(
        shape('rect', {
          ...fill(series.weak ? hatchId : undefined),
          x,
          y: Math.min(top, height - 2),
          width: '8%',
          height: tall,
        }),
      )
    } else shapes.push(shape('text', { x: `${year * 10 - 5}%`, y: height - 8, class: 'mid' }, '?'))
    if (YEARS.includes(year))
      shapes.push(
        shape(
          'text',
          { x: `${year * 10 - 5}%`, y: height + 20, class: year === 1 || year === LAST_YEAR ? 'mid' : 'mid opt' },
          String(year),
        ),
      )
  }
  return { shapes, end, ticks }
}

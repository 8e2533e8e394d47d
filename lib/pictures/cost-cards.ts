import { printText } from '@/lib/facts/print'
import type { Option, Site } from '@/lib/facts/site'
import { cite, stacked, WIDTH } from './card-parts'
import type { Card } from './card'
import { axisFor, axisText, costColumns, costSeries, hatch, highestCost, priceBar, rangeText, YEARS } from './money'
import { percent, shape, text } from './svg'

export function costCard(site: Site, option: Option): Card {
  const costs = option.costs!
  const series = costSeries(site, costs)
  const { shapes, end, ticks } = costColumns(series, 260, 'hatch')
  const at = (dollars: number) => 272 - (dollars / end) * 260 + 5
  return {
    title: `${option.name}: what it costs over ten years`,
    lead: YEARS.map((year) => `Year ${year}: ${rangeText(series.years[year - 1]!.range)}`).join('. ') + '.',
    drawing: {
      width: WIDTH,
      height: 300,
      shapes: [
        hatch('hatch'),
        ...ticks.map((dollars) => text(50, at(dollars), axisText(dollars), 'end')),
        text(50, 292, 'Year', 'end'),
        shape('svg', { x: 58, y: 12, width: WIDTH - 58, height: 280, overflow: 'visible' }, ...shapes),
      ],
    },
    notes: [
      ...(series.weak ? ['Hatched: the prices rest on weak evidence.'] : []),
      `Counts ${printText(site, costs.includes)}. Leaves out ${printText(site, costs.excludes)}.`,
      ...(Array.isArray(costs.perYear) ? [] : [printText(site, costs.perYear.notPriced)]),
      ...costs.oneOff.map((extra) => `From year ${extra.year}: ${printText(site, extra.what)}.`),
    ],
    source: cite(site, site.facts.get(costs.facts[0] ?? '')),
  }
}

export function allCostsCard(site: Site): Card {
  const options = site.options.filter((option) => option.costs)
  const { end, ticks } = axisFor(highestCost(site, options), 3)
  const row = 18
  const plots = options.flatMap((option) => {
    const series = costSeries(site, option.costs!)
    const bars = YEARS.flatMap((year, i) => {
      const range = series.years[year - 1]!.range
      return range
        ? priceBar(range, end, series.weak ? 'hatch' : undefined, i * row + 3, row - 6)
        : [text(6, i * row + 15, '? not priced')]
    })
    const lines = ticks.map((dollars) =>
      shape('rect', { class: 'tick', x: percent(dollars, end), y: 0, width: 1, height: row * 4 }),
    )
    return [
      { width: WIDTH, height: 22, shapes: [text(0, 17, option.name, 'arm strong')] },
      {
        width: WIDTH,
        height: row * 4,
        shapes: [
          ...YEARS.map((year, i) => text(22, i * row + 14, String(year), 'end')),
          shape('svg', { x: 32, y: 0, width: WIDTH - 52, height: row * 4, overflow: 'visible' }, ...lines, ...bars),
        ],
      },
    ]
  })
  const axis = ticks.map((dollars) =>
    text(percent(dollars, end), 16, axisText(dollars), dollars === 0 ? undefined : 'mid'),
  )
  return {
    title: 'What each choice costs by the end of years 1, 2, 5 and 10',
    lead: 'From the low to the high sum, US dollars, one scale from zero.',
    drawing: stacked(
      [
        { width: 0, height: 0, shapes: [hatch('hatch')] },
        ...plots,
        {
          width: WIDTH,
          height: 22,
          shapes: [shape('svg', { x: 32, y: 0, width: WIDTH - 52, height: 22, overflow: 'visible' }, ...axis)],
        },
      ],
      6,
    ),
    notes: ['Hatched: the prices rest on weak evidence. A question mark: nobody has priced it.'],
    source: 'the cost facts of each treatment',
  }
}

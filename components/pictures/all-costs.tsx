import { TableHead } from '@/components/site/table-head'
import type { Option, Site } from '@/lib/facts/site'
import { axisFor, axisText, costSeries, hatch, highestCost, priceBar, YEARS } from '@/lib/pictures/money'
import { percent, shape } from '@/lib/pictures/svg'
import { costFinding, yearText } from './costs'
import { AloneLink, Shapes, Strip } from './drawing'

const HATCH = 'hatch-all'
const ROW = 20

/** Every option's sums by the end of years 1, 2, 5 and 10 on one axis that begins at zero. */
export function AllCosts({ site, alone }: { site: Site; alone?: boolean }) {
  const options = site.options.filter((option) => option.costs)
  const { end, ticks } = axisFor(highestCost(site, options), 3)
  const axis = ticks.map((dollars) =>
    shape(
      'text',
      { x: percent(dollars, end), y: 16, class: dollars === 0 ? undefined : dollars === end ? 'end' : 'mid' },
      axisText(dollars),
    ),
  )
  return (
    <figure className="box pic wide-pic">
      <ul className="rows">
        {options.map((option) => (
          <li key={option.id}>
            <OptionBars site={site} option={option} end={end} ticks={ticks} />
          </li>
        ))}
      </ul>
      <div className="plot">
        <span className="small soft">Year</span>
        <Strip shapes={[hatch(HATCH), ...axis]} height={22} />
      </div>
      <figcaption className="small soft">
        <p>
          From the low to the high sum, in US dollars, at today’s prices. Hatched: weak prices. A question mark: nobody
          has priced it.
        </p>
        {!alone && (
          <p>
            <AloneLink slug="costs-all" kind="costs" />
          </p>
        )}
      </figcaption>
    </figure>
  )
}

function OptionBars({ site, option, end, ticks }: { site: Site; option: Option; end: number; ticks: number[] }) {
  const series = costSeries(site, option.costs!)
  const lines = ticks.map((dollars) =>
    shape('rect', {
      class: dollars === 0 ? 'rail-line' : 'tick',
      x: percent(dollars, end),
      y: 0,
      width: 1,
      height: ROW * YEARS.length,
    }),
  )
  const bars = YEARS.flatMap((year, i) => {
    const range = series.years.find((y) => y.year === year)!.range
    if (range) return priceBar(range, end, series.weak ? HATCH : undefined, i * ROW + 3, ROW - 6)
    return [shape('text', { x: 6, y: i * ROW + 15 }, '? not priced')]
  })
  const label = YEARS.map((year) => `Year ${year}: ${yearText(series, year)}`).join('. ')
  return (
    <>
      <p>
        <a href={option.href.includes('#') ? option.href : `${option.href}#cost`}>{option.name}</a>
        <span className="small soft"> {costFinding(series)}</span>
      </p>
      <div className="plot">
        <svg width="1.8em" height={ROW * YEARS.length} className="strip" aria-hidden="true">
          {YEARS.map((year, i) => (
            <text key={year} x="1.5em" y={i * ROW + 15} className="end">
              {year}
            </text>
          ))}
        </svg>
        <Strip shapes={[...lines, ...bars]} height={ROW * YEARS.length} label={`${option.name}. ${label}.`} />
      </div>
    </>
  )
}

/** The same sums as a table. */
export function CostTable({ site }: { site: Site }) {
  return (
    <table className="cards" role="table">
      <caption className="sr-only">Paid by the end of years 1, 2, 5 and 10, low and high quotes in US dollars</caption>
      <TableHead labels={['Choice', ...YEARS.map((year) => `By the end of year ${year}`)]} />
      <tbody role="rowgroup">
        {site.options.map((option) => (
          <tr key={option.id} role="row">
            <th scope="row" role="rowheader">
              <a href={option.href}>{option.name}</a>
            </th>
            {YEARS.map((year) => (
              <td key={year} role="cell" data-label={`By the end of year ${year}`}>
                {option.costs ? yearText(costSeries(site, option.costs), year) : 'No price was found'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One option's first year on the axis that all share: for tables. */
export function FirstYearBar({ site, option, most }: { site: Site; option: Option; most: number }) {
  const range = option.costs && costSeries(site, option.costs).years[0]!.range
  if (!option.costs || !range) return null
  const weak = costSeries(site, option.costs).weak
  return (
    <Strip
      height={10}
      shapes={[
        shape('rect', { class: 'tick', y: 4, width: '100%', height: 2 }),
        ...priceBar(range, most, weak ? GLANCE_HATCH : undefined, 0, 10),
      ]}
    />
  )
}

const GLANCE_HATCH = 'hatch-glance'

/** The key to the bars of a table, and their hatch, once a table. */
export function GlanceKey({ most }: { most: number }) {
  return (
    <p className="small soft">
      <svg width="26" height="10" className="strip inline!" aria-hidden="true">
        <Shapes shapes={[hatch(GLANCE_HATCH), ...priceBar({ low: 0, high: 1 }, 1, GLANCE_HATCH, 0, 10)]} />
      </svg>{' '}
      Bars: the first year’s cost from the low to the high price, on one scale from $0 to {axisText(most)}. Hatched: the
      prices rest on weak evidence.
    </p>
  )
}

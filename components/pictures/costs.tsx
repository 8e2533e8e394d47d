import { Certainty } from '@/components/facts/certainty'
import { Copy } from '@/components/facts/copy'
import type { Citations } from '@/lib/facts/citations'
import { formatFigure } from '@/lib/facts/format-figure'
import type { Option, Site } from '@/lib/facts/site'
import { axisText, costColumns, costSeries, hatch, rangeText, YEARS, type CostSeries } from '@/lib/pictures/money'
import { shape } from '@/lib/pictures/svg'
import { AloneLink, Strip } from './drawing'
import { NumberTable } from './number-table'

const HEIGHT = 190

/** What an option costs over ten years: a column a year from the low to the high sum, and the sums in a table. */
export function Costs({
  site,
  option,
  cites,
  alone,
}: {
  site: Site
  option: Option
  cites?: Citations
  alone?: boolean
}) {
  const { costs } = option
  if (!costs) return <p>No price was found.</p>
  const series = costSeries(site, costs)
  return (
    <figure className="box pic">
      <h3>{costFinding(series)}</h3>
      <CostPlot
        series={series}
        id={`hatch-${option.id}`}
        label={`Sums paid by the end of each year. ${series.years.map(({ year, range }) => `Year ${year}: ${rangeText(range)}`).join('. ')}.`}
      />
      <NumberTable
        caption="Paid by the end of each year, low and high quotes in US dollars"
        head={['By the end of', 'You would have paid']}
        rows={YEARS.map((year) => ({ name: `Year ${year}`, cells: [yearText(series, year)] }))}
      />
      <figcaption className="small soft">
        {series.weak && <p>Hatched: the prices rest on weak evidence.</p>}
        <p>
          Counts <Copy site={site} text={costs.includes} cites={cites} />. Leaves out{' '}
          <Copy site={site} text={costs.excludes} cites={cites} />.
        </p>
        {!Array.isArray(costs.perYear) && (
          <p>
            <Copy site={site} text={costs.perYear.notPriced} cites={cites} />
          </p>
        )}
        {costs.oneOff.map((extra) => (
          <p key={extra.what}>
            From year {extra.year}: <Copy site={site} text={extra.what} cites={cites} />.
          </p>
        ))}
        <p>
          <Certainty level={costs.certainty} /> <Copy site={site} text={costs.because} cites={cites} />
        </p>
        {!alone && (
          <p>
            <AloneLink slug={`costs-${option.id}`} kind="costs" />
          </p>
        )}
      </figcaption>
    </figure>
  )
}

/** The sum by a year's end in words, with what nobody has priced. */
export function yearText(series: CostSeries, year: number): string {
  const found = series.years.find((y) => y.year === year)
  if (!found?.range) return 'Not known'
  return rangeText(found.range) + (found.unpriced.length > 0 ? ', and more that nobody has priced' : '')
}

/** "$1,200 to $3,600 in ten years", or as far as prices go. */
export function costFinding(series: CostSeries): string {
  const priced = series.years.filter((y) => y.range)
  const last = priced.at(-1)
  if (!last) return 'Nobody has priced it'
  const first = priced[0]!.range!
  const more = { low: last.range!.low - first.low, high: last.range!.high - first.high }
  if (last.year < 10) return `${rangeText(last.range)} by the end of year ${last.year}; after that nobody knows`
  if (more.high === 0)
    return first.high === 0
      ? 'It costs nothing'
      : `${rangeText(first)} once${last.unpriced.length > 0 ? ', and touch-ups that nobody has priced' : ''}`
  return `${rangeText(last.range)} in ten years: ${formatFigure({ what: '', ...more, unit: 'USD' })} more than in the first`
}

function CostPlot({ series, id, label }: { series: CostSeries; id: string; label: string }) {
  const { shapes, end, ticks } = costColumns(series, HEIGHT, id)
  const at = (dollars: number) => HEIGHT - (dollars / end) * HEIGHT + 5
  return (
    <div className="plot">
      <svg width="3.6em" height={HEIGHT + 40} className="strip" aria-hidden="true">
        <svg y="12" overflow="visible">
          {ticks.map((dollars) => (
            <text key={dollars} x="3.3em" y={at(dollars)} className="end">
              {axisText(dollars)}
            </text>
          ))}
          <text x="3.3em" y={HEIGHT + 20} className="end">
            Year
          </text>
        </svg>
      </svg>
      <Strip
        height={HEIGHT + 40}
        label={label}
        shapes={[hatch(id), shape('svg', { y: 12, overflow: 'visible' }, ...shapes)]}
      />
    </div>
  )
}

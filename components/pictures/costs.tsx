import { Certainty } from '@/components/facts/certainty'
import { Copy } from '@/components/facts/copy'
import type { Citations } from '@/lib/facts/citations'
import { costByYear, unpricedCosts } from '@/lib/facts/cost-sums'
import { formatFigure } from '@/lib/facts/format-figure'
import type { Option, Site } from '@/lib/facts/site'

const YEARS = [1, 2, 5, 10]

/** What an option costs by the end of years 1, 2, 5 and 10, at today's prices. */
export function Costs({ site, option, cites }: { site: Site; option: Option; cites?: Citations }) {
  const { costs } = option
  if (!costs) return <p>No price was found.</p>
  return (
    <figure className="box">
      <table>
        <caption className="small soft">Paid by the end of each year, low and high quotes in US dollars</caption>
        <thead>
          <tr>
            <th scope="col">By the end of</th>
            <th scope="col">You would have paid</th>
          </tr>
        </thead>
        <tbody>
          {YEARS.map((year) => {
            const range = costByYear(site, costs, year)
            return (
              <tr key={year}>
                <th scope="row">Year {year}</th>
                <td>
                  {range ? formatFigure({ what: '', ...range, unit: 'USD' }) : 'Not known'}
                  {unpricedCosts(costs, year).length > 0 && ', and more that nobody has priced'}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <figcaption className="small soft stack gap-2!">
        <p>
          Counts <Copy site={site} text={costs.includes} cites={cites} />. Leaves out <Copy site={site} text={costs.excludes} cites={cites} />.
        </p>
        {!Array.isArray(costs.perYear) && (
          <p>
            <Copy site={site} text={costs.perYear.notPriced} cites={cites} />
          </p>
        )}
        <p>
          <Certainty level={costs.certainty} /> <Copy site={site} text={costs.because} cites={cites} />
        </p>
      </figcaption>
    </figure>
  )
}

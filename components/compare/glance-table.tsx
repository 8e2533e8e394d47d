import { Certainty } from '@/components/facts/certainty'
import { Copy } from '@/components/facts/copy'
import { FirstYearBar, GlanceKey } from '@/components/pictures/all-costs'
import { TableHead } from '@/components/site/table-head'
import { cellOf, firstRows } from '@/lib/compare/rows'
import type { Site, Treatment } from '@/lib/facts/site'
import { highestCost } from '@/lib/pictures/money'

const COLUMNS = ['keep-hair', 'new-hair', 'first-results', 'if-you-stop', 'cost-year-1'] as const

/** The treatments, one a line, with the answers that people look for first. */
export function GlanceTable({ site }: { site: Site }) {
  const rows = firstRows(site)
  const most = highestCost(site, site.treatments, 1)
  const columns = COLUMNS.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  return (
    <>
      <GlanceKey most={most} />
      <table className="cards glance" role="table">
        <caption className="sr-only">The treatments at a glance, sorted by name</caption>
        <TableHead labels={['Treatment', ...columns.map((row) => row.label), 'How sure we are']} />
        <tbody role="rowgroup">
          {site.treatments.map((treatment) => (
            <tr key={treatment.id} role="row">
              <th scope="row" role="rowheader">
                <a href={treatment.href}>{treatment.title}</a>
                <br />
                <span className="small soft font-normal font-text">
                  <Copy site={site} text={treatment.what} links={false} />
                </span>
              </th>
              {columns.map((row) => (
                <td key={row.id} role="cell" data-label={row.label}>
                  {row.id === 'cost-year-1' ? (
                    <FirstYearCost site={site} treatment={treatment} most={most} />
                  ) : (
                    <Short site={site} treatment={treatment} measure={row.id} />
                  )}
                </td>
              ))}
              <td role="cell" data-label="How sure we are">
                <Certainty
                  level={
                    cellOf(
                      treatment,
                      rows.find((row) => row.id === 'evidence')!,
                    ).certainty ?? 'Not graded'
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Short({ site, treatment, measure }: { site: Site; treatment: Treatment; measure: string }) {
  const answer = treatment.answers[measure as keyof typeof treatment.answers]
  const words =
    'notMeasured' in answer ? <span className="nm">Not measured</span> : <Copy site={site} text={answer.short} />
  if (site.measures.get(measure)?.kind !== 'yes-partly-no') return words
  return <span className={'answer' in answer && answer.answer === 'yes' ? 'tag yes' : 'tag'}>{words}</span>
}

/** The first year's cost, with its place on one linear scale from zero that all treatments share. */
function FirstYearCost({ site, treatment, most }: { site: Site; treatment: Treatment; most: number }) {
  return (
    <>
      <Short site={site} treatment={treatment} measure="cost-year-1" />
      <FirstYearBar site={site} option={treatment} most={most} />
    </>
  )
}

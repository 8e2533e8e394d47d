import { Fragment } from 'react'
import { Certainty } from '@/components/facts/certainty'
import { Copy } from '@/components/facts/copy'
import { cellOf, type Row } from '@/lib/compare/rows'
import type { Option, Site } from '@/lib/facts/site'

/** What one option answers to one row: the answer, how sure, and where it comes from; or why there is none. */
export function Cell({ site, option, row, notes = false }: { site: Site; option: Option; row: Row; notes?: boolean }) {
  const cell = cellOf(option, row)
  const lead = site.facts.get(cell.leadFact ?? '')
  // Where certainty is the question, the bar is the answer.
  const isCertainty = site.measures.get(row.id)?.kind === 'certainty'
  return (
    <>
      {cell.parts.map(({ measure, answer }) =>
        isCertainty && !('notMeasured' in answer) ? null : (
          <Fragment key={measure}>
            <p className={'notMeasured' in answer ? 'nm' : undefined}>
              {cell.parts.length > 1 && <span className="small soft">{site.measures.get(measure)!.label}: </span>}
              {'notMeasured' in answer ? (
                <>
                  Not measured. <Copy site={site} text={answer.notMeasured} />
                </>
              ) : (
                <Copy site={site} text={answer.short} />
              )}
            </p>
            {notes && answer.note && (
              <p className="small soft">
                <Copy site={site} text={answer.note} />
              </p>
            )}
          </Fragment>
        ),
      )}
      {cell.certainty && cell.certainty !== 'Not graded' && <Certainty level={cell.certainty} />}
      {lead && (
        <>
          {' '}
          <a className="small" href={lead.href} aria-label={`Source: ${option.name}, ${row.label}`}>
            Source
          </a>
        </>
      )}
    </>
  )
}

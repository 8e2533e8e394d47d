import { Certainty } from '@/components/facts/certainty'
import { Copy } from '@/components/facts/copy'
import { cellOf, rowsOf } from '@/lib/compare/rows'
import type { Site, Treatment } from '@/lib/facts/site'

const SHOWN = [
  ['new-hair', 'New hair'],
  ['keep-hair', 'Hair you still have'],
  ['routine', 'What you do'],
  ['prescription', 'Prescription'],
  ['first-results', 'First results'],
  ['cost-year-1', 'Cost, first year'],
  ['who-should-not', 'Who should not'],
  ['us-regulation', 'US rules'],
] as const

/** The short answers beside an article. */
export function KeyFacts({ site, treatment }: { site: Site; treatment: Treatment }) {
  const evidence = cellOf(treatment, rowsOf(site, ['evidence'])[0]!).certainty
  return (
    <aside className="rail" aria-label="Key facts">
      <dl>
        {SHOWN.map(([measure, label]) => {
          const answer = treatment.answers[measure]
          return (
            <div key={measure}>
              <dt>{label}</dt>
              <dd>
                {'notMeasured' in answer ? (
                  <span className="nm">Not measured</span>
                ) : (
                  <Copy site={site} text={answer.short} />
                )}
              </dd>
            </div>
          )
        })}
        {evidence && (
          <div>
            <dt>How sure we are</dt>
            <dd>
              <Certainty level={evidence} />
            </dd>
          </div>
        )}
      </dl>
    </aside>
  )
}

import { Copy, CopyParagraphs } from '@/components/facts/copy'
import { ShareLink } from '@/components/share/share-link'
import type { Citations } from '@/lib/facts/citations'
import type { Question, Site } from '@/lib/facts/site'

/**
 * Questions in place. The id is on the answer inside <details>: only there does a browser open the answer that a
 * link names, with scripts off too.
 */
export function QuestionList({
  site,
  questions,
  cites,
}: {
  site: Site
  questions: readonly Question[]
  cites: Citations
}) {
  return (
    <div className="qa">
      {questions.map((q) => (
        <details key={q.id}>
          <summary>
            <h3>
              <Copy site={site} text={q.question} links={false} />
            </h3>
          </summary>
          <div id={q.id}>
            <CopyParagraphs site={site} text={q.answer} cites={cites} />
            <ShareLink href={q.href}>Link to this answer</ShareLink>
          </div>
        </details>
      ))}
    </div>
  )
}

import { addressOf } from '@/lib/search/query-address'
import type { Answer } from '@/lib/search/worker'
import { SearchAnswer } from './search-answer'

export type AnswersProps = {
  query: string
  /** What the search said, perhaps to the query before. */
  answer: Answer | undefined
  /** Could the search not be loaded? */
  failed: boolean
  /** Takes another wording without loading the page again. */
  choose?: (query: string) => void
}

/**
 * What the search says to a query. It has no state of its own, so that it can be drawn before React is there as well:
 * see first-answers.tsx.
 */
export function Answers({ query, answer, failed, choose }: AnswersProps) {
  const reply = answer?.reply
  return (
    <>
      {/* Read aloud from elsewhere, once the reader pauses. */}
      <p aria-hidden="true" className="small soft min-h-[2lh]">
        {statusText({ query, answer, failed })}
      </p>
      {reply?.elsewhere && (
        <div className="box">
          <p>
            <b>Not here: {reply.elsewhere.about}.</b> {reply.elsewhere.help}
          </p>
          {reply.elsewhere.see && (
            <p>
              <a href={reply.elsewhere.see.href}>{reply.elsewhere.see.text}</a>
            </p>
          )}
        </div>
      )}
      {reply && reply.either.length > 1 && (
        <p className="chips items-center">
          Do you mean:
          {reply.either.map(({ id, name }) => (
            <a
              key={id}
              className="chip"
              href={addressOf(`${name}: ${query}`)}
              onClick={(event) => {
                // With one of these keys it is to be opened beside this page.
                if (!choose || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
                event.preventDefault()
                choose(`${name}: ${query}`)
              }}
            >
              {name}
            </a>
          ))}
        </p>
      )}
      {reply && reply.results.length > 0 && (
        <ol className="results">
          {reply.results.map((result, i) => (
            <li key={result.id}>
              <SearchAnswer result={result} first={i === 0} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

/** What became of a query, in a sentence or two. */
export function statusText({ query, answer, failed }: AnswersProps): string {
  if (failed) return 'The search could not be loaded. Everything is listed below, by topic.'
  if (!query.trim()) return 'Type a question or a few words.'
  if (!answer) return 'Searching…'
  const { reply } = answer
  const read =
    reply.mended.length > 0
      ? ` Read as: ${reply.mended.map(([typed, word]) => `“${word}” for “${typed}”`).join(', ')}.`
      : ''
  const found = reply.results.length
  if (reply.elsewhere) return `Not here: ${reply.elsewhere.about}.`
  if (found === 0)
    return `Nothing here answers that. Try other words, or look through the list below. For other kinds of hair loss, a doctor can help.${read}`
  if (reply.results[0]!.kind === 'safety') return 'First, what to do now.'
  return `${found === 1 ? 'One answer' : `${found} answers, the likeliest first`}. ${reply.results[0]!.title}${read}`
}

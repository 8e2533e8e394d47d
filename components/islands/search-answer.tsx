import { Certainty } from '@/components/facts/certainty'
import { formatDate } from '@/lib/facts/format-date'
import type { Certainty as Level } from '@/lib/facts/certainty-levels'
import type { Result } from '@/lib/search/engine'

const KINDS: Record<Result['kind'], string> = { safety: 'What to do now', question: 'Answer', fact: 'Fact', pair: 'Comparison', section: 'Article', term: 'Word', measure: 'Comparison' }

/** The answer itself: figure, certainty, source, day checked, and where to read on. What is urgent has only what to do. */
export function SearchAnswer({ result, first }: { result: Result; first: boolean }) {
  if (result.kind === 'safety') {
    return (
      <article className="box urgent" aria-label={result.title}>
        <p className="small font-semibold text-rust">{KINDS.safety}</p>
        <h2 className="text-[1.35rem]!">{result.title}</h2>
        <p>
          <Calls text={result.answer} />
        </p>
        <p>
          <a href={result.url}>Read all of what to do</a>
        </p>
      </article>
    )
  }
  const { certainty } = result
  return (
    <article className={result.urgent ? 'box urgent' : 'box'}>
      <h2 className={first ? 'text-[1.35rem]!' : 'text-[1.15rem]!'}>
        <a href={result.url}>{result.title}</a>
      </h2>
      {result.each ? (
        <dl className="grid gap-2!">
          {result.each.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Figures text={text} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        // A fact whose title is all it says would say it twice.
        result.answer.replaceAll('*', '') !== result.title && (
          <p className={first ? 'text-[1.15rem] leading-normal' : undefined}>
            <Figures text={result.answer} />
          </p>
        )
      )}
      {result.harm && (
        <p className="small">
          <b>What can go wrong:</b> <Figures text={result.harm} />
        </p>
      )}
      <p className="small soft flex flex-wrap gap-x-4 gap-y-1 items-center">
        <span>{KINDS[result.kind]}</span>
        {certainty && certainty !== 'Not graded' && (
          <span>
            How sure we are: <Certainty level={certainty as Level} />
          </span>
        )}
        {result.source && (
          <span>
            Source: {result.fact ? <a href={`/facts/${result.fact}/`}>{result.source}</a> : result.source}
          </span>
        )}
        {result.checked && <span>Checked {formatDate(result.checked)}</span>}
      </p>
      {first && (
        <p>
          <a href={result.url}>Read on</a>
        </p>
      )}
    </article>
  )
}

/** Figures stand between asterisks and are set apart, as everywhere on the site. */
function Figures({ text }: { text: string }) {
  return text.split('*').map((piece, i) => (i % 2 === 1 ? <b key={i}>{piece}</b> : piece))
}

/** Phone numbers that can be tapped. */
function Calls({ text }: { text: string }) {
  return text.split(/(\b(?:1-\d{3}-\d{3}-\d{4}|988|911)\b)/).map((piece, i) =>
    i % 2 === 1 ? (
      <a key={i} href={`tel:${piece}`} className="font-semibold whitespace-nowrap">
        {piece}
      </a>
    ) : (
      piece
    ),
  )
}

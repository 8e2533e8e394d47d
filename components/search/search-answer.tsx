import { Certainty } from '@/components/facts/certainty'
import { formatDate } from '@/lib/facts/format-date'
import type { Certainty as Level } from '@/lib/facts/certainty-levels'
import type { Result } from '@/lib/search/engine'

const KINDS: Record<Result['kind'], string> = {
  safety: 'What to do now',
  question: 'Answer',
  fact: 'Fact',
  pair: 'Comparison',
  section: 'Article',
  term: 'Word',
  measure: 'Comparison',
}

/** The answer itself: figure, certainty, source, day checked, and where to read on. What is urgent has only what to do. */
export function SearchAnswer({ result, first }: { result: Result; first: boolean }) {
  if (result.kind === 'safety') {
    return (
      <article className={result.soon ? 'box' : 'box urgent'} aria-label={result.title}>
        <p className="small font-semibold text-rust">{result.soon ? 'See a doctor soon' : KINDS.safety}</p>
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
  const [heading, answer] = headed(result)
  return (
    <article className={result.urgent ? 'box urgent' : 'box'}>
      <h2 className={first ? 'text-[1.35rem]!' : 'text-[1.15rem]!'}>
        <a href={result.url}>
          <Figures text={heading} />
        </a>
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
        answer && (
          <p className={first ? 'text-[1.15rem] leading-normal' : undefined}>
            <Figures text={answer} />
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
          <span>Source: {result.fact ? <a href={`/facts/${result.fact}/`}>{result.source}</a> : result.source}</span>
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

/** A fact's title is the first sentence of what it says: as heading it keeps its figures, and is not said twice. */
function headed({ title, answer }: Result): [heading: string, rest: string] {
  let [at, read] = [0, 0]
  for (; read < title.length && at < answer.length; at++) {
    if (answer[at] === '*') continue
    if (answer[at] !== title[read++]) return [title, answer]
  }
  if (read < title.length) return [title, answer]
  if (answer[at] === '*') at++
  return [answer.slice(0, at), answer.slice(at).trim()]
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

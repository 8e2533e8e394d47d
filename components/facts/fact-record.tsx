import { ShareLink } from '@/components/share/share-link'
import { formatDate } from '@/lib/facts/format-date'
import { comparatorOf, formatFigure } from '@/lib/facts/format-figure'
import { questionsOnFact } from '@/lib/facts/questions-by'
import type { FactData, Figure } from '@/lib/facts/schema'
import type { Fact, Site } from '@/lib/facts/site'
import { factCitation, factText } from '@/lib/publish/cite'
import { Certainty } from './certainty'
import { Copy } from './copy'
import { SourceLine } from './source-list'

const READ: Record<FactData['read'], string> = {
  'full text': 'We read the full text of the main source.',
  abstract: 'We read the abstract or the publisher’s own page, not the full text.',
  summary: 'We read it in someone else’s summary of the source, not in the source itself.',
}
const SECOND: Record<FactData['secondReading'], string> = {
  confirmed: 'A second reading found the same.',
  corrected: 'A second reading corrected it.',
  'not found': 'A second reading could not find it again.',
  downgraded: 'A second reading lowered its certainty.',
  none: 'It has had no second reading yet.',
}
/** What each grade means, in the words that the whole site uses. */
export const MEANING = {
  High: 'More research is very unlikely to change the answer.',
  Moderate: 'Probably right; more research could change the size.',
  Low: 'May be right; more research is likely to change it.',
  'Very low': 'A guess with little behind it.',
  'Not graded': 'Nothing to grade: a rule, a definition, a price or a plain description.',
} as const

/** Everything that is known of one fact: statement, all arms, who was studied, certainty and why, sources, day. */
export function FactRecord({ site, fact }: { site: Site; fact: Fact }) {
  const figures = Object.entries(fact.figures)
  const questions = questionsOnFact(site, fact.id)
  return (
    <div className="prose">
      <h1 className="text-[clamp(1.4rem,1.1rem+1.6vw,2rem)]!">
        <Copy site={site} text={fact.statement} own={fact} />
      </h1>
      <ShareLink href={fact.href} text={factText(site, fact)} cite={factCitation(fact)}>
        Link to this fact
      </ShareLink>
      {figures.length > 0 && (
        <div className="grid">
          {figures.map(([key, figure]) => (
            <FigureRecord key={key} id={key} figure={figure} />
          ))}
        </div>
      )}
      <section>
        <h2>How sure we are</h2>
        <p>
          <Certainty level={fact.certainty} />. {MEANING[fact.certainty]}
        </p>
        <p>
          <Copy site={site} text={fact.because} own={fact} />
        </p>
        {fact.note && (
          <p>
            <Copy site={site} text={fact.note} own={fact} />
          </p>
        )}
      </section>
      <section className="sources">
        <h2>Where it comes from</h2>
        <ul>
          {fact.sources.map((id) => {
            const source = site.sources.get(id)!
            return (
              <li key={id}>
                <SourceLine source={source} href={`/sources/#${id}`} />
                {source.note && <span className="small soft"> {source.note}</span>}
              </li>
            )
          })}
        </ul>
        <p>
          {READ[fact.read]} {SECOND[fact.secondReading]}
        </p>
        <p className="small soft">
          Checked {formatDate(fact.checked)}. Next check by {formatDate(fact.nextCheck)}. Fact id:{' '}
          <code>{fact.id}</code>
        </p>
      </section>
      {questions.length > 0 && (
        <section>
          <h2>Questions that lean on it</h2>
          <ul className="list plain">
            {questions.map((q) => (
              <li key={q.id}>
                <a href={q.href}>
                  <Copy site={site} text={q.question} links={false} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function FigureRecord({ id, figure }: { id: string; figure: Figure }) {
  const comparator = comparatorOf(figure)
  const people = (n: Figure['n']) =>
    typeof n === 'number' ? formatFigure({ what: '', value: n, unit: 'people' }) : 'number of people not reported'
  const between = figure.value !== undefined && figure.low !== undefined && figure.high !== undefined
  return (
    <section className="box" id={id}>
      <h2 className="mt-0! text-[1.15rem]!">{figure.what}</h2>
      <dl className="stack gap-3!">
        <div>
          <dt>{figure.arm ?? 'Figure'}</dt>
          <dd>
            <span className="big text-[1.8rem]!">{formatFigure(figure)}</span>
            {between && ` (${formatFigure(figure, 'low')} to ${formatFigure(figure, 'high')} would also fit)`}
            {figure.arm && <span className="soft">, {people(figure.n)}</span>}
          </dd>
        </div>
        {figure.comparator !== undefined && (
          <div>
            <dt>{comparator ? comparator.arm : 'Comparison group'}</dt>
            <dd>
              {comparator ? (
                <>
                  <span className="big text-[1.8rem]!">{formatFigure(figure, 'comparator')}</span>
                  <span className="soft">, {people(comparator.n)}</span>
                </>
              ) : figure.comparator === 'none' ? (
                'None: nobody without the treatment was followed beside them.'
              ) : (
                'Not reported'
              )}
            </dd>
          </div>
        )}
        {figure.followUp && (
          <div>
            <dt>Followed for</dt>
            <dd>{figure.followUp}</dd>
          </div>
        )}
        {figure.population && (
          <div>
            <dt>Who was studied</dt>
            <dd>{figure.population}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

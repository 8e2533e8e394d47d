import { Copy } from '@/components/facts/copy'
import type { Citations } from '@/lib/facts/citations'
import { PHASES, type Phase } from '@/lib/facts/schema'
import type { Option, Site } from '@/lib/facts/site'
import { inOrder, LINE_HEIGHT, markOf, monthLine, monthTicks, PHASE_NAMES, whenText } from '@/lib/pictures/when'
import { AloneLink, Shapes, Strip } from './drawing'

/** What happens when: a line of two years with a mark for each step, and every step in words under it. */
export function Timeline({
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
  const steps = inOrder(option.timeline)
  const { lasts, 'if-you-stop': stop } = option.answers
  if (steps.length === 0) return <p>Nothing is known of when.</p>
  return (
    <figure className="box pic">
      <h3>
        <FirstAndFull site={site} option={option} />
      </h3>
      <div>
        <Strip shapes={monthLine(steps)} height={LINE_HEIGHT} className="months" />
        <Strip shapes={monthTicks(22)} height={28} className="months" />
      </div>
      <ol className="plain steps">
        {steps.map((step) => (
          <li key={`${step.month}-${step.label}`}>
            <Mark phase={step.phase} />
            <b>{whenText(step.month, step.to)}</b>
            <span className="sr-only"> ({PHASE_NAMES[step.phase]})</span>
            <br />
            <Copy site={site} text={step.label} cites={cites} />
          </li>
        ))}
      </ol>
      <dl className="stack gap-2!">
        {[
          ['What keeps it', lasts],
          ['If you stop', stop],
        ].map(([label, answer]) => (
          <div key={label as string}>
            <dt>{label as string}</dt>
            <dd>
              <Copy site={site} text={textOf(answer as typeof lasts)} cites={cites} />
            </dd>
          </div>
        ))}
      </dl>
      <figcaption className="small soft">
        <MarkKey phases={PHASES.filter((phase) => steps.some((step) => step.phase === phase))} />
        {!alone && (
          <p>
            <AloneLink slug={`when-${option.id}`} kind="when" />
          </p>
        )}
      </figcaption>
    </figure>
  )
}

/** The finding of a line of months: when a change may show, and when the most is reached. */
function FirstAndFull({ site, option }: { site: Site; option: Option }) {
  const { 'first-results': first, 'full-results': full } = option.answers
  const said = (answer: typeof first) =>
    'notMeasured' in answer ? 'not known' : answer.short.charAt(0).toLowerCase() + answer.short.slice(1)
  return (
    <>
      First change: <Copy site={site} text={said(first)} links={false} />. Full effect:{' '}
      <Copy site={site} text={said(full)} links={false} />.
    </>
  )
}

const textOf = (answer: Option['answers']['lasts']) => ('notMeasured' in answer ? answer.notMeasured : answer.short)

function Mark({ phase }: { phase: Phase }) {
  return (
    <svg viewBox="-9 -9 18 18" className="mk" aria-hidden="true">
      <Shapes shapes={[markOf(phase)]} />
    </svg>
  )
}

/** What each mark means. */
export function MarkKey({ phases }: { phases: readonly Phase[] }) {
  return (
    <ul className="key">
      {phases.map((phase) => (
        <li key={phase}>
          <Mark phase={phase} /> {PHASE_NAMES[phase]}
        </li>
      ))}
    </ul>
  )
}

/** All treatments on one line of months: a row each, with its first change and full effect in words. */
export function AllTimelines({ site, alone }: { site: Site; alone?: boolean }) {
  return (
    <figure className="box pic wide-pic">
      <ul className="rows">
        {site.treatments.map((treatment) => (
          <li key={treatment.id}>
            <p>
              <a href={`${treatment.href}#when`}>{treatment.name}</a>
              <span className="small soft">
                {' '}
                <FirstAndFull site={site} option={treatment} />
              </span>
            </p>
            <Strip shapes={monthLine(treatment.timeline)} height={LINE_HEIGHT} className="months" />
          </li>
        ))}
      </ul>
      <Strip shapes={monthTicks(22)} height={28} className="months" />
      <figcaption className="small soft">
        <p>Months from the start. An arrow: more comes later. Small squares are told in each article.</p>
        <MarkKey phases={PHASES} />
        {!alone && (
          <p>
            <AloneLink slug="when-all" kind="when" />
          </p>
        )}
      </figcaption>
    </figure>
  )
}

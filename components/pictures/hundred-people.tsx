import { Certainty } from '@/components/facts/certainty'
import { Copy } from '@/components/facts/copy'
import type { Citations } from '@/lib/facts/citations'
import { comparatorOf, formatFigure, valueOf } from '@/lib/facts/format-figure'
import { resolveFigure, type Site } from '@/lib/facts/site'

/** Two grids of 100 people, treated beside comparison: same outcome, same follow-up. */
export function HundredPeople({ site, outcomeId, cites, heading }: { site: Site; outcomeId: string; cites?: Citations; heading?: string }) {
  const option = site.options.find((o) => o.outcomes.some((outcome) => outcome.id === outcomeId))
  const outcome = option?.outcomes.find((o) => o.id === outcomeId)
  if (!option || !outcome) throw new Error(`There is no outcome "${outcomeId}".`)
  const { fact, key, figure } = resolveFigure(site, outcome.figure)
  const comparator = comparatorOf(figure)
  if (!comparator) throw new Error(`"${outcomeId}" has no comparison arm to draw.`)
  const treated = valueOf(figure, figure.n, figure.unit)!
  const compared = valueOf(comparator, comparator.n, figure.unit)!
  const dot = outcome.direction === 'harm' ? 'bad' : 'on'
  const gap = Math.round(treated) - Math.round(compared)
  return (
    <figure className="box">
      <h3>{heading ?? `Out of 100 people, ${figure.followUp}`}</h3>
      <p className="small soft">
        <Copy site={site} text={outcome.label} cites={cites} />
      </p>
      <div className="two">
        <Arm share={treated} dot={dot} text={formatFigure(figure, 'number')} label={figure.arm!} />
        <Arm share={compared} dot={dot} text={formatFigure(figure, 'comparator-number')} label={comparator.arm} />
      </div>
      <figcaption className="small soft">
        That is {Math.abs(gap)} {gap < 0 ? 'fewer' : 'more'} in 100. {figure.population}. <Copy site={site} text={outcome.caution} cites={cites} />{' '}
        <Certainty level={fact.certainty} /> · <a href={`${fact.href}#${key}`}>Source and all arms</a>
      </figcaption>
    </figure>
  )
}

function Arm({ share, dot, text, label }: { share: number; dot: string; text: string; label: string }) {
  const filled = Math.round(share)
  // Ten rows of ten; one pattern for the empty dots keeps the drawing small.
  return (
    <div className="stack gap-2!">
      <svg viewBox="0 0 100 100" role="img" aria-label={`${text} of 100 dots filled: ${label}`}>
        {Array.from({ length: 100 }, (_, i) => (
          <circle key={i} cx={(i % 10) * 10 + 5} cy={Math.floor(i / 10) * 10 + 5} r="3.6" className={i < filled ? dot : 'off'} />
        ))}
      </svg>
      <p>
        <span className="big">{text}</span> <span className="small soft">in 100: {label}</span>
      </p>
    </div>
  )
}

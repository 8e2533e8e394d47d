import { Certainty } from '@/components/facts/certainty'
import { Copy } from '@/components/facts/copy'
import { capital } from '@/lib/facts/capital'
import type { Citations } from '@/lib/facts/citations'
import { resolveFigure, type Site } from '@/lib/facts/site'
import { hundredDots } from '@/lib/pictures/dots'
import { companionOf, differenceText, findOutcome, peopleOf, type People } from '@/lib/pictures/people'
import { AloneLink, Shapes } from './drawing'
import { NumberTable } from './number-table'

type Props = { site: Site; outcomeId: string; cites?: Citations; alone?: boolean }

/**
 * An outcome as two grids of 100 people, treated beside comparison, with the other side of the same treatment in the
 * same frame: a second pair of grids, or a sentence. What may not be drawn, or lacks an arm, is said in words.
 * @throws if there is no such outcome
 */
export function HundredPeople({ site, outcomeId, cites, alone }: Props) {
  const found = findOutcome(site, outcomeId)
  if (!found) throw new Error(`There is no outcome "${outcomeId}".`)
  const people = peopleOf(site, outcomeId)
  if (!people) return <InWords site={site} outcomeId={outcomeId} cites={cites} />
  const companion = companionOf(site, found)
  const all = companion && 'people' in companion ? [people, companion.people] : [people]
  return (
    <figure className="box pic">
      <div className="sides">
        {all.map((one) => (
          <div key={one.outcome.id}>
            <Finding site={site} people={one} />
            <Grids people={one} />
          </div>
        ))}
      </div>
      {companion && 'sentence' in companion && (
        <p>
          <Copy site={site} text={companion.sentence} cites={cites} />
        </p>
      )}
      <Numbers all={all} />
      <figcaption className="small soft">
        {all.map((one) => (
          <p key={one.outcome.id}>
            {all.length > 1 && <b>{sideOf(one.outcome.direction)}: </b>}
            {capital(one.figure.population ?? '')}. <Copy site={site} text={one.outcome.caution} cites={cites} />{' '}
            <Certainty level={one.fact.certainty} /> <a href={one.href}>Source and all arms</a>
          </p>
        ))}
        {!alone && (
          <p>
            <AloneLink slug={`people-${outcomeId}`} kind="people" />
          </p>
        )}
      </figcaption>
    </figure>
  )
}

const sideOf = (direction: 'benefit' | 'harm') => (direction === 'harm' ? 'Harm' : 'Benefit')

function Finding({ site, people: { outcome, arms, figure } }: { site: Site; people: People }) {
  return (
    <div>
      <h3>
        <span className="side">{sideOf(outcome.direction)}</span> {differenceText(arms).replace(/^n/, 'N')}
      </h3>
      <p className="small">
        <Copy site={site} text={outcome.label} links={false} />, {figure.followUp}
      </p>
    </div>
  )
}

function Grids({ people: { arms, outcome } }: { people: People }) {
  return (
    <div className="two">
      {arms.map((arm) => (
        <div key={arm.name}>
          <svg viewBox="0 0 100 100" role="img" aria-label={`${arm.number} of 100 dots filled: ${arm.name}`}>
            <Shapes shapes={hundredDots(arm.share, outcome.direction)} />
          </svg>
          <p className="count">
            <span className="big">{arm.number}</span> <span className="small">in 100: {arm.name}</span>
          </p>
        </div>
      ))}
    </div>
  )
}

function Numbers({ all }: { all: People[] }) {
  const arms = [0, 1].map((i) => ({
    name: [...new Set(all.map((one) => one.arms[i]!.name))].join('; '),
    cells: all.map((one) =>
      one.arms[i]!.counted ? `${one.arms[i]!.number} (${one.arms[i]!.counted})` : one.arms[i]!.number,
    ),
  }))
  const difference = { name: 'Difference', cells: all.map((one) => differenceText(one.arms).replace(' in 100', '')) }
  const head = all.length > 1 ? ['In 100', ...all.map((one) => sideOf(one.outcome.direction))] : ['Group', 'In 100']
  return (
    <NumberTable
      hidden
      caption="The numbers of this picture, out of 100 people"
      head={head}
      rows={[...arms, difference]}
    />
  )
}

/** An outcome that is too weak to be drawn, or has nothing to be set against. */
function InWords({ site, outcomeId, cites }: Props) {
  const { outcome } = findOutcome(site, outcomeId)!
  const { fact } = resolveFigure(site, outcome.figure)
  const figure = resolveFigure(site, outcome.figure).figure
  const lacking =
    typeof figure.comparator === 'object'
      ? 'Too weak to be drawn as people.'
      : 'No comparison group, so it is not drawn.'
  return (
    <p className="box">
      <span>
        <Copy site={site} text={`{${outcome.figure}}`} cites={cites} />:{' '}
        <Copy site={site} text={outcome.label} links={false} />. {lacking}{' '}
        <Copy site={site} text={outcome.caution} cites={cites} /> <Certainty level={fact.certainty} />
      </span>
    </p>
  )
}

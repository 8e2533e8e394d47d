import { Certainty } from '@/components/facts/certainty'
import { Copy } from '@/components/facts/copy'
import { capital } from '@/lib/facts/capital'
import type { Site } from '@/lib/facts/site'
import { hundredDots } from '@/lib/pictures/dots'
import { differenceText, peopleOf } from '@/lib/pictures/people'
import { Shapes } from './drawing'

type Props = { site: Site; heading: string; lead: string; outcome: string; arms: [string, string]; harm: string }

/** A first picture: benefit drawn in both arms, the harm in the same frame, who and how sure. */
export function HomeCard({ site, heading, lead, outcome: id, arms, harm }: Props) {
  const people = peopleOf(site, id)
  if (!people) throw new Error(`There is no outcome "${id}" that may be drawn.`)
  const { figure, fact, outcome } = people
  return (
    <figure className="box pic">
      <h2 className="text-[1.3rem]!">{heading}</h2>
      <p className="small soft">{lead}</p>
      <div className="two">
        {people.arms.map((arm, i) => (
          <div key={arm.name}>
            <svg viewBox="0 0 100 100" role="img" aria-label={`${arm.number} of 100 dots filled: ${arms[i]}`}>
              <Shapes shapes={hundredDots(arm.share, outcome.direction)} />
            </svg>
            <p className="count">
              <span className="big">{arm.number}</span> <span className="small soft">in 100 {arms[i]}</span>
            </p>
          </div>
        ))}
      </div>
      <p className="small">
        <b>{differenceText(people.arms).replace(/^n/, 'N')}.</b> <Copy site={site} text={harm} />
      </p>
      <figcaption className="small soft">
        <p>
          {capital(figure.followUp ?? '')}; {figure.population}. <Copy site={site} text={outcome.caution} />{' '}
          <a href={people.href}>Source</a> · <Certainty level={fact.certainty} />
        </p>
      </figcaption>
    </figure>
  )
}

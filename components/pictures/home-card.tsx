import { Certainty } from '@/components/facts/certainty'
import { Copy } from '@/components/facts/copy'
import { comparatorOf, formatFigure, valueOf } from '@/lib/facts/format-figure'
import { resolveFigure, type Site } from '@/lib/facts/site'

type Props = { site: Site; heading: string; lead: string; outcome: string; arms: [string, string]; harm: string }

/** A first picture: benefit drawn in both arms, the harm in the same frame, who and how sure. */
export function HomeCard({ site, heading, lead, outcome: id, arms, harm }: Props) {
  const outcome = site.options.flatMap((o) => o.outcomes).find((o) => o.id === id)
  if (!outcome) throw new Error(`There is no outcome "${id}".`)
  const { fact, key, figure } = resolveFigure(site, outcome.figure)
  const comparator = comparatorOf(figure)!
  const shares = [valueOf(figure, figure.n, figure.unit)!, valueOf(comparator, comparator.n, figure.unit)!]
  const texts = [formatFigure(figure, 'number'), formatFigure(figure, 'comparator-number')]
  return (
    <figure className="box">
      <h2 className="text-[1.3rem]!">{heading}</h2>
      <p className="small soft">{lead}</p>
      <div className="two">
        {arms.map((arm, i) => (
          <div key={arm}>
            <svg viewBox="0 0 100 100" role="img" aria-label={`${texts[i]} of 100 dots filled`}>
              {Array.from({ length: 100 }, (_, n) => (
                <circle key={n} cx={(n % 10) * 10 + 5} cy={Math.floor(n / 10) * 10 + 5} r="3.6" className={n < Math.round(shares[i]!) ? 'on' : 'off'} />
              ))}
            </svg>
            <p className="leading-tight! pt-2">
              <span className="big">{texts[i]}</span> <span className="small soft">in 100 {arm}</span>
            </p>
          </div>
        ))}
      </div>
      <p className="small">
        <Copy site={site} text={harm} />
      </p>
      <figcaption className="small soft">
        {figure.followUp}; {figure.population}. <Copy site={site} text={outcome.caution} /> <a href={`${fact.href}#${key}`}>Source</a> · <Certainty level={fact.certainty} />
      </figcaption>
    </figure>
  )
}

import { Costs } from '@/components/pictures/costs'
import { HairCountPicture } from '@/components/pictures/hair-count'
import { HairCycle, Ludwig, Norwood, RootShapes } from '@/components/pictures/hair-loss'
import { HundredPeople } from '@/components/pictures/hundred-people'
import { Skin } from '@/components/pictures/skin'
import { Timeline } from '@/components/pictures/timeline'
import { Copy, TermLink } from '@/components/facts/copy'
import { FigureLink } from '@/components/facts/figure-link'
import { costFigure } from '@/lib/facts/cost-sums'
import type { Citations } from '@/lib/facts/citations'
import type { FigurePart } from '@/lib/facts/format-figure'
import { findFigure, type Option, type Site } from '@/lib/facts/site'
import { STUDIED_LABELS } from '@/lib/facts/studied-labels'

/** The tags that an article may use, bound to its treatment. `option` is what is meant where a tag names none. */
export function articleTags(site: Site, cites: Citations, option: Option | undefined) {
  const optionOf = (id?: string) => {
    const found = id ? site.options.find((o) => o.id === id) : option
    if (!found) throw new Error(`There is no option "${id ?? ''}".`)
    return found
  }
  return {
    Section: ({ id, heading, children }: { id: string; heading: string; children: React.ReactNode }) => (
      <section id={id} className={id === 'short-version' ? 'brief' : 'later'}>
        <h2>
          <Copy site={site} text={heading} links={false} />
        </h2>
        {children}
      </section>
    ),
    Fact: ({ id, figure: key, part, plain }: { id: string; figure?: string; part?: FigurePart; plain?: boolean }) => {
      const direct = site.facts.get(id)
      const fact = direct ?? costFigure(site, id, key ?? '')?.fact
      const figure = findFigure(site, id, key)
      if (!fact || !figure) throw new Error(`There is no fact "${id}" with figure "${key ?? ''}".`)
      return (
        <FigureLink
          fact={fact}
          figureKey={direct && (key ?? Object.keys(fact.figures)[0])}
          figure={figure}
          part={part}
          plain={plain}
          cites={cites}
        />
      )
    },
    Term: ({ id, children }: { id: string; children?: React.ReactNode }) => (
      <TermLink id={id}>{children ?? site.terms.get(id)?.name}</TermLink>
    ),
    Note: ({ kind, children }: { kind?: 'doctor' | 'urgent'; children: React.ReactNode }) => (
      <div className={kind === 'urgent' ? 'box urgent' : 'box'}>{children}</div>
    ),
    People: ({ id }: { id: string }) => <HundredPeople site={site} outcomeId={id} cites={cites} />,
    Hairs: ({ id }: { id: string }) => <HairCountPicture site={site} id={id} cites={cites} />,
    Skin: ({ option: id }: { option?: string }) => {
      const treatment = site.treatments.find((t) => t.id === optionOf(id).id)
      return treatment ? <Skin site={site} treatment={treatment} cites={cites} /> : null
    },
    HairCycle: () => <HairCycle />,
    RootShapes: () => <RootShapes site={site} />,
    Norwood: () => <Norwood site={site} cites={cites} />,
    Ludwig: () => <Ludwig site={site} />,
    Timeline: ({ option: id }: { option?: string }) => <Timeline site={site} option={optionOf(id)} cites={cites} />,
    Costs: ({ option: id }: { option?: string }) => <Costs site={site} option={optionOf(id)} cites={cites} />,
    WhoShouldNot: ({ option: id }: { option?: string }) => (
      <WhoShouldNot site={site} option={optionOf(id)} cites={cites} />
    ),
    Studied: ({ option: id }: { option?: string }) => <Studied site={site} option={optionOf(id)} cites={cites} />,
    Asks: ({ option: id }: { option?: string }) => (
      <ol>
        {optionOf(id).asks.map((ask) => (
          <li key={ask.question}>
            <Copy site={site} text={ask.question} cites={cites} />
          </li>
        ))}
      </ol>
    ),
    RedFlags: () => (
      <ul>
        {site.basics.redFlags.map((flag) => (
          <li key={flag.sign}>
            <b>
              <Copy site={site} text={flag.sign} cites={cites} />
            </b>
            {/[.?]$/.test(flag.sign) ? ' ' : '. '}
            <Copy site={site} text={flag.do} cites={cites} />
          </li>
        ))}
      </ul>
    ),
  }
}

type Part = { site: Site; option: Option; cites: Citations }

const LEVELS = {
  'do not use': 'Do not use it',
  'ask a doctor first': 'Ask a doctor first',
  'poor fit': 'A poor fit',
} as const

function WhoShouldNot({ site, option, cites }: Part) {
  return Object.entries(LEVELS).map(([level, label]) => {
    const rows = option.whoShouldNot.filter((row) => row.level === level)
    return (
      rows.length > 0 && (
        <div key={level} className="stack">
          <h3>{label}</h3>
          <ul>
            {rows.map((row) => (
              <li key={row.who}>
                <Copy site={site} text={row.who} cites={cites} />
                <WhereFrom site={site} facts={row.facts} cites={cites} />
              </li>
            ))}
          </ul>
        </div>
      )
    )
  })
}

function Studied({ site, option, cites }: Part) {
  return (
    <dl className="box">
      {Object.entries(STUDIED_LABELS).map(([key, label]) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <Copy site={site} text={option.studied[key as keyof typeof STUDIED_LABELS]} cites={cites} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A raised mark that leads to the record a line rests on, for lines that hold no figure. */
function WhereFrom({ site, facts, cites }: { site: Site; facts: readonly string[]; cites: Citations }) {
  const fact = site.facts.get(facts[0] ?? '')
  if (!fact) return null
  return (
    <a className="n" href={fact.href} aria-label="Where this comes from">
      <sup>{cites.get(fact.sources[0]!) ?? 'source'}</sup>
    </a>
  )
}

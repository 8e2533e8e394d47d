import type { Metadata } from 'next'
import { ComparisonTable } from '@/components/compare/comparison-table'
import { Certainty } from '@/components/facts/certainty'
import { Copy } from '@/components/facts/copy'
import { HundredPeople } from '@/components/pictures/hundred-people'
import { site as about } from '@/content/site'
import { pairTitle, treatmentsOf } from '@/lib/compare/pairs'
import { rowsOf } from '@/lib/compare/rows'
import { formatDate } from '@/lib/facts/format-date'
import { getSite } from '@/lib/facts/load-site'
import { printText } from '@/lib/facts/print'
import { questionById } from '@/lib/facts/questions-by'
import type { Site } from '@/lib/facts/site'
import { peopleOf } from '@/lib/pictures/people'
import { absolute } from '@/lib/publish/absolute'
import { cardText } from '@/lib/publish/cards'
import { newestCheck } from '@/lib/publish/dataset'
import { embeds, type Embed } from '@/lib/publish/embeds'

type Params = { params: Promise<{ name: string }> }

export const dynamicParams = false
export const generateStaticParams = () => embeds(getSite()).map(({ name }) => ({ name }))

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { title, href } = contentOf(getSite(), find((await params).name))
  return { title, alternates: { canonical: href }, robots: { index: false } }
}

/** A page made for an iframe on somebody else's site. The build leaves of it what stands in <main>. */
export default async function EmbedPage({ params }: Params) {
  const { title, body, href, checked } = contentOf(getSite(), find((await params).name))
  return (
    <div className="wrap stack py-4">
      <h1 className="text-[1.5rem]!">{title}</h1>
      {body}
      <p className="small soft">
        <a href={absolute(href)}>The whole answer, with sources, on {about.name}</a>. Checked {formatDate(checked)}.
        Information, not medical advice.
      </p>
    </div>
  )
}

const find = (name: string) => embeds(getSite()).find((embed) => embed.name === name)!

function contentOf(
  site: Site,
  { kind, id }: Embed,
): { title: string; body: React.ReactNode; href: string; checked: string } {
  switch (kind) {
    case 'answer': {
      const question = questionById(site, id)!
      const card = cardText(site, `question-${id}`)
      const body = (
        <>
          <p className={question.urgent ? 'lede box urgent' : 'lede'}>
            <Copy site={site} text={question.short} />
          </p>
          {card.beside && <p>{card.beside.text}</p>}
          {card.certainty && card.certainty !== 'Not graded' && (
            <p>
              How sure we are: <Certainty level={card.certainty} />
            </p>
          )}
        </>
      )
      return { title: card.title, body, href: question.href, checked: card.checked }
    }
    case 'pair': {
      const pair = site.pairs.find((p) => p.id === id)!
      const title = pairTitle(site, pair)
      const harms = rowsOf(site, [...new Set([...pair.differences, 'serious-harms'])])
      const body = (
        <>
          <p>{printText(site, pair.sentence)}</p>
          <ComparisonTable site={site} options={treatmentsOf(site, pair)} rows={harms} caption={title} />
        </>
      )
      return { title, body, href: pair.href, checked: newestCheck(site, pair.facts) }
    }
    case 'people': {
      const people = peopleOf(site, id)!
      return {
        title: cardText(site, `people-${id}`).kicker,
        body: <HundredPeople site={site} outcomeId={id} alone />,
        href: `/pictures/people-${id}/`,
        checked: people.fact.checked,
      }
    }
    default:
      return kind satisfies never
  }
}

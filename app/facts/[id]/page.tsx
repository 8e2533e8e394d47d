import type { Metadata } from 'next'
import { FactRecord } from '@/components/facts/fact-record'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { NextSteps } from '@/components/site/next-steps'
import { getSite } from '@/lib/facts/load-site'
import { printStatement } from '@/lib/facts/print'
import { BASICS, nameOf } from '@/lib/facts/site'
import { clip } from '@/lib/publish/describe'
import { pageMetadata } from '@/lib/publish/metadata'

type Params = { params: Promise<{ id: string }> }

export const dynamicParams = false
export const generateStaticParams = () => [...getSite().facts.keys()].map((id) => ({ id }))

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const site = getSite()
  const fact = site.facts.get((await params).id)!
  const statement = printStatement(site, fact)
  const card = fact.treatment === BASICS ? 'page-basics' : `treatment-${fact.treatment}`
  return pageMetadata(site, {
    title: clip(statement, 70),
    description: clip(statement),
    path: fact.href,
    card,
    type: 'article',
    modified: fact.checked,
  })
}

export default async function FactPage({ params }: Params) {
  const site = getSite()
  const fact = site.facts.get((await params).id)!
  const home = fact.treatment === BASICS ? '/basics/' : `/treatments/${fact.treatment}/`
  const name = nameOf(site, fact.treatment)
  return (
    <>
      <div className="wrap">
        <Breadcrumbs parents={[[home, name]]} here="One fact" />
        <FactRecord site={site} fact={fact} />
      </div>
      <NextSteps
        links={[
          [home, name],
          ['/about/#certainty', 'How we grade evidence'],
          ['/questions/', 'Questions people ask'],
        ]}
      />
    </>
  )
}

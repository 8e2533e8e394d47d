import type { Metadata } from 'next'
import { ComparisonTable } from '@/components/compare/comparison-table'
import { Certainty } from '@/components/facts/certainty'
import { Copy } from '@/components/facts/copy'
import { SourceList } from '@/components/facts/source-list'
import { EmbedCode } from '@/components/share/embed-code'
import { ShareLink } from '@/components/share/share-link'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { JsonLd } from '@/components/site/json-ld'
import { NextSteps } from '@/components/site/next-steps'
import { MovedPage } from '@/components/site/moved-page'
import { ReviewLine } from '@/components/site/review-line'
import { pairTitle, treatmentsOf } from '@/lib/compare/pairs'
import { firstRows, moreRows, rowsOf } from '@/lib/compare/rows'
import { numberSources } from '@/lib/facts/citations'
import { getSite } from '@/lib/facts/load-site'
import { printText } from '@/lib/facts/print'
import { newestCheck } from '@/lib/publish/dataset'
import { clip } from '@/lib/publish/describe'
import { pageMetadata } from '@/lib/publish/metadata'
import { pairData } from '@/lib/publish/structured-data'

type Params = { params: Promise<{ pair: string }> }

export const dynamicParams = false
/** Both orders: the one that is written, and its reverse, which leads to it. */
export const generateStaticParams = () =>
  getSite().pairs.flatMap(({ a, b }) => [{ pair: `${a}-vs-${b}` }, { pair: `${b}-vs-${a}` }])

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const site = getSite()
  const { pair, moved } = find((await params).pair)
  const metadata = pageMetadata(site, {
    title: pairTitle(site, pair),
    description: clip(printText(site, pair.sentence)),
    path: pair.href,
    card: `pair-${pair.id}`,
    type: 'article',
    modified: newestCheck(site, pair.facts),
  })
  return moved ? { ...metadata, robots: { index: false } } : metadata
}

export default async function PairPage({ params }: Params) {
  const site = getSite()
  const { pair, moved } = find((await params).pair)
  const title = pairTitle(site, pair)
  if (moved) return <MovedPage href={pair.href} title={title} />
  const both = treatmentsOf(site, pair)
  const differing = rowsOf(site, pair.differences)
  const shown = new Set(differing.map((row) => row.id))
  const others = [...firstRows(site), ...moreRows(site).flatMap((group) => group.rows)].filter(
    (row) => !shown.has(row.id),
  )
  const cites = numberSources(site, [...pair.facts, ...pair.together.facts])
  return (
    <>
      <JsonLd data={pairData(site, pair)} />
      <div className="wrap">
        <Breadcrumbs parents={[['/compare/', 'Compare']]} here={title} />
        <div className="top">
          <h1>{title}</h1>
          <p className="lede">
            <Copy site={site} text={pair.sentence} cites={cites} />
          </p>
          <ReviewLine />
          <div>
            <ShareLink href={pair.href} text={`${title}\n${printText(site, pair.sentence)}`}>
              Link to this comparison
            </ShareLink>
            <EmbedCode name={`pair-${pair.id}`} title={title} height={720} />
          </div>
        </div>
        <section className="stack">
          <h2>Where they differ</h2>
          <ComparisonTable
            site={site}
            options={both}
            rows={differing}
            caption={`Where ${both[0].name} and ${both[1].name} differ`}
            notes
          />
        </section>
        <section className="stack max-w-measure pt-10" id="together">
          <h2>Can you use both?</h2>
          <p>
            <b>{pair.together.verdict.charAt(0).toUpperCase() + pair.together.verdict.slice(1)}.</b>{' '}
            <Copy site={site} text={pair.together.note} cites={cites} />
          </p>
          <p>
            <Copy site={site} text={pair.together.timing} cites={cites} />
          </p>
          <p>
            How sure we are: <Certainty level={pair.together.certainty} />
          </p>
        </section>
        <details className="more pt-10">
          <summary>All the other rows</summary>
          <ComparisonTable site={site} options={both} rows={others} caption="All other questions" notes />
        </details>
        <section className="stack max-w-measure pt-10">
          <h2>Sources</h2>
          <SourceList site={site} cites={cites} />
        </section>
      </div>
      <NextSteps links={[...both.map((t) => [t.href, t.title] as const), ['/compare/', 'Compare all options']]} />
    </>
  )
}

function find(id: string) {
  const { pairs } = getSite()
  const pair = pairs.find((p) => p.id === id)
  return pair ? { pair, moved: false } : { pair: pairs.find((p) => `${p.b}-vs-${p.a}` === id)!, moved: true }
}

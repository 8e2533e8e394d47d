import { ComparisonTable } from '@/components/compare/comparison-table'
import { GlanceTable } from '@/components/compare/glance-table'
import { AllTimelines } from '@/components/pictures/timeline'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { JsonLd } from '@/components/site/json-ld'
import { NextSteps } from '@/components/site/next-steps'
import { ReviewLine } from '@/components/site/review-line'
import { pairTitle } from '@/lib/compare/pairs'
import { firstRows, moreRows } from '@/lib/compare/rows'
import { getSite } from '@/lib/facts/load-site'
import { mainPageMetadata } from '@/lib/publish/metadata'
import { compareData } from '@/lib/publish/structured-data'

export const generateMetadata = () => mainPageMetadata(getSite(), 'compare')

export default function ComparePage() {
  const site = getSite()
  return (
    <>
      <JsonLd data={compareData(site, 'The same questions, asked of every choice')} />
      <div className="wrap wide">
        <Breadcrumbs parents={[['/', 'Home']]} here="Compare" />
        <div className="top">
          <h1>The same questions, asked of every choice</h1>
          <p className="lede">
            Nothing here is ranked or scored. Doing nothing and covering up are choices too. Where nobody has measured
            an answer, the table says so.
          </p>
          <ReviewLine />
        </div>
        <ComparisonTable
          site={site}
          options={site.options}
          rows={firstRows(site)}
          caption="The questions that matter most, for each option"
        />
        <h2 className="mt-12 mb-4">More rows</h2>
        {moreRows(site).map((group) => (
          <details key={group.name} className="more border-t border-line">
            <summary>{group.name}</summary>
            <ComparisonTable site={site} options={site.options} rows={group.rows} caption={group.name} />
          </details>
        ))}
      </div>
      <section className="wrap stack pt-12 later" id="when">
        <h2>When you would see it, on one line of months</h2>
        <AllTimelines site={site} />
      </section>
      <section className="wrap stack pt-12 later" id="glance">
        <h2>At a glance: how sure, and what the first year costs</h2>
        <GlanceTable site={site} />
        <p>
          <a href="/costs/">What each choice costs over ten years</a>
        </p>
      </section>
      <section className="wrap stack pt-12 later" id="pairs">
        <h2>Two at a time</h2>
        <ul className="chips">
          {site.pairs.map((pair) => (
            <li key={pair.id}>
              <a href={pair.href}>{pairTitle(site, pair)}</a>
            </li>
          ))}
        </ul>
      </section>
      <NextSteps
        links={[
          ['/treatments/', 'Read about each treatment'],
          ['/questions/', 'Questions people ask'],
          ['/about/', 'How we grade evidence'],
        ]}
      />
    </>
  )
}

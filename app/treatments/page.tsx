import { Copy } from '@/components/facts/copy'
import { GlanceTable } from '@/components/compare/glance-table'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { NextSteps } from '@/components/site/next-steps'
import { ReviewLine } from '@/components/site/review-line'
import { getSite } from '@/lib/facts/load-site'
import { mainPageMetadata } from '@/lib/publish/metadata'

export const generateMetadata = () => mainPageMetadata(getSite(), 'treatments')

export default function TreatmentsPage() {
  const site = getSite()
  return (
    <>
      <div className="wrap">
        <Breadcrumbs parents={[['/', 'Home']]} here="Treatments" />
        <div className="top">
          <h1>One honest sentence for each treatment</h1>
          <p className="lede">
            Is it pattern hair loss at all? <a href="/basics/#red-flags">Check that first.</a>
          </p>
          <ReviewLine />
        </div>
        <ul className="grid">
          {site.options.map((option) => (
            <li key={option.id} className="box">
              <h2 className="text-[1.35rem]!">
                <a href={option.href}>{site.treatments.find((t) => t.id === option.id)?.title ?? option.name}</a>
              </h2>
              <p>
                <Copy site={site} text={option.sentence} links={false} />
              </p>
            </li>
          ))}
        </ul>
      </div>
      <section className="band mt-12">
        <div className="wrap">
          <h2>At a glance</h2>
          <GlanceTable site={site} />
        </div>
      </section>
      <NextSteps
        links={[
          ['/compare/', 'Compare all options'],
          ['/questions/', 'Questions people ask'],
          ['/basics/', 'Hair-loss basics'],
        ]}
      />
    </>
  )
}

import { AllCosts, CostTable } from '@/components/pictures/all-costs'
import { Certainty } from '@/components/facts/certainty'
import { Copy } from '@/components/facts/copy'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { NextSteps } from '@/components/site/next-steps'
import { ReviewLine } from '@/components/site/review-line'
import { getSite } from '@/lib/facts/load-site'
import { mainPageMetadata } from '@/lib/publish/metadata'

export const generateMetadata = () => mainPageMetadata(getSite(), 'costs')

export default function CostsPage() {
  const site = getSite()
  return (
    <>
      <div className="wrap stack pb-8">
        <Breadcrumbs parents={[['/', 'Home']]} here="Costs" />
        <div className="top pb-0!">
          <h1>Cheap each month or costly once: what it adds up to</h1>
          <p className="lede">
            What one adult in the US would have paid by the end of each year, at today’s prices. Most prices rest on
            weak evidence: undated quotes, few of them, and no survey. Cost says nothing about what a treatment does.
          </p>
          <ReviewLine />
        </div>
        <AllCosts site={site} />
        <h2>The same sums as a table</h2>
        <CostTable site={site} />
        <h2>What is counted, and what is not</h2>
        <dl className="grid">
          {site.options.map(
            (option) =>
              option.costs && (
                <div key={option.id} className="box gap-2!" id={option.id}>
                  <dt className="text-ink! font-semibold">
                    <a href={option.href}>{option.name}</a>
                  </dt>
                  <dd className="stack gap-2! small">
                    <p>
                      Counts <Copy site={site} text={option.costs.includes} />. Leaves out{' '}
                      <Copy site={site} text={option.costs.excludes} />.
                    </p>
                    {!Array.isArray(option.costs.perYear) && (
                      <p>
                        <Copy site={site} text={option.costs.perYear.notPriced} />
                      </p>
                    )}
                    {option.costs.oneOff.map((extra) => (
                      <p key={extra.what}>
                        From year {extra.year}: <Copy site={site} text={extra.what} />.
                      </p>
                    ))}
                    <p>
                      <Certainty level={option.costs.certainty} /> <Copy site={site} text={option.costs.because} />
                    </p>
                  </dd>
                </div>
              ),
          )}
        </dl>
      </div>
      <NextSteps
        links={[
          ['/compare/', 'Compare everything else'],
          ['/treatments/', 'Read about each treatment'],
          ['/about/pictures/', 'How to read the pictures'],
        ]}
      />
    </>
  )
}

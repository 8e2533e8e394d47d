import { pages } from '@/content/pages'
import { Copy } from '@/components/facts/copy'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { ByLetter } from '@/components/site/by-letter'
import { JsonLd } from '@/components/site/json-ld'
import { NextSteps } from '@/components/site/next-steps'
import { getSite } from '@/lib/facts/load-site'
import { mainPageMetadata } from '@/lib/publish/metadata'
import { glossaryData } from '@/lib/publish/structured-data'

export const generateMetadata = () => mainPageMetadata(getSite(), 'glossary')

export default function GlossaryPage() {
  const site = getSite()
  return (
    <>
      <JsonLd data={glossaryData(site, pages.glossary.title)} />
      <div className="wrap">
        <Breadcrumbs parents={[['/', 'Home']]} here="Glossary" />
        <div className="top">
          <h1>Words explained</h1>
          <p className="lede">The words that doctors, labels and sellers use, in plain ones.</p>
        </div>
        <ByLetter items={site.terms} nameOf={([, term]) => term.name}>
          {(terms) => (
            <dl className="stack max-w-measure">
              {terms.map(([id, term]) => (
                <div key={id} id={id}>
                  <dt className="text-ink! text-[1.1rem]! font-semibold">{term.name}</dt>
                  <dd>
                    <Copy site={site} text={term.plain} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </ByLetter>
      </div>
      <NextSteps
        links={[
          ['/basics/', 'Hair-loss basics'],
          ['/questions/', 'Questions people ask'],
        ]}
      />
    </>
  )
}

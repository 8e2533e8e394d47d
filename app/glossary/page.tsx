import type { Metadata } from 'next'
import { Copy } from '@/components/facts/copy'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { NextSteps } from '@/components/site/next-steps'
import { getSite } from '@/lib/facts/load-site'

export const metadata: Metadata = {
  title: 'Words explained',
  description: 'The words of hair loss in plain English: DHT, follicle, Norwood, graft, shock loss, off-label, placebo and more.',
  alternates: { canonical: '/glossary/' },
}

export default function GlossaryPage() {
  const site = getSite()
  const sorted = [...site.terms].sort(([, a], [, b]) => a.name.localeCompare(b.name, 'en'))
  return (
    <>
      <div className="wrap">
        <Breadcrumbs parents={[['/', 'Home']]} here="Glossary" />
        <div className="top">
          <h1>Words explained</h1>
          <p className="lede">The words that doctors, labels and sellers use, in plain ones.</p>
        </div>
        <dl className="stack max-w-measure">
          {sorted.map(([id, term]) => (
            <div key={id} id={id}>
              <dt className="text-ink! text-[1.1rem]! font-semibold">{term.name}</dt>
              <dd>
                <Copy site={site} text={term.plain} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <NextSteps links={[['/basics/', 'Hair-loss basics'], ['/questions/', 'Questions people ask']]} />
    </>
  )
}

import { SourceLine } from '@/components/facts/source-list'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { ByLetter } from '@/components/site/by-letter'
import { NextSteps } from '@/components/site/next-steps'
import { getSite } from '@/lib/facts/load-site'
import { printStatement } from '@/lib/facts/print'
import { clip } from '@/lib/publish/describe'
import { mainPageMetadata } from '@/lib/publish/metadata'

export const generateMetadata = () => mainPageMetadata(getSite(), 'sources')

export default function SourcesPage() {
  const site = getSite()
  const uses = new Map<string, string[]>()
  for (const fact of site.facts.values())
    for (const id of fact.sources) uses.set(id, [...(uses.get(id) ?? []), fact.id])
  return (
    <>
      <div className="wrap">
        <Breadcrumbs parents={[['/', 'Home']]} here="Sources" />
        <div className="top">
          <h1>Every source, and what leans on it</h1>
          <p className="lede">
            A copy of somebody’s text, and a seller’s page, is named without a link. Each fact says how far its source
            was read.
          </p>
          <p>
            <a href="/data/sources.json">All sources as a CSL file</a>
          </p>
        </div>
        <ByLetter items={site.sources} nameOf={([, source]) => source.title}>
          {(sources) => (
            <ul className="stack sources max-w-measure small">
              {sources.map(([id, source]) => (
                <li key={id} id={id}>
                  <SourceLine source={source} /> {source.note && <span className="soft">{source.note}</span>}
                  <details>
                    <summary className="py-2">
                      {uses.get(id)?.length === 1
                        ? 'One fact leans on it'
                        : `${uses.get(id)?.length ?? 0} facts lean on it`}
                    </summary>
                    <ul className="list">
                      {(uses.get(id) ?? []).map((factId) => {
                        const fact = site.facts.get(factId)!
                        return (
                          <li key={factId}>
                            <a href={fact.href}>{clip(printStatement(site, fact), 110)}</a>
                          </li>
                        )
                      })}
                    </ul>
                  </details>
                </li>
              ))}
            </ul>
          )}
        </ByLetter>
      </div>
      <NextSteps
        links={[
          ['/about/', 'How we work'],
          ['/search/', 'Search the facts'],
        ]}
      />
    </>
  )
}

import { authorsOf, sourceHref, venueOf, type Citations } from '@/lib/facts/citations'
import type { Source } from '@/lib/facts/schema'
import type { Site } from '@/lib/facts/site'

/** The numbered sources of a page. */
export function SourceList({ site, cites }: { site: Site; cites: Citations }) {
  return (
    <ol className="sources small">
      {[...cites.keys()].map((id) => (
        <li key={id}>
          <SourceLine source={site.sources.get(id)!} href={`/sources/#${id}`} />
        </li>
      ))}
    </ol>
  )
}

const STANDING: Partial<Record<Source['standing'], string>> = {
  practitioner: 'A practitioner’s page.',
  seller: 'A seller’s page.',
  'patient group': 'A patient group.',
  news: 'A news report.',
}

/** One source as a line: authors, title, where and when, and who stands behind it where that matters. */
export function SourceLine({ source, href }: { source: Source; href?: string }) {
  const link = sourceHref(source)
  const authors = authorsOf(source)
  const venue = venueOf(source)
  return (
    <>
      {authors && `${authors}. `}
      {link ? <a href={link}>{source.title}</a> : <span>{source.title}</span>}
      {venue && `. ${venue}`}. {STANDING[source.standing]} {href && <a href={href}>All it is used for</a>}
    </>
  )
}

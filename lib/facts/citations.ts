import type { Source } from './schema'
import type { Site } from './site'

/** Numbers for the sources of a page, in the order in which its facts cite them. */
export type Citations = ReadonlyMap<string, number>

export function numberSources(site: Pick<Site, 'facts'>, factIds: Iterable<string>): Citations {
  const numbers = new Map<string, number>()
  for (const id of factIds) {
    for (const source of site.facts.get(id)?.sources ?? [])
      if (!numbers.has(source)) numbers.set(source, numbers.size + 1)
  }
  return numbers
}

/** Where a source may be opened: DOI, PubMed, or the page of its own publisher. Copies and sellers are named without. */
export function sourceHref(source: Source): string | undefined {
  if (source.DOI) return `https://doi.org/${encodeURI(source.DOI)}`
  if (source.PMID) return `https://pubmed.ncbi.nlm.nih.gov/${source.PMID}/`
  return source.URL
}

/** "Kaufman, Olsen and 3 more", "US Food and Drug Administration", or nothing. */
export function authorsOf(source: Source): string {
  const names = (source.author ?? []).map((a) => ('literal' in a ? a.literal : a.family))
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
}

/** Where and when it came out: "J Am Acad Dermatol 2002;47:377-385". */
export function venueOf(source: Source): string {
  const place = source['container-title'] ?? source.publisher ?? ''
  const year = source.issued?.['date-parts'][0]?.[0]
  const volume = source.volume ? `;${source.volume}${source.page ? `:${source.page}` : ''}` : ''
  return [place, year ? `${year}${volume}` : ''].filter(Boolean).join(' ')
}

/** One line of plain text, for copies and downloads. */
export function citeInText(source: Source): string {
  return [authorsOf(source), source.title, venueOf(source), source.DOI && `doi:${source.DOI}`]
    .filter(Boolean)
    .join('. ')
}

/** The bibliography as CSL-JSON: an array of items, each with its id; our own fields under `custom`. */
export function toCsl(site: Pick<Site, 'sources'>): object[] {
  return [...site.sources].map(([id, { standing, ...csl }]) => ({ id, ...csl, custom: { standing } }))
}

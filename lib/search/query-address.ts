/** In characters. Longer is nobody's question, and the address has to carry it. */
export const MAX_QUERY = 2000

/** The query that stands in an address; empty if there is none. */
export const queryOf = ({ search }: Pick<Location, 'search'>) =>
  (new URLSearchParams(search).get('q') ?? '').slice(0, MAX_QUERY)

/** Where a query is answered. Lone surrogates cannot be percent-encoded: they are replaced by U+FFFD. */
export const addressOf = (query: string) =>
  query
    ? `/search/?q=${encodeURIComponent(query.toWellFormed?.() ?? query.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'))}`
    : '/search/'

/** Lets the address follow what is typed, without an entry of its own in the history. */
export function keepInAddress(query: string) {
  if (query !== queryOf(location)) history.replaceState(null, '', addressOf(query))
}

import { redirects as written } from '@/content/redirects'
import type { Site } from '@/lib/facts/site'

export type Redirect = {
  /** The address that no longer has content of its own: a path, with "#…" for a place on a page. */
  from: string
  /** Where the content stands today. */
  to: string
  day: string
  why: string
}

/** Every page that leads elsewhere: those of content/redirects.ts and the reverse order of each pair. */
export function pageRedirects(site: Site): { from: string; to: string }[] {
  return [
    ...written.filter(({ from }) => !from.includes('#')).map(({ from, to }) => ({ from, to })),
    ...site.pairs.map(({ a, b, href }) => ({ from: `/compare/${b}-vs-${a}/`, to: href })),
  ]
}

/** The lines of a `_redirects` file, as Cloudflare Pages and Netlify read it; other hosts have the moved pages. */
export function redirectLines(site: Site): string {
  return pageRedirects(site)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('')
}

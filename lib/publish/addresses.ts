import type { Site } from '@/lib/facts/site'

/** Pages that do not come from the content. */
const FIXED = ['/', '/treatments/', '/basics/', '/compare/', '/questions/', '/search/', '/sources/', '/glossary/', '/about/']

/** The address of every page that is meant to be found, in the order of the sitemap. */
export function allAddresses(site: Site): string[] {
  return [
    ...FIXED,
    ...site.treatments.map((t) => t.href),
    ...site.pairs.map((p) => p.href),
    ...site.questions.map((q) => q.href),
    ...[...site.facts.values()].map((f) => f.href),
  ]
}

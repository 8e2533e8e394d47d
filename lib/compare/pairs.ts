import type { PairOf, Site, Treatment } from '@/lib/facts/site'

/** The two treatments of a pair. */
export function treatmentsOf(site: Site, pair: PairOf): [Treatment, Treatment] {
  const find = (id: string) => site.treatments.find((t) => t.id === id)!
  return [find(pair.a), find(pair.b)]
}

/** The pair page's heading: "Finasteride or minoxidil?" */
export function pairTitle(site: Site, pair: PairOf): string {
  const [a, b] = treatmentsOf(site, pair)
  return `${a.name} or ${asInSentence(b.name)}?`
}

/** A name inside a sentence: acronyms keep their capitals. */
export function asInSentence(name: string): string {
  return /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

/** The pairs that a treatment is part of. */
export function pairsWith(site: Site, id: string): PairOf[] {
  return site.pairs.filter((pair) => pair.a === id || pair.b === id)
}

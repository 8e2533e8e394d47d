import { perSite } from '@/lib/facts/per-site'
import { drawnOutcomes } from './cards'

/** A small page for an `iframe`. */
export type Embed = { kind: 'answer' | 'pair' | 'people'; id: string; name: string; href: string }

/** Every embed: each answer, each pair, each picture of 100 people. */
export const embeds = perSite((site): Embed[] => {
  const embed = (kind: Embed['kind'], id: string): Embed => ({
    kind,
    id,
    name: `${kind}-${id}`,
    href: `/embed/${kind}-${id}/`,
  })
  return [
    ...site.questions.map((q) => embed('answer', q.id)),
    ...site.pairs.map((pair) => embed('pair', pair.id)),
    ...drawnOutcomes(site).map(({ outcome }) => embed('people', outcome.id)),
  ]
})

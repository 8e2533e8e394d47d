import { perSite } from '@/lib/facts/per-site'
import type { Card } from './card'
import { allCostsCard, costCard } from './cost-cards'
import { cycleCard, ludwigCard, norwoodCard, rootCard, skinCard } from './drawing-cards'
import { hairsOf } from './hairs'
import { peopleOf } from './people'
import { hairsCard, peopleCard } from './result-cards'
import { allWhenCard, whenCard } from './time-cards'

/** What a page of a picture shows: the kind says which component draws it there. */
export type PictureKind =
  | 'people'
  | 'hairs'
  | 'when'
  | 'when-all'
  | 'costs'
  | 'costs-all'
  | 'skin'
  | 'hair-cycle'
  | 'root-shapes'
  | 'norwood'
  | 'ludwig'
/** A picture with an address of its own, `/pictures/<slug>/`. `of` is the outcome, count or option it shows. */
export type Picture = { slug: string; kind: PictureKind; of: string; home: string; card: () => Card }

/** Every picture of the site that can be opened alone, in the order of the content. */
export const allPictures = perSite((site): Picture[] => {
  const people = site.options.flatMap((option) =>
    option.outcomes
      .filter((o) => peopleOf(site, o.id))
      .map((o): Picture => ({
        slug: `people-${o.id}`,
        kind: 'people',
        of: o.id,
        home: option.href,
        card: () => peopleCard(site, peopleOf(site, o.id)!),
      })),
  )
  const hairs = site.options.flatMap((option) =>
    option.hairCounts
      .filter((c) => hairsOf(site, c.id))
      .map((c): Picture => ({
        slug: `hairs-${c.id}`,
        kind: 'hairs',
        of: c.id,
        home: option.href,
        card: () => hairsCard(site, c.id),
      })),
  )
  const each = site.treatments.flatMap((t): Picture[] => [
    ...(t.timeline.length > 0
      ? [
          {
            slug: `when-${t.id}`,
            kind: 'when' as const,
            of: t.id,
            home: `${t.href}#when`,
            card: () => whenCard(site, t),
          },
        ]
      : []),
    ...(t.costs
      ? [
          {
            slug: `costs-${t.id}`,
            kind: 'costs' as const,
            of: t.id,
            home: `${t.href}#cost`,
            card: () => costCard(site, t),
          },
        ]
      : []),
    ...(t.acts
      ? [
          {
            slug: `skin-${t.id}`,
            kind: 'skin' as const,
            of: t.id,
            home: `${t.href}#what-it-is`,
            card: () => skinCard(site, t),
          },
        ]
      : []),
  ])
  return [
    ...people,
    ...hairs,
    ...each,
    { slug: 'when-all', kind: 'when-all', of: '', home: '/compare/#when', card: () => allWhenCard(site) },
    { slug: 'costs-all', kind: 'costs-all', of: '', home: '/costs/', card: () => allCostsCard(site) },
    { slug: 'hair-cycle', kind: 'hair-cycle', of: '', home: '/basics/#how-it-goes', card: cycleCard },
    { slug: 'root-shapes', kind: 'root-shapes', of: '', home: '/basics/#unknown', card: () => rootCard(site) },
    { slug: 'norwood', kind: 'norwood', of: '', home: '/basics/#is-it-pattern', card: () => norwoodCard(site) },
    { slug: 'ludwig', kind: 'ludwig', of: '', home: '/basics/#for-women', card: () => ludwigCard(site) },
  ]
})

import type { Found, WithConcepts } from './find-concepts'
import type { Lexicon } from './lexicon'
import { stem } from './normalize'
import { AGAINST, ANY, hasAny, HEAD, LOSS, PRICKS } from './word-sets'
import type { Prepared } from './wordings'

/** How sure each is meant, up to 1, by id. */
type Weights = Map<string, number>

export type WithTreatments = WithConcepts & {
  /** "basics" among them; the surest first. */
  treatments: Weights
  /** Were they named, rather than hinted at? */
  named: boolean
  /** Named only by words that may well mean something else. */
  loosely: boolean
  /** What named them. */
  naming: Found[]
  /** "Holes poked in my head": no name, but a description of one treatment and of no other. */
  described: boolean
  /** "Meds or surgery", "tattoo or fibers": set against each other, or against what is no treatment, without a name. */
  against: boolean
  /** Words that may mean several treatments, where nothing else in the query settles it: which. */
  either: string[]
  /** The surest that is not "basics". */
  first: string | undefined
  /** Is more than one named, "basics" aside? */
  both: boolean
  /** Are any named, and not more than one, "basics" aside? */
  single: boolean
  /** A complaint of another kind beside hair loss, where no treatment is spoken of. */
  complaint: Found | undefined
  /** "Cream for baldness": a kind of treatment is asked for, not what baldness is. */
  kindOnly: boolean
}

export const isTreatment = (id: string) => id !== 'basics'

export const isAbout = ({ treatments }: Prepared, ids: ReadonlyMap<string, number>) =>
  treatments?.some((id) => ids.has(id))

/** "Hair loss", "my hairline". */
export const isOfHairLoss = ({ concept }: Found) => concept.treatment === 'basics' && concept.topic === 'diagnosis'

/** Decides which treatments are meant: those named, described or set against each other; else what is hinted at. */
export function decideTreatments(query: WithConcepts, lexicon: Lexicon): WithTreatments {
  const treatments: Weights = new Map()
  const add = (id: string, weight: number) => treatments.set(id, Math.min(1, (treatments.get(id) ?? 0) + weight))

  const naming = namesIn(query.found)
  for (const { concept } of naming) concept.treatments?.forEach((id) => add(id, 1))
  const portrayed = treatments.size === 0 && portrayedIn(query, lexicon)
  if (portrayed) add(portrayed, 1)
  if ((treatments.has('minoxidil') || treatments.has('prp')) && hasAny(query.words, PRICKS)) add('microneedling', 1)
  const described = treatments.size > 0 && naming.every(({ cue }) => cue)
  const opposed = opposedIn(query, treatments)
  for (const { concept } of opposed) add(concept.treatment!, 1)

  const named = treatments.size > 0
  const loosely =
    named &&
    naming.every(
      ({ said }) =>
        lexicon.loose.has(said) || query.mended.some(([slip, read]) => slip.length < 7 && stem(read) === said),
    )
  if (!named)
    for (const { concept } of query.found)
      concept.treatments?.forEach((id, rank) =>
        add(id, concept.either ? 0.5 - rank * 0.1 : (concept.weak ? 0.35 : 0.7) / (rank + 1)),
      )
  const complaint = named ? undefined : complaintIn(query)
  if (complaint) {
    for (const id of complaint.concept.treatments ?? []) treatments.set(id, 0.2)
    treatments.set('basics', 1)
  }
  const kindOnly = !named && isKindOnly(query)
  if (kindOnly) treatments.delete('basics')

  const sorted = new Map([...treatments].sort((a, b) => b[1] - a[1]))
  const [first, second] = [...sorted.keys()].filter(isTreatment)
  const both = named && second !== undefined
  return {
    ...query,
    // A word that only describes is one more that is not known, where nothing is described.
    unknown: described ? query.unknown : [...query.unknown, ...query.hints],
    treatments: sorted,
    named,
    loosely,
    naming,
    described,
    against: opposed.length > 0,
    either: named ? [] : openIn(query),
    first,
    both,
    single: named && !both,
    complaint,
    kindOnly,
  }
}

/** A word that may mean several names none of them beside the name of another: "scalp tattoo needle". */
function namesIn(found: readonly Found[]): Found[] {
  const vague = new Set(found.filter(({ concept }) => concept.either).map(({ said }) => said))
  const naming = found.filter(({ concept }) => concept.names)
  const firmly = naming.filter(({ said }) => !vague.has(said))
  return firmly.length > 0 ? firmly : naming
}

/** The treatment whose looks the words describe, and clearly better than any other's. */
function portrayedIn(query: WithConcepts, { portraits }: Lexicon): string | undefined {
  if (!query.hair && !hasAny(query.words, HEAD)) return undefined
  const swallowed = new Set(
    query.found.flatMap(({ concept, from, length, cue }) =>
      cue || length < 2 || concept.either ? [] : query.words.slice(from, from + length),
    ),
  )
  const seen = [...new Set(query.words)].filter((word) => !swallowed.has(word))
  const [best, next] = portraits
    .map(({ id, marks }) => ({
      id,
      sum: seen.reduce((sum, word) => sum + (marks.get(word) ?? 0), 0),
      strong: seen.some((word) => marks.get(word) === 1),
    }))
    .sort((a, b) => b.sum - a.sum)
  return best && (best.sum >= 2 || (best.strong && best.sum >= 1.5)) && best.sum - (next?.sum ?? 0) >= 0.5
    ? best.id
    : undefined
}

/** Two hints at treatments set against each other, or one beside the name of something that is no treatment. */
function opposedIn(query: WithConcepts, named: Weights): Found[] {
  if (!(hasAny(query.typed, AGAINST) || query.typed.includes('or'))) return []
  const [only, more] = [...named.keys()].filter(isTreatment)
  // "Ink or grafts": one is named, of the other there is more than a faint hint right beside the "or".
  if (only && !more)
    return query.found
      .filter(
        ({ concept, from }) =>
          concept.treatment !== only &&
          concept.treatments?.some(isTreatment) &&
          !concept.topics &&
          !concept.weak &&
          !concept.either &&
          [query.typed[from - 1], query.typed[from + 1]].some((word) => word === 'or' || AGAINST.has(word!)),
      )
      .slice(0, 1)
  if (only) return []
  const sides = query.found.filter(
    ({ concept }) => concept.treatments?.some(isTreatment) && (!concept.topics || concept.weak) && !concept.names,
  )
  const [one] = sides
  const other = sides.find(({ concept }) => !concept.treatments!.some((id) => one!.concept.treatments!.includes(id)))
  if (other) return [one!, other]
  return one && named.has('basics') ? [one] : []
}

/** Hair loss beside another complaint, and no treatment: what it may be comes first. */
function complaintIn(query: WithConcepts): Found | undefined {
  const ofHairLoss =
    (query.hair || hasAny(query.words, LOSS)) &&
    !hasAny(query.typed, ANY) &&
    query.found.some((one) => isOfHairLoss(one) || one.concept.name === 'shedding') &&
    query.found.every(({ concept }) => !concept.either)
  return ofHairLoss
    ? query.found.find(({ concept }) => !concept.weak && concept.topic === 'harm' && concept.treatment !== 'basics')
    : undefined
}

/** What an ambiguous word may mean, unless a hint at a treatment stands beside it. */
function openIn(query: WithConcepts): string[] {
  if (query.found.some(({ concept }) => !concept.either && concept.treatments?.some(isTreatment))) return []
  return [...new Set(query.found.flatMap(({ concept }) => (concept.either ? (concept.treatments ?? []) : [])))]
}

/** Is there a kind of treatment in it, and nothing else but what hair loss is? */
function isKindOnly(query: WithConcepts): boolean {
  return (
    query.found.some(({ concept }) => concept.treatments?.some(isTreatment) && !concept.topics) &&
    query.found.every(({ concept }) => !concept.topics || concept.topic === 'diagnosis')
  )
}

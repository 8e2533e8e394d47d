import { isAbout, isOfHairLoss, isTreatment, type WithTreatments } from './decide-treatments'
import type { Found } from './find-concepts'
import { applyFirst, BESIDE_TREATMENTS, raise, UNSAID, type Topics } from './topic-rules'
import { AGAINST, hasAny, LINKS } from './word-sets'
import { asksOutright } from './wordings'

export type WithTopics = WithTreatments & {
  topics: Topics
  /** "Sore balls": where it hurts is named, so it is not the pain of having it done. */
  sore: boolean
  /** "Better" and "instead" beside one treatment: they seldom ask for a comparison with another. */
  alone: boolean
}

/** A word for a topic that says less than it might: so common, or the name of a treatment at the same time. */
const WEAK = 0.65
/** How much a concept asks for its topics, the likeliest first. */
const BY_RANK = [1, 0.6, 0.4, 0.3]

/** Decides what is asked about the treatments. */
export function decideTopics(query: WithTreatments): WithTopics {
  const topics = weighTopics(query)
  applyFirst(UNSAID, query, topics)
  applyFirst(BESIDE_TREATMENTS, query, topics)

  const sore =
    query.found.some(({ concept }) => concept.name === 'pain') &&
    query.found.some(({ concept }) => !concept.weak && concept.topic === 'harm' && isAbout(concept, query.treatments))
  if (sore) topics.set('procedure', 0.4)
  // "Foam or tablets": two forms side by side are compared.
  const compared = topics.has('comparison')
  const forms = query.found.filter(
    ({ concept }) => concept.either || (concept.names && concept.topic === 'comparison'),
  ).length
  if (compared && forms > 1) raise(topics, 'comparison', 0.8)
  const alone =
    compared &&
    !query.both &&
    !query.against &&
    forms < 2 &&
    !hasAny(query.typed, AGAINST) &&
    !query.found.some(
      ({ concept, length, said }) =>
        concept.name === 'comparison' && length > 1 && !/^(?:instead|rather|over)/.test(said),
    )
  if (alone) topics.set('comparison', topics.get('comparison')! * 0.6)
  // Two treatments side by side are compared, unless a word puts them together or one after the other.
  if (query.both && !compared) {
    if (hasAny(query.typed, LINKS) || hasAny(query.words, LINKS)) raise(topics, 'combination', 0.75)
    else if (!topics.has('combination')) topics.set('comparison', 0.6)
  }
  return { ...query, topics, sore, alone }
}

/** What the words ask for, one by one. */
function weighTopics(query: WithTreatments): Topics {
  const topics: Topics = new Map()
  const shareOf = makeShares(query)
  const outright = query.found.some(({ concept }) => asksOutright(concept))
  for (const one of query.found) {
    const { concept, length, hollow } = one
    const share = shareOf(one)
    // "What is" asks for what it is only where nothing else is asked for.
    const faint =
      hollow &&
      (length === 1 || query.found.some(({ concept: other }) => other !== concept && other.topics && !other.names))
    // "How much is FUE": what is asked outright outweighs what its name suggests.
    const outdone = outright && concept.names && concept.treatment !== 'basics'
    const weight =
      (outdone ? 0.6 : 1) *
      (concept.weak || (concept.names && !concept.treatments?.includes('basics')) ? WEAK : 1) *
      (faint ? 0.5 : 1) *
      share
    // Beside a treatment, where hair is lost says where it should work, not what to find out.
    const aside = share < 1 && concept.topic === 'diagnosis'
    const up = aside && concept.topics![1] === 'benefit' ? 1 : 0
    concept.topics?.forEach((topic, rank) => {
      if (!aside || topic !== 'diagnosis') raise(topics, topic, weight * BY_RANK[Math.min(rank - up, 3)]!)
    })
  }
  return topics
}

/** How much of a concept's weight is left beside what else is in the query. */
function makeShares(query: WithTreatments): (one: Found) => number {
  const suspect = query.found.some(
    ({ concept }) => !concept.weak && concept.treatment === 'basics' && /^(?:myth|who|evidence)$/.test(concept.topic!),
  )
  const counted = query.found.some(({ concept }) => concept.topic === 'prevalence')
  // Hair that thins and no treatment: nothing is being done yet.
  const noneYet =
    !query.named &&
    query.found.some(isOfHairLoss) &&
    !query.found.some(({ concept }) => concept.treatment && isTreatment(concept.treatment))
  return ({ concept, cue }) => {
    // A symptom of one treatment beside the name of another asks for its topic less.
    if (query.named && !concept.names && concept.treatments && !isAbout(concept, query.treatments)) return 0.5
    // "Does creatine make you bald": what is suspected is asked about.
    if (concept.topic === 'diagnosis' && cue && suspect) return 0.5
    // "What share of women": they are counted.
    if (concept.topic === 'who' && counted) return 0.6
    return concept.topic === 'procedure' && !concept.treatments && noneYet ? 0.5 : 1
  }
}

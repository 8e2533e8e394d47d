import { isAbout } from './decide-treatments'
import type { WithTopics } from './decide-topics'
import type { Found } from './find-concepts'
import type { Lexicon } from './lexicon'
import { isStopWord } from './normalize'
import { FILLER, HAIR, isNumber } from './word-sets'

/** A part of the query that asks for one thing: a concept in any of its wordings, or a word by itself. */
export type Unit = {
  /** Each wording as roots; a document answers the unit as well as its best-matching wording. */
  wordings: string[][]
  /** What it adds to a document's fit by words, up to 1; a treatment's name counts little, since the treatment is weighed apart. */
  weight: number
}

/** What a treatment's name counts, and a word or number that tells little. */
const LITTLE = 0.25

/** Makes the parts that documents are matched with: the concepts, then the words that are in none. */
export function makeUnits(query: WithTopics, lexicon: Lexicon): Unit[] {
  const ownWording = ({ concept, from, length, cue }: Found) => {
    if (cue) return cue
    const said = query.words.slice(from, from + length)
    const rest =
      concept.names && concept.weak
        ? said.filter(
            (word) =>
              !lexicon.byFirst.get(word)?.some((p) => p.words.length === 1 && p.concept.names && !p.concept.topics),
          )
        : []
    return rest.length > 0 ? rest : said
  }
  const units = query.found.map((one): Unit => ({
    wordings: [ownWording(one), ...one.concept.phrases]
      .map((wording) => wording.filter((word) => !isStopWord(word)))
      .filter((wording) => wording.length > 0),
    weight: weightOf(one, query),
  }))
  query.words.forEach((word, i) => {
    const typed = query.typed[i]!
    if (
      !query.covered[i] &&
      word.length > 1 &&
      !isStopWord(typed) &&
      !isStopWord(word) &&
      !query.unknown.includes(typed)
    )
      units.push({ wordings: [[word]], weight: HAIR.has(word) ? 0.2 : FILLER.has(word) || isNumber(word) ? LITTLE : 1 })
  })
  // A name by itself asks for no document that happens to have it in its title.
  if (query.named && query.topics.size === 0 && query.found.every(({ concept }) => concept.names && !concept.topics))
    for (const unit of units) if (unit.weight === LITTLE) unit.weight = 0.01
  return units
}

function weightOf({ concept, length, cue, hollow }: Found, query: WithTopics): number {
  // "How long does it": such words stand in all documents. "How much" asks for a price, in whatever words.
  if (hollow && length > 1) return concept.weak ? 0.15 : 0.5
  if (concept.names && !concept.topics) return LITTLE
  // The treatment is known already, and the pain is not that of having it done: neither is what to look for.
  if (concept.either && query.named && isAbout(concept, query.treatments)) return 0.03
  if (query.sore && concept.name === 'pain') return 0.03
  if (query.alone && concept.name === 'comparison') return 0.15
  // A guess at a treatment beside the name of one, and a guess at what is common anyway.
  if (concept.weak && ((query.named && concept.treatments && !concept.names) || cue)) return 0.15
  return concept.either || concept.weak || cue ? 0.5 : 1
}

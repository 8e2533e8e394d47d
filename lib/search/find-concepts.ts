import type { Lexicon } from './lexicon'
import { isStopWord } from './normalize'
import type { Reading } from './read-words'
import { FILLER, HAIR, hasAny, isNumber } from './word-sets'
import { asksOutright, longer, spans, standsAt, type Prepared } from './wordings'

/** A concept, where the query speaks of it. */
export type Found = {
  concept: Prepared
  /** The place of its first word in the query. */
  from: number
  /** How many words in a row; 1 where it was told by a cue. */
  length: number
  /** The words that told it, with spaces between. */
  said: string
  /** The same one by one, where other words may stand between them: it is a guess then, no wording. */
  cue?: string[]
  /** Is there nothing in the wording but words that mean little: "what is"? */
  hollow?: boolean
}

export type WithConcepts = Reading & {
  found: Found[]
  /** For each word, whether a concept has used it up. */
  covered: boolean[]
  /** Does it say outright that it is about hair? */
  hair: boolean
  /** How many words tell nothing here, though some document may use them. */
  stray: number
}

/** Finds what the query speaks of: cues first, then wordings, of which a longer one swallows the words in it. */
export function findConcepts(reading: Reading, lexicon: Lexicon): WithConcepts {
  const { typed, words } = reading
  const found: Found[] = []
  const covered = words.map(() => false)
  const take = (one: Found) => {
    const at = found.findIndex(({ concept }) => concept === one.concept)
    if (at < 0) found.push(one)
    // "How many appointments": what says more than "how many" stands for it.
    else if (found[at]!.hollow && !one.hollow) found[at] = one
  }
  for (const { parts, concept } of lexicon.cues) {
    const at = spans(words, parts)
    if (!at || at.some((i) => covered[i]) || breaksUp(words, at, concept, lexicon)) continue
    const cue = at.map((i) => words[i]!)
    take({ concept, from: at[0]!, length: 1, said: cue.join(' '), cue })
    // A hint leaves its words to whatever else they say; what asks for a topic uses them up.
    if (!concept.treatments || concept.names || (concept.topics && !concept.weak)) for (const i of at) covered[i] = true
  }
  for (let i = 0; i < words.length; i++) {
    if (covered[i]) continue
    const match = (lexicon.byFirst.get(words[i]!) ?? []).filter(
      (p) => standsAt(words, i, p.words) && !p.words.some((_, k) => covered[i + k]),
    )
    if (match.length === 0) continue
    const { length } = match[0]!.words
    // The same wording may stand in several concepts.
    for (const { words: wording, concept } of match)
      if (wording.length === length)
        take({ concept, from: i, length, said: wording.join(' '), hollow: wording.every(isStopWord) })
    covered.fill(true, i, i + length)
    i += length - 1
  }
  return {
    ...reading,
    found,
    covered,
    hair: hasAny(words, HAIR),
    stray: words.filter(
      (word, i) =>
        !covered[i] &&
        !isStopWord(word) &&
        !isStopWord(typed[i]!) &&
        !FILLER.has(word) &&
        !HAIR.has(word) &&
        !isNumber(word),
    ).length,
  }
}

/** Would a cue at these words tear a longer wording apart: "when should I see a doctor", "how many grafts would I need"? */
function breaksUp(words: readonly string[], at: readonly number[], concept: Prepared, { byFirst }: Lexicon): boolean {
  return at.some(
    (i, k) =>
      // Words that stand by themselves say less than a longer wording that asks for something.
      (concept.weak &&
        at[k - 1] !== i - 1 &&
        longer(words, i, byFirst).some((other) => other !== concept && asksOutright(other))) ||
      // So does any wording of three words or more that does not end in one that says nothing.
      (byFirst.get(words[i]!) ?? []).some(
        (p) =>
          p.concept !== concept &&
          p.words.length > 2 &&
          !isStopWord(p.words.at(-1)!) &&
          (p.words[0] !== 'how' || !FILLER.has(p.words.at(-1)!)) &&
          standsAt(words, i, p.words),
      ) ||
      // Nor can it make a name of a word in a longer wording of another treatment or a harm: "blood thinner", "hair transplant".
      (concept.names &&
        longer(words, i, byFirst).some(
          (other) =>
            other !== concept &&
            (!other.weak || other.name === 'checks') &&
            !other.treatments?.some((id) => concept.treatments?.includes(id)),
        )),
  )
}

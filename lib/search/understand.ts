import { decideTopics, type WithTopics } from './decide-topics'
import { decideTreatments } from './decide-treatments'
import { findConcepts } from './find-concepts'
import { makeLexicon, type Sayings } from './lexicon'
import { makeUnits, type Unit } from './make-units'
import { measuresIn, type Measures } from './measures'
import { readWords } from './read-words'
import { scopeOf, type Scope } from './scope'
import { triage, type Triage } from './triage'

/** What a query is about. */
export type Understanding = Pick<
  WithTopics,
  'words' | 'mended' | 'doubtful' | 'stray' | 'treatments' | 'named' | 'loosely' | 'either' | 'topics'
> &
  Scope &
  Measures &
  Triage & { units: Unit[] }

export type Reader = (query: string) => Understanding

/**
 * Reads queries against the concepts and the words that the documents use.
 * @param vocabulary roots that the documents use
 */
export function makeReader(sayings: Sayings, vocabulary: ReadonlySet<string>): Reader {
  const lexicon = makeLexicon(sayings, vocabulary)
  return (text) => {
    const reading = readWords(text, lexicon)
    const withConcepts = findConcepts(reading, lexicon)
    const withTreatments = decideTreatments(withConcepts, lexicon)
    const query = decideTopics(withTreatments)
    const { words, mended, doubtful, stray, treatments, named, loosely, either, topics } = query
    return {
      words,
      mended,
      doubtful,
      stray,
      treatments,
      named,
      loosely,
      either,
      topics,
      units: makeUnits(query, lexicon),
      ...measuresIn(query),
      ...scopeOf(query, lexicon),
      ...triage(query, lexicon),
    }
  }
}

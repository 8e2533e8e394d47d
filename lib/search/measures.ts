import { isTreatment } from './decide-treatments'
import type { WithTopics } from './decide-topics'
import { isStopWord } from './normalize'
import { ANY, FILLER, HAIR, hasAny } from './word-sets'

export type Measures = {
  /** Rows of the comparison that were asked for, those asked for outright first. */
  measures: string[]
  /** Is nothing else asked for? */
  onlyMeasures: boolean
}

export function measuresIn(query: WithTopics): Measures {
  const { found } = query
  const rows = [...found]
    .sort((a, b) => Number(!!a.concept.weak) - Number(!!b.concept.weak))
    .flatMap(({ concept }) => (query.sore && concept.name === 'pain' ? [] : (concept.measure ?? [])))
  const anyTreatment =
    hasAny(query.typed, ANY) || (query.typed.includes('best') && /^(?:what|which|whats)$/.test(query.typed[0]!))
  return {
    measures: [...new Set(rows)],
    onlyMeasures:
      found.length > 0 &&
      found.every(
        ({ concept }) =>
          concept.measure ??
          (concept.weak && (!concept.treatments || (anyTreatment && !concept.treatments.some(isTreatment)))),
      ) &&
      query.words.every((word, i) => query.covered[i] || isStopWord(word) || FILLER.has(word) || HAIR.has(word)),
  }
}

import type { Concept } from '@/content/synonyms'
import type { Lexicon } from './lexicon'

/** A wording, as roots. */
export type Phrase = { words: string[]; concept: Prepared }
/** A concept with what the reader of queries needs of it. */
export type Prepared = Concept & {
  /** Its name and what people say, as roots; those with words between their parts aside. */
  phrases: string[][]
  /** Wordings that, by themselves, are likely to mean something else. */
  loosely: Set<string>
  /** The likeliest of its treatments. */
  treatment: string | undefined
  /** The likeliest of its topics. */
  topic: string | undefined
}

/** Does it ask for something by itself, whatever it is asked of: "how much", not "dutasteride" or "itchy"? */
export const asksOutright = ({ names, weak, treatments, topics }: Prepared) =>
  Boolean(topics) && !names && !weak && !treatments

/** Do the words stand in the query in this order, at most `gap` others between any two of them? */
export function contains(words: readonly string[], sequence: readonly string[], gap = 2): boolean {
  for (let start = words.indexOf(sequence[0]!); start >= 0; start = words.indexOf(sequence[0]!, start + 1)) {
    let at = start
    for (let k = 1; k < sequence.length && at >= 0; k++) {
      const next = words.indexOf(sequence[k]!, at + 1)
      at = next > at + 1 + gap ? -1 : next
    }
    if (at >= 0) return true
  }
  return false
}

/** Does the wording stand in the query, without a gap, from this word on? */
export const standsAt = (words: readonly string[], at: number, wording: readonly string[]) =>
  wording.every((word, k) => words[at + k] === word)

/** The concepts in whose longer wordings the word stands. */
export function longer(words: readonly string[], at: number, byFirst: Lexicon['byFirst']): Prepared[] {
  const out: Prepared[] = []
  for (let start = Math.max(0, at - 3); start <= at; start++)
    for (const { words: wording, concept } of byFirst.get(words[start]!) ?? [])
      if (wording.length > 1 && start + wording.length > at && standsAt(words, start, wording)) out.push(concept)
  return out
}

/** Where the parts stand in this order, up to six other words between two of them; undefined if they do not. */
export function spans(words: readonly string[], parts: readonly (readonly string[])[]): number[] | undefined {
  const out: number[] = []
  for (const part of parts) {
    let at = out.length && out.at(-1)! + 1
    const until = out.length ? at + 7 : words.length
    while (at < until && !standsAt(words, at, part)) at++
    if (at >= until) return undefined
    for (const _ of part) out.push(at++)
  }
  return out
}

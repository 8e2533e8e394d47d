import type { Concept } from '@/content/synonyms'

export type Phrase = { words: string[]; concept: Prepared }
export type Prepared = Concept & { phrases: string[][]; loosely: Set<string> }

/** Do the words stand in the query in this order, at most `gap` others between any two of them? */
export function contains(words: readonly string[], sequence: readonly string[], gap = 2): boolean {
  for (let start = words.indexOf(sequence[0]!); start >= 0; start = words.indexOf(sequence[0]!, start + 1)) {
    let at = start
    let ok = true
    for (let k = 1; k < sequence.length && ok; k++) {
      let next = -1
      for (let j = at + 1; j <= at + 1 + gap && j < words.length; j++)
        if (words[j] === sequence[k]) {
          next = j
          break
        }
      if (next < 0) ok = false
      else at = next
    }
    if (ok) return true
  }
  return false
}

/** The concepts in whose longer wordings the word stands; those that say little of what is asked are left out. */
export function longer(
  words: readonly string[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Phrase[]>,
  weakToo = false,
): Prepared[] {
  const out: Prepared[] = []
  for (let start = Math.max(0, at - 3); start <= at; start++) {
    for (const { words: wording, concept } of byFirst.get(words[start]!) ?? []) {
      if (
        wording.length > 1 &&
        start + wording.length > at &&
        (!concept.weak || (weakToo && concept.name === 'checks')) &&
        wording.every((w, k) => words[start + k] === w)
      )
        out.push(concept)
    }
  }
  return out
}

/** Does the word stand in a longer wording of a concept that asks for more than this weak one: "stop working"? */
export function firmer(
  words: readonly string[],
  at: number,
  weak: Prepared,
  byFirst: ReadonlyMap<string, readonly Phrase[]>,
): boolean {
  return longer(words, at, byFirst).some(
    (other) => other !== weak && !other.names && !other.treatments && other.topics !== undefined,
  )
}

/** Where the parts stand in this order, up to six other words between two of them; undefined if they do not. */
export function spans(words: readonly string[], parts: readonly (readonly string[])[]): number[] | undefined {
  const startsAt = (part: readonly string[], i: number) => part.every((word, k) => words[i + k] === word)
  const out: number[] = []
  for (const part of parts) {
    const from = out.length === 0 ? 0 : out.at(-1)! + 1
    const until = out.length === 0 ? words.length : Math.min(words.length, from + 7)
    let at = -1
    for (let i = from; i < until && at < 0; i++) if (startsAt(part, i)) at = i
    if (at < 0) return undefined
    for (let k = 0; k < part.length; k++) out.push(at + k)
  }
  return out
}

import type { SearchDocument } from './documents'
import { isStopWord, stem, wordsOf } from './normalize'
import type { Unit } from './understand'

/** How telling a word is by where it stands. */
const FIELD = { title: 1, answer: 0.7, keywords: 0.5 }
/** A document that uses another wording of the same thing fits a little less surely. */
const OTHER_WORDING = 0.8

/**
 * How well each document's words answer the parts of a query.
 *
 * An inverted index of our own rather than a library's: a query is a list of things asked for, each with dozens of
 * wordings of which the best counts, and no library that we tried ranks by that (MiniSearch and its like add up single
 * words, so a concept with many synonyms drowns the rest). It also has to hold 600 treatments within a keystroke.
 */
export type WordIndex = {
  vocabulary: ReadonlySet<string>
  /** For each document, from 0 (nothing asked for is in it) to 1 (all of it, in the title). */
  match: (units: readonly Unit[]) => Float32Array
}

export function makeWordIndex(documents: readonly SearchDocument[]): WordIndex {
  const size = documents.length
  // Word → documents and, beside them, where it stands in each at best.
  const postings = new Map<string, { docs: number[]; fields: number[] }>()
  documents.forEach((doc, at) => {
    for (const field of ['title', 'answer', 'keywords'] as const) {
      for (const word of wordsOf(doc[field])) {
        if (isStopWord(word)) continue
        const root = field === 'keywords' ? word : stem(word)
        let list = postings.get(root)
        if (!list) postings.set(root, (list = { docs: [], fields: [] }))
        // Fields come best first, so a word already seen in this document stands higher.
        if (list.docs.at(-1) !== at) {
          list.docs.push(at)
          list.fields.push(FIELD[field])
        }
      }
    }
  })
  const rarity = (word: string) => Math.log(1 + size / (1 + (postings.get(word)?.docs.length ?? 0)))

  const scratch = new Float32Array(size)
  const counts = new Uint8Array(size)
  const cache = new Map<string, Float32Array>()
  /** The best wording of a unit, for each document. A unit is the same from keystroke to keystroke, so it is kept. */
  const matchUnit = (unit: Unit): Float32Array => {
    const key = `${unit.wordings[0]?.join(' ')}|${unit.wordings.length}|${unit.wordings[1]?.join(' ')}`
    const kept = cache.get(key)
    if (kept) return kept
    const best = new Float32Array(size)
    unit.wordings.forEach((wording, rank) => {
      const lists = wording.map((word) => postings.get(word))
      const own = rank === 0
      if (!own && (lists.includes(undefined) || (wording.length === 1 && lists[0]!.docs.length > size * 0.2))) return
      const total = wording.reduce((sum, word) => sum + rarity(word), 0)
      wording.forEach((word, k) => {
        const list = lists[k]
        if (!list) return
        const share = rarity(word) / total
        for (let i = 0; i < list.docs.length; i++) {
          scratch[list.docs[i]!]! += share * list.fields[i]!
          counts[list.docs[i]!]!++
        }
      })
      for (const list of lists) {
        if (!list) continue
        for (const at of list.docs) {
          const all = counts[at] === wording.length
          const value = scratch[at]! * (own ? (all ? 1 : 0.6) : all ? OTHER_WORDING : 0)
          if (value > best[at]!) best[at] = value
          scratch[at] = 0
          counts[at] = 0
        }
      }
    })
    if (cache.size > 300) cache.clear()
    cache.set(key, best)
    return best
  }

  return {
    vocabulary: new Set(postings.keys()),
    match: (units) => {
      const out = new Float32Array(size)
      let total = 0
      for (const unit of units) {
        if (unit.wordings.length === 0) continue
        const weight = unit.weight * Math.min(1.5, Math.max(...unit.wordings[0]!.map(rarity), 1) / 3)
        total += weight
        const best = matchUnit(unit)
        for (let i = 0; i < size; i++) out[i]! += weight * best[i]!
      }
      // Where only words that say little are asked for, none of them may count for all.
      const scale = Math.max(total, 0.6)
      for (let i = 0; i < size; i++) out[i]! /= scale
      return out
    },
  }
}

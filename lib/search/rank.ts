import type { SearchDocument } from './documents'
import { isStopWord, makeRootOf, wordsOf } from './normalize'
import type { Unit } from './make-units'

/** How telling a word is by where it stands. */
const FIELD = { title: 1, answer: 0.7, keywords: 0.5 }
/** A document that uses another wording of the same thing fits a little less surely. */
const OTHER_WORDING = 0.8

/** From this document up to, and without, that one. */
export type Range = readonly [from: number, to: number]

/**
 * How well each document's words answer the parts of a query.
 *
 * An inverted index of our own rather than a library's: a query is a list of things asked for, each with dozens of
 * wordings of which the best counts, and no library that we tried ranks by that (MiniSearch and its like add up single
 * words, so a concept with many synonyms drowns the rest). It also has to hold 600 treatments within a keystroke.
 */
export type WordIndex = {
  vocabulary: ReadonlySet<string>
  /** For each document in the ranges, from 0 (nothing asked for is in it) to 1 (all of it, in the title). */
  match: (units: readonly Unit[], ranges: readonly Range[]) => Float32Array
}

type Posting = { docs: number[]; fields: number[] }

export function makeWordIndex(documents: readonly SearchDocument[]): WordIndex {
  const size = documents.length
  // Word → documents in their order and, beside each, where the word stands in it at best.
  const postings = new Map<string, Posting>()
  const rootOf = makeRootOf()
  documents.forEach((doc, at) => {
    for (const field of ['title', 'answer', 'keywords'] as const) {
      for (const word of field === 'keywords' ? doc.keywords.split(' ') : wordsOf(doc[field])) {
        if (word === '' || isStopWord(word)) continue
        const root = field === 'keywords' ? word : rootOf(word)
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
  const common = (list: Posting | undefined) => list !== undefined && list.docs.length > Math.min(size * 0.2, 2000)

  const scratch = new Float32Array(size)
  const counts = new Uint8Array(size)
  // A unit is the same from keystroke to keystroke, so what it matches is kept; at most 8 MB of it.
  const cache = new Map<string, Float32Array>()
  const mostKept = Math.min(300, Math.floor(2_000_000 / Math.max(1, size)))

  const matchUnit = (unit: Unit, ranges: readonly Range[], all: boolean): Float32Array => {
    const key = `${unit.wordings[0]?.join(' ')}|${unit.wordings.length}|${unit.wordings[1]?.join(' ')}`
    const kept = all ? cache.get(key) : undefined
    if (kept) return kept
    const best = new Float32Array(size)
    unit.wordings.forEach((wording, rank) => {
      const lists = wording.map((word) => postings.get(word))
      const own = rank === 0
      // Another wording counts only whole, and says nothing if every fifth document has it.
      if (!own && (lists.includes(undefined) || (wording.length === 1 && common(lists[0])))) return
      const total = wording.reduce((sum, word) => sum + rarity(word), 0)
      const each = (list: Posting, visit: (at: number, field: number) => void) => {
        for (const [from, to] of ranges)
          for (let i = all ? 0 : firstAtLeast(list.docs, from); i < list.docs.length && list.docs[i]! < to; i++)
            visit(list.docs[i]!, list.fields[i]!)
      }
      wording.forEach((word, k) => {
        const share = rarity(word) / total
        if (lists[k])
          each(lists[k], (at, field) => {
            scratch[at]! += share * field
            counts[at]!++
          })
      })
      for (const list of lists) {
        if (list)
          each(list, (at) => {
            const whole = counts[at] === wording.length
            const value = scratch[at]! * (own ? (whole ? 1 : 0.6) : whole ? OTHER_WORDING : 0)
            if (value > best[at]!) best[at] = value
            scratch[at] = 0
            counts[at] = 0
          })
      }
    })
    if (all) {
      if (cache.size >= mostKept) cache.clear()
      cache.set(key, best)
    }
    return best
  }

  return {
    vocabulary: new Set(postings.keys()),
    match: (units, ranges) => {
      const all = ranges.length === 1 && ranges[0]![0] === 0 && ranges[0]![1] === size
      const out = new Float32Array(size)
      let total = 0
      for (const unit of units) {
        if (unit.wordings.length === 0) continue
        const weight = unit.weight * Math.min(1.5, Math.max(...unit.wordings[0]!.map(rarity), 1) / 3)
        total += weight
        const best = matchUnit(unit, ranges, all)
        for (const [from, to] of ranges) for (let i = from; i < to; i++) out[i]! += weight * best[i]!
      }
      // Where only words that say little are asked for, none of them may count for all.
      const scale = Math.max(total, 0.6)
      for (const [from, to] of ranges) for (let i = from; i < to; i++) out[i]! /= scale
      return out
    },
  }
}

/** Where in a sorted list the first number stands that is not less than `least`. */
function firstAtLeast(list: readonly number[], least: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

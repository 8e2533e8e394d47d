import { complete, joinSplit } from './half-words'
import type { Lexicon } from './lexicon'
import { isStopWord, stem, wordsOf } from './normalize'
import { ENDS, hasAny, isNumber, LOSS, PLACE } from './word-sets'

/** The words of a query, as typed and as read. */
export type Reading = {
  /** As typed, but joined or split where only the other way of writing them is known. */
  typed: string[]
  /** Their roots, one for each word of `typed`, mended where it was misspelt. */
  words: string[]
  /** Misspelt words and what they were read as. */
  mended: [typed: string, read: string][]
  /** Content words that nothing here knows, even allowing for a slip. */
  unknown: string[]
  /** Words known only from what a treatment looks like. */
  hints: string[]
  /** How many words were read as another that is no name of anything: each may be a word of some other world. */
  doubtful: number
}

/** Longer questions are read up to here: what matters stands early, and the work must stay bounded. */
const MAX_WORDS = 60

/** Reads the typed words: their roots, slips mended, and the last word gone on with where it is still being typed. */
export function readWords(query: string, lexicon: Lexicon): Reading {
  const { known, looks, portraits } = lexicon
  const typed = joinSplit(wordsOf(query).slice(0, MAX_WORDS), lexicon)
  const stillTyping = /[\p{L}\p{N}]$/u.test(query)
  const mended: Reading['mended'] = []
  const unknown: string[] = []
  const hints: string[] = []
  let doubtful = 0
  const read = (word: string, i: number): string => {
    const half = stillTyping && i === typed.length - 1 && word.length > 1
    const root = stem(word)
    const goneOn = half && i > 0 && goesOn(stem(typed[i - 1]!), word, lexicon)
    if (goneOn) return goneOn
    if (known.has(root) || isStopWord(word) || isNumber(word)) return root
    if (known.has(word)) return word
    if (portraits.some(({ marks }) => marks.has(root))) {
      hints.push(word)
      return root
    }
    // "Losin", as it is said.
    const spoken = stem(`${word}g`)
    if (word.length > 4 && word.endsWith('in') && known.has(spoken)) return spoken
    const completed = half && complete(word, lexicon)
    if (completed) return completed
    const meant = mendSlip(typed, i, lexicon)
    if (!meant) {
      unknown.push(word)
      return root
    }
    mended.push([word, looks.get(meant) ?? meant])
    if (known.get(meant)! < 1) doubtful++
    return stem(meant)
  }
  return { typed, words: tellApart(typed.map(read), typed), mended, unknown, hints, doubtful }
}

/** What the word still being typed becomes after the one before it: "hair trans…". */
function goesOn(before: string, word: string, { known, following }: Lexicon): string | undefined {
  const root = stem(word)
  const after = following.get(before)
  if (!after || isStopWord(word) || after.has(root)) return undefined
  // A word that is known by itself is one that goes on only where a name comes of it.
  const whole = known.has(root) || known.has(word)
  return [...after]
    .filter(([next, names]) => next.startsWith(word) && (!whole || (names && word.length > 3)))
    .sort((a, b) => Number(b[1]) - Number(a[1]) || a[0].length - b[0].length)[0]?.[0]
}

/** The known word that a slip was meant to be, if any is likely enough. */
function mendSlip(typed: readonly string[], i: number, { known, following, mend }: Lexicon): string | undefined {
  const word = typed[i]!
  if (word.length < 4) return undefined
  const root = stem(word)
  const asTyped = mend(word)
  const near = [...asTyped, ...(root === word ? [] : mend(root))].sort((a, b) => a.cost - b.cost)
  // The neighbor confirms it.
  const beside = (a: string, b: string) => following.get(stem(a))?.has(stem(b))
  const fits = near.find(
    (c) => c.cost < near[0]!.cost + 0.8 && (beside(typed[i - 1] ?? '', c.word) || beside(c.word, typed[i + 1] ?? '')),
  )
  if (fits) return fits.word
  // Four letters are too few to guess from without it, unless a treatment is meant.
  return near.find(
    (c) => known.get(c.word)! >= (word.length < 5 ? 1.5 : root.length < 5 && !asTyped.includes(c) ? 1 : 0),
  )?.word
}

/** Words that mean something else beside others get a root of their own. */
function tellApart(words: readonly string[], typed: readonly string[]): string[] {
  return words.map((word, i) => {
    // "The back and sides" are no side effects.
    if (word === 'sides' && hasAny(words, PLACE)) return 'side'
    // What stops hair from falling is no question about stopping.
    const halts =
      word === 'stop' &&
      !ENDS.has(typed[i - 1]!) &&
      (hasAny(words.slice(i + 1, i + 4), LOSS) || (words[i - 1] === 'be' && hasAny(words.slice(0, i), LOSS)))
    return halts ? 'halt' : word
  })
}

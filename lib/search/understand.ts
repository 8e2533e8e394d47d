import { isStopWord, stem, wordsOf } from './normalize'

/** A concept as the search reads it: normalized phrases, and what they are about. */
export type SearchConcept = { name: string; says: readonly string[]; treatments: readonly string[]; topics: readonly string[] }

/** What a query is about. */
export type Understanding = {
  /** Content words as typed, mended where they were misspelt. */
  words: string[]
  /** Treatments named, surest first. */
  treatments: string[]
  /** Topics asked for, with a weight each. */
  topics: Map<string, number>
  concepts: SearchConcept[]
  /** Content words that nothing on the site knows, even allowing for a slip. */
  unknown: string[]
}

export type Reader = (query: string) => Understanding

const MAX_WORDS = 40

/**
 * Reads queries against the concepts and the words that the documents use.
 * Phrases are matched longest first, word by word, each word allowed a slip of the finger or of the ear.
 */
export function makeReader(concepts: readonly SearchConcept[], vocabulary: ReadonlySet<string>): Reader {
  const phrases = new Map<string, { words: string[]; concept: SearchConcept }[]>()
  const known = new Set(vocabulary)
  let longest = 1
  for (const concept of concepts) {
    for (const say of [concept.name, ...concept.says]) {
      const words = wordsOf(say).map(stem)
      if (words.length === 0) continue
      longest = Math.max(longest, words.length)
      words.forEach((word) => known.add(word))
      const first = words[0]!
      phrases.set(first, [...(phrases.get(first) ?? []), { words, concept }])
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  const mend = makeMender(known)

  return (query) => {
    const typed = wordsOf(query).slice(0, MAX_WORDS)
    const words = joinSplit(typed, known).map((word) => {
      const root = stem(word)
      return known.has(root) ? root : known.has(word) ? word : isStopWord(word) || word.length < 4 ? root : (mend(root) ?? root)
    })
    const found: SearchConcept[] = []
    const covered = new Set<number>()
    for (let i = 0; i < words.length; i++) {
      const match = (phrases.get(words[i]!) ?? []).find((p) => p.words.every((w, k) => words[i + k] === w))
      if (!match) continue
      match.words.forEach((_, k) => covered.add(i + k))
      if (!found.includes(match.concept)) found.push(match.concept)
      // A longer phrase swallows the words in it; a single word leaves room for a phrase that begins inside.
      i += match.words.length - 1
    }
    const treatments: string[] = []
    const topics = new Map<string, number>()
    for (const concept of found) {
      // A symptom points to a treatment only where the query names none.
      const named = concept.topics.length === 0
      for (const t of concept.treatments) if (named && !treatments.includes(t)) treatments.push(t)
      concept.topics.forEach((topic, rank) => topics.set(topic, Math.max(topics.get(topic) ?? 0, rank === 0 ? 1 : 0.6)))
    }
    if (treatments.length === 0) for (const concept of found) for (const t of concept.treatments) if (!treatments.includes(t)) treatments.push(t)
    const content = words.filter((word, i) => !isStopWord(word) || covered.has(i))
    return { words: content, treatments, topics, concepts: found, unknown: words.filter((word, i) => !isStopWord(word) && !covered.has(i) && !known.has(word)) }
  }
}

/** "micro needling" → "microneedling", where only the joined word is known. */
function joinSplit(words: string[], known: ReadonlySet<string>): string[] {
  const out: string[] = []
  for (let i = 0; i < words.length; i++) {
    const joined = words[i]! + (words[i + 1] ?? '')
    if (words[i + 1] && !known.has(stem(words[i]!)) && known.has(stem(joined))) {
      out.push(joined)
      i++
    } else out.push(words[i]!)
  }
  return out
}

/** Finds the known word that a misspelt one was meant to be: same sound or at most two slips, the nearest. */
function makeMender(known: ReadonlySet<string>): (word: string) => string | undefined {
  const list = [...known].filter((w) => w.length > 3 && !/\d/.test(w))
  const bySound = new Map<string, string[]>()
  for (const word of list) bySound.set(sound(word), [...(bySound.get(sound(word)) ?? []), word])
  const cache = new Map<string, string | undefined>()
  return (word) => {
    if (cache.has(word)) return cache.get(word)
    const allowed = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0
    let best: string | undefined
    let bestScore = Infinity
    const consider = (candidate: string, limit: number) => {
      const d = slips(word, candidate, limit)
      const score = d + (candidate[0] === word[0] ? 0 : 0.5)
      if (d <= limit && score < bestScore) [best, bestScore] = [candidate, score]
    }
    if (allowed > 0) for (const candidate of list) if (Math.abs(candidate.length - word.length) <= allowed) consider(candidate, allowed)
    if (word.length >= 5) for (const candidate of bySound.get(sound(word)) ?? []) consider(candidate, 4)
    cache.set(word, best)
    return best
  }
}

/** A rough key of how a word sounds: enough for "propisha" and "minoxydil". */
function sound(word: string): string {
  return word
    .replace(/^kn/, 'n').replace(/ph/g, 'f').replace(/[cs]h|tio|cia|sia/g, 's').replace(/c(?=[eiy])/g, 's').replace(/ck|[cq]/g, 'k')
    .replace(/x/g, 'ks').replace(/z/g, 's').replace(/gh/g, '').replace(/y/g, 'i').replace(/(.)\1+/g, '$1')
    .replace(/(?<=.)[aeiou]+/g, '')
}

/** Damerau-Levenshtein distance (adjacent swaps count as one), given up beyond `limit`. */
function slips(a: string, b: string, limit: number): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      let d = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, before[j - 2]! + 1)
      next[j] = d
      least = Math.min(least, d)
    }
    if (least > limit) return limit + 1
    ;[before, row] = [row, next]
  }
  return row[b.length]!
}

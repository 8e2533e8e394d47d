/** The words that a misspelt one may have been meant to be, the likeliest first; none if none is near enough. */
export type Mender = (word: string) => { word: string; slips: number; cost: number }[]

/**
 * Mends slips of the finger (a letter lost, added, changed, swapped) and of the ear ("propisha").
 * @param words what may have been meant, with how much each matters: names of treatments above other words
 */
export function makeMender(words: ReadonlyMap<string, number>): Mender {
  const list = [...words].filter(([w]) => w.length > 2 && /^[a-z]+$/.test(w))
  // By length and first letter: a slip is looked for among a few dozen words, not among thousands.
  const byStart = new Map<string, [string, number][]>()
  const names = list.filter(([, matters]) => matters >= 1.5)
  const bySound = new Map<string, [string, number][]>()
  const byVowels = new Map<string, [string, number][]>()
  const file = <K>(map: Map<K, [string, number][]>, key: K, entry: [string, number]) => {
    const bucket = map.get(key) ?? []
    bucket.push(entry)
    map.set(key, bucket)
  }
  for (const entry of list) {
    if (entry[0].length > 3) file(byStart, `${entry[0].length}${entry[0][0]}`, entry)
    if (entry[1] >= 0.8) file(byVowels, vowelsOf(entry[0]), entry)
    // By ear only what is worth guessing: long words that name something.
    if (entry[1] >= 1 && entry[0].length > 5) for (const sound of soundsOf(entry[0])) file(bySound, sound, entry)
  }
  const cache = new Map<string, ReturnType<Mender>>()

  return (word) => {
    const kept = cache.get(word)
    if (kept) return kept
    const found: ReturnType<Mender> = []
    const consider = ([candidate, matters]: [string, number], limit: number) => {
      // People get the first letter right, or swap it with the second.
      const begins = candidate[0] === word[0] || (candidate[0] === word[1] && candidate[1] === word[0])
      if (!begins && matters < 1.5) return
      const slips = distance(word, candidate, limit)
      if (slips > limit) return
      // A name is a likelier target than any word of the site; and letters are lost more often than added.
      found.push({
        word: candidate,
        slips,
        cost: slips + (begins ? 0 : 0.7) - 0.6 * Math.min(1, matters) - (candidate.length > word.length ? 0.1 : 0),
      })
    }
    if (/^[a-z]+$/.test(word) && word.length < 30) {
      const tryOut = (entry: [string, number]) => {
        const limit = slipsAllowed(word, entry)
        if (limit > 0 && Math.abs(entry[0].length - word.length) <= limit) consider(entry, limit)
      }
      for (const letter of new Set([word[0], word[1]]))
        for (let d = -2; d <= 2; d++) byStart.get(`${word.length + d}${letter}`)?.forEach(tryOut)
      for (const entry of names) if (entry[0][0] !== word[0] && entry[0][0] !== word[1]) tryOut(entry)
      // The same by ear but for how its vowels and doubled letters are written: "tattu".
      for (const [candidate, matters] of byVowels.get(vowelsOf(word)) ?? [])
        if (!found.some((f) => f.word === candidate))
          found.push({ word: candidate, slips: 1, cost: 1 - 0.6 * Math.min(1, matters) })
      if (word.length >= 6)
        for (const entry of bySound.get(soundsOf(word)[0]!) ?? [])
          consider(entry, Math.min(4, Math.floor(Math.max(word.length, entry[0].length) * 0.4)))
    }
    found.sort((a, b) => a.cost - b.cost)
    const best = found.slice(0, 6)
    cache.set(word, best)
    return best
  }
}

/** Longer words and names of treatments may be written worse before they are no longer recognized. */
function slipsAllowed(word: string, [candidate, matters]: [string, number]): number {
  if (word.length < 5) return word.length === 4 && matters >= 0.3 ? 1 : 0
  if (matters < 0.3) return word.length >= 6 ? 1 : 0
  if (word.length >= 8) return 2
  return word.length >= 6 && matters >= 1.5 && candidate.slice(0, 2) === word.slice(0, 2) ? 2 : 1
}

/** A word with its doubled letters and long vowels written one way: "tattu" and "tattoo" share theirs. */
function vowelsOf(word: string): string {
  return word
    .replace(/oo|ou/g, 'u')
    .replace(/ee|ea|ie/g, 'i')
    .replace(/oa|ow(?=.)/g, 'o')
    .replace(/ai|ay|ei|ey/g, 'a')
    .replace(/ph/g, 'f')
    .replace(/ck|c(?![eiyh])/g, 'k')
    .replace(/qu/g, 'kw')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/y/g, 'i')
    .replace(/(?<=..)e$/, '')
    .replace(/(.)\1+/g, '$1')
}

/** How a word may sound: "ch" is said in two ways. */
function soundsOf(word: string): string[] {
  return word.includes('ch') ? [soundOf(word), soundOf(word.replaceAll('ch', 'k'))] : [soundOf(word)]
}

/** A rough key of how a word sounds: "propisha" and "propecia", "minoxydil" and "minoxidil" share theirs. */
function soundOf(word: string): string {
  return word
    .replace(/^kn/, 'n')
    .replace(/^wr/, 'r')
    .replace(/ph/g, 'f')
    .replace(/[cs]h|ti(?=[aou])|ci(?=[aou])|si(?=[aou])/g, 's')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|[cq]|(?<!n)g$/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/gh/g, '')
    .replace(/dg/g, 'j')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.)[aeiouhw]+/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** Damerau-Levenshtein distance (adjacent swaps count as one), given up beyond `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
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

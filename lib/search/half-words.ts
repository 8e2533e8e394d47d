import type { Mender } from './mend'
import { isStopWord, stem } from './normalize'
import { JOINED } from './word-sets'
import type { Phrase } from './wordings'

/** The name that a word still being typed begins; the shortest, names of treatments before other words. */
export function complete(
  firsts: readonly string[],
  word: string,
  byFirst: ReadonlyMap<string, readonly Phrase[]>,
  known: ReadonlyMap<string, number>,
  looks: ReadonlyMap<string, string>,
): string | undefined {
  const begins = firsts.filter((w) => w.startsWith(word))
  const rank = (w: string) =>
    byFirst.get(w)!.some((p) => p.words.length === 1 && p.concept.names)
      ? 0
      : byFirst.get(w)!.some((p) => p.words.length === 1)
        ? 1
        : 2
  const best = begins.sort((a, b) => rank(a) - rank(b) || a.length - b.length)[0]
  if (best && (word.length >= 4 || rank(best) === 0 || (word.length >= 3 && rank(best) === 1))) return best
  if (word.length < 4) return undefined
  let shortest: string | undefined
  if (word.length > 4)
    for (const [root, seen] of looks)
      if (seen.startsWith(word) && byFirst.has(root) && (!shortest || root.length < shortest.length)) shortest = root
  if (shortest) return shortest
  for (const w of known.keys()) if (w.startsWith(word) && (!shortest || w.length < shortest.length)) shortest = w
  return shortest
}

/** "micro needling" → "microneedling", "hairtattoo" → "hair tattoo": where only the other way of writing it is known. */
export function joinSplit(words: string[], known: ReadonlyMap<string, number>, mend: Mender): string[] {
  const out: string[] = []
  const knows = (word: string) => known.has(word) || known.has(stem(word)) || isStopWord(word)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const next = words[i + 1]
    if (next && (!knows(word) || !knows(next)) && known.has(stem(word + next))) {
      out.push(word + next)
      i++
      continue
    }
    // Both at once: "roze mary".
    if (next && word.length + next.length >= 8 && (!knows(word) || !knows(next))) {
      const whole = mend(word + next)[0]
      if (
        whole &&
        whole.slips <= 1 &&
        (known.get(whole.word) ?? 0) >= 1.5 &&
        !mend(word).some((m) => m.slips === 1 && (known.get(m.word) ?? 0) >= 1)
      ) {
        out.push(word + next)
        i++
        continue
      }
    }
    // One slip is likelier than a lost space: "offten" is "often", not "off ten".
    if (word.length >= 6 && !knows(word) && ![word, stem(word)].some((form) => (mend(form)[0]?.slips ?? 9) <= 1)) {
      const cut = splitAt(word, (part) => part.length >= 3 && (known.get(stem(part)) ?? 0) > 0)
      if (cut) {
        out.push(...cut)
        continue
      }
      // A lost space and a slip: "hairtransplnt".
      const head = JOINED.find((part) => word.startsWith(part) && word.length - part.length >= 5)
      const rest = head && mend(word.slice(head.length))[0]
      if (rest && (known.get(rest.word) ?? 0) >= 1) {
        out.push(head, word.slice(head.length))
        continue
      }
    }
    out.push(word)
  }
  return out
}

function splitAt(word: string, knows: (part: string) => boolean): [string, string] | undefined {
  for (let k = 3; k <= word.length - 3; k++) {
    const parts: [string, string] = [word.slice(0, k), word.slice(k)]
    if (parts.every(knows)) return parts
  }
  return undefined
}

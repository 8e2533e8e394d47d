import type { Lexicon } from './lexicon'
import { isStopWord, stem } from './normalize'
import { JOINED } from './word-sets'

/** The name that a word still being typed begins; the shortest, names of treatments before other words. */
export function complete(word: string, { byFirst, known, looks }: Lexicon): string | undefined {
  const rank = (first: string) => {
    const alone = byFirst.get(first)!.filter(({ words }) => words.length === 1)
    return alone.length === 0 ? 2 : alone.some(({ concept }) => concept.names) ? 0 : 1
  }
  const begun: string[] = []
  for (const first of byFirst.keys()) if (first.startsWith(word)) begun.push(first)
  const [best] = begun.sort().sort((a, b) => rank(a) - rank(b) || a.length - b.length)
  // Two letters are enough for a name only, three for a word by itself, four for the beginning of any wording.
  if (best && rank(best) < word.length - 1) return best
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
export function joinSplit(words: readonly string[], { known, mend }: Lexicon): string[] {
  const out: string[] = []
  const knows = (word: string) => known.has(word) || known.has(stem(word)) || isStopWord(word)
  const isSlip = (form: string) => (mend(form)[0]?.slips ?? 9) <= 1
  const isOneWord = (word: string, next: string) => {
    const whole = word + next
    if (known.has(stem(whole))) return true
    // Both at once: "roze mary", "mico needeling".
    const [meant] = whole.length < 8 ? [] : [...mend(whole), ...mend(stem(whole))]
    if (!meant || known.get(meant.word)! < 1.5) return false
    return (
      (whole.length > 11 && meant.slips <= 2 && stem(whole).length - meant.word.length < 2) ||
      (meant.slips <= 1 && !mend(word).some((other) => other.slips === 1 && known.get(other.word)! >= 1))
    )
  }
  const cut = (word: string) => {
    for (let at = 3; at <= word.length - 3; at++) {
      const parts = [word.slice(0, at), word.slice(at)]
      if (parts.every((part) => (known.get(stem(part)) ?? 0) > 0)) return parts
    }
    // A lost space and a slip: "hairtransplnt".
    const head = JOINED.find((part) => word.startsWith(part) && word.length - part.length >= 5)
    const tail = word.slice(head?.length)
    const [meant] = head ? mend(tail) : []
    return meant && known.get(meant.word)! >= 1 ? [head!, tail] : [word]
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const next = words[i + 1]
    const spelled = spelledOut(words, i, known)
    if (spelled) {
      out.push(spelled)
      i += spelled.length - 1
    } else if (next && !(knows(word) && knows(next)) && isOneWord(word, next)) {
      out.push(word + next)
      i++
    }
    // One slip is likelier than a lost space: "offten" is "often", not "off ten".
    else if (word.length < 6 || knows(word) || isSlip(word) || isSlip(stem(word))) out.push(word)
    else out.push(...cut(word))
  }
  return out
}

/** "p r p": a name spelled letter by letter. */
function spelledOut(words: readonly string[], from: number, known: Lexicon['known']): string | undefined {
  let name = ''
  while (words[from + name.length]?.length === 1) name += words[from + name.length]
  while (name.length > 2 && !(known.get(name)! >= 1.5)) name = name.slice(0, -1)
  return name.length > 2 ? name : undefined
}

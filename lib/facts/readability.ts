import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { Term } from './schema'

/**
 * US school grade by Flesch-Kincaid (Kincaid et al. 1975). A name that the glossary holds counts as one short word,
 * because the reader can look it up and no shorter word says the same; a figure counts as one word of one syllable.
 */
export function readingGrade(text: string, terms: Iterable<Term>): number {
  const plain = maskNames(text, terms)
  const sentences = plain.split(/(?<=[.?!])\s+|\n+/).filter((s) => /[a-z]/i.test(s))
  const words = plain.match(/[A-Za-z0-9][A-Za-z0-9'’.,%$-]*/g) ?? []
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + (/\d/.test(word) ? 1 : Math.max(1, syllable(word))), 0)
  return fleschKincaid({ sentence: Math.max(1, sentences.length), word: words.length, syllable: syllables })
}

export function countWords(text: string): number {
  return (text.match(/[A-Za-z0-9][\w'’.,%$-]*/g) ?? []).length
}

const patterns = new WeakMap<object, RegExp>()
function maskNames(text: string, terms: Iterable<Term>): string {
  const list = [...terms]
  const key = list[0] ?? {}
  let pattern = patterns.get(key)
  if (!pattern) {
    const names = list
      .flatMap((term) => [
        term.name.replace(/\s*\(.*?\)/g, ''),
        ...(term.name.match(/\(([^)]+)\)/)?.slice(1) ?? []),
        ...term.names,
      ])
      .map((name) => name.trim())
      .filter((name) => name.length > 3)
      .sort((a, b) => b.length - a.length)
    pattern = new RegExp(
      `\\b(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)'})(?:s|es)?\\b`,
      'gi',
    )
    patterns.set(key, pattern)
  }
  return text.replace(pattern, 'name')
}

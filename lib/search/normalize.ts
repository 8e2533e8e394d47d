/** British spellings and split words that people type, as the site writes them. */
const SPELLINGS: [RegExp, string][] = [
  [/\b(\w+)isation\b/g, '$1ization'], [/\bcolour/g, 'color'], [/\bfibre/g, 'fiber'], [/\bgrey\b/g, 'gray'], [/\boedema\b/g, 'edema'],
  [/\bgynaeco/g, 'gyneco'], [/\bhaem/g, 'hem'], [/\banaesth/g, 'anesth'], [/\blicence\b/g, 'license'], [/\bcentre\b/g, 'center'],
]

/**
 * A text as plain lower-case words: accents and marks dropped, apostrophes closed, everything else that is no letter
 * or digit a space. Never throws: lone surrogates and control characters are spaces too.
 */
export function normalize(text: string): string {
  let out = text
    .toWellFormed?.()
    ?? text
  out = out
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/(\d)[.,](\d)/g, '$1.$2')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .trim()
  for (const [pattern, to] of SPELLINGS) out = out.replace(pattern, to)
  return out.replace(/\s+/g, ' ')
}

/** Words that carry no meaning for search. */
const STOP = new Set(
  'a an and are as at be been but by can cant could did do does dont for from get got had has have he her him his how i if im in is it its ive just like me my of on or our she should so some than that the their them then there these they this those to too u us use was we were what whats when where which who why will with would you your yours about after again any also am really still put'.split(' '),
)

export function wordsOf(text: string): string[] {
  return normalize(text).split(' ').filter(Boolean)
}

export const isStopWord = (word: string) => STOP.has(word)

/** A crude singular: enough to let "grafts" meet "graft". */
export function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is')) return word.slice(0, -1)
  return word
}

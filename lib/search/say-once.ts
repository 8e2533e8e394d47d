import type { SearchData } from './pack'
import { stem, wordsOf } from './normalize'

type Said = Pick<SearchData, 'concepts' | 'worries' | 'elsewhere'>

/** What people say, without what is read the same as something before it ("tattoos" after "tattoo"): nothing is lost. */
export function sayOnce({ concepts, worries, elsewhere }: Said): Said {
  return {
    concepts: concepts.map((concept) => ({
      ...concept,
      says: distinct(concept.says.split(', '), concept.name).join(', '),
    })),
    worries: worries.map((worry) => ({
      ...worry,
      signs: worry.signs.map((group) => distinct(group)),
      ...(worry.not && { not: distinct(worry.not) }),
    })),
    elsewhere: elsewhere.map((entry) => ({
      ...entry,
      says: distinct(entry.says),
      ...(entry.not && { not: distinct(entry.not) }),
    })),
  }
}

function distinct(says: readonly string[], ...before: string[]): string[] {
  const seen = new Set(before.map(read))
  return says.filter((say) => {
    const roots = read(say)
    return !seen.has(roots) && seen.add(roots)
  })
}

/** As the reader of queries reads it: roots, with the gaps between parts of a hint. */
const read = (say: string) =>
  say
    .split(' … ')
    .map((part) => wordsOf(part).map(stem).join(' '))
    .join(' … ')

import type { Sayings } from './lexicon'
import { stem, wordsOf } from './normalize'

/**
 * What people say, as plain words and without what is read the same as something before it ("tattoos" after "tattoo"):
 * nothing is lost, and a phone need not do it.
 */
export function plainSayings({ concepts, worries, elsewhere }: Sayings): Sayings {
  return {
    concepts: concepts.map((concept) => ({
      ...concept,
      says: plain(concept.says.split(', '), concept.name).join(', '),
      ...(concept.loose && { loose: plain(concept.loose.split(', ')).join(', ') }),
    })),
    worries: worries.map((worry) => ({
      ...worry,
      signs: worry.signs.map((group) => plain(group)),
      ...(worry.not && { not: plain(worry.not) }),
    })),
    elsewhere: elsewhere.map((entry) => ({
      ...entry,
      says: plain(entry.says),
      ...(entry.not && { not: plain(entry.not) }),
      ...(entry.with && { with: plain(entry.with) }),
    })),
  }
}

/** Stands between the parts of a wording with other words in it. */
export const GAP = ' … '

function plain(says: readonly string[], ...before: string[]): string[] {
  const read = (say: string, root: (word: string) => string) =>
    say
      .split(GAP)
      .map((part) => wordsOf(part).map(root).join(' '))
      .join(GAP)
  const seen = new Set(before.map((say) => read(say, stem)))
  return says
    .filter((say) => {
      const roots = read(say, stem)
      return roots && !seen.has(roots) && seen.add(roots)
    })
    .map((say) => read(say, (word) => word))
}

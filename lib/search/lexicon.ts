import type { Elsewhere } from '@/content/elsewhere'
import type { Concept } from '@/content/synonyms'
import type { Worry } from '@/content/worries'
import { makeMender, type Mender } from './mend'
import { isStopWord, makeRootOf, stem, wordsOf } from './normalize'
import type { SearchData } from './pack'
import { GAP } from './plain-sayings'
import { FILLER } from './word-sets'
import type { Phrase, Prepared } from './wordings'

/** What people say, as the content lists it; for the engine as plain words. */
export type Sayings = Pick<SearchData, 'concepts' | 'worries' | 'elsewhere'>

/** A wording with other words between its parts: "how long … last". */
export type Cue = { parts: string[][]; concept: Prepared }
/** What a treatment looks like to who does not know its name: each root with what it tells, 1 for a telling one, or 0.5. */
export type Portrait = { id: string; marks: ReadonlyMap<string, number> }

/** All that queries are read against, prepared once. Words are roots throughout. */
export type Lexicon = {
  /**
   * Every word that is no slip, with how likely a slip was meant to be it: 1.5 for the name of a treatment, 1 for
   * another wording of one word, 0.8 for a sign of a worry, 0.3 for a part of a longer wording, 0 for the site's others.
   */
  known: ReadonlyMap<string, number>
  /** A root as the word it was first seen in, to tell the reader how a misspelt word was read. */
  looks: ReadonlyMap<string, string>
  /** The wordings that begin with a word, the longest first. */
  byFirst: ReadonlyMap<string, readonly Phrase[]>
  /** Wordings with gaps, the one with the most words first. */
  cues: readonly Cue[]
  /**
   * What may follow a word in what people say, and whether it makes a name: "hair trans…". It also settles which of two
   * words a slip was meant to be.
   */
  following: ReadonlyMap<string, ReadonlyMap<string, boolean>>
  /** Names that may well mean something else, from whichever list they come. */
  loose: ReadonlySet<string>
  portraits: readonly Portrait[]
  /** Worries by their signs: one of each group must be in the query, and none of `not`. */
  alarms: readonly { worry: Worry; groups: string[][][]; not: string[][] }[]
  /** What the site cannot answer, by the words for it. */
  foreign: readonly { elsewhere: Elsewhere; says: string[][]; not: string[][]; with: string[][] | undefined }[]
  /** Words for what is elsewhere that no document uses: they must be recognized, but are no reason to think the site knows them. */
  foreignWords: ReadonlySet<string>
  mend: Mender
}

/** Short words of questions are misspelt too: "how meny". */
const SHORT = 'many much long often hurt hair head bald loss side before without together because during'

/**
 * Prepares what queries are read against.
 * @param vocabulary roots that the documents use
 */
export function makeLexicon({ concepts, worries, elsewhere }: Sayings, vocabulary: ReadonlySet<string>): Lexicon {
  const known = new Map<string, number>()
  const looks = new Map<string, string>()
  const learn: Learn = (word, matters) => known.set(word, Math.max(known.get(word) ?? 0, matters))
  const rootOf = makeRootOf()
  const rootsOf: RootsOf = (text) =>
    text.split(' ').map((word) => {
      const root = rootOf(word)
      if (!looks.has(root)) looks.set(root, word)
      return root
    })
  const signsOf = (texts: readonly string[] = []) =>
    texts.map((text) => {
      const words = rootsOf(text)
      for (const word of words) learn(word, isStopWord(word) ? 0 : 0.8)
      return words
    })
  for (const word of vocabulary) learn(word, 0)
  for (const word of FILLER) learn(word, 0)
  for (const word of SHORT.split(' ')) learn(word, 1)
  const filed = fileConcepts(concepts, learn, rootsOf)
  const alarms = worries.map((worry) => ({
    worry,
    groups: worry.signs.map((group) => signsOf(group)),
    not: signsOf(worry.not),
  }))
  const foreign = elsewhere.map((entry) => ({
    elsewhere: entry,
    says: signsOf(entry.says),
    not: signsOf(entry.not),
    with: entry.with && signsOf(entry.with),
  }))
  const portraits = concepts.flatMap(({ hints, treatments }) => {
    if (!hints || !treatments) return []
    // A star marks a word that says more.
    const marks = hints.split(' ').map((hint) => [stem(hint.replace('*', '')), hint.endsWith('*') ? 1 : 0.5] as const)
    return [{ id: treatments[0]!, marks: new Map(marks) }]
  })
  // Made when the first unknown word comes, so that the first answer need not wait for it.
  let mender: Mender | undefined
  return {
    ...filed,
    known,
    looks,
    portraits,
    alarms,
    foreign,
    foreignWords: new Set(
      foreign.flatMap(({ says }) => says.filter((sign) => sign.length === 1 && !vocabulary.has(sign[0]!)).flat()),
    ),
    mend: (word) => (mender ??= makeMender(known))(word),
  }
}

type Learn = (word: string, matters: number) => void
type RootsOf = (text: string) => string[]

/** Files what people say for each concept under where it begins and what stands beside what. */
function fileConcepts(concepts: readonly Concept[], learn: Learn, rootsOf: RootsOf) {
  const byFirst = new Map<string, Phrase[]>()
  const cues: Cue[] = []
  const following = new Map<string, Map<string, boolean>>()
  const loose = new Set<string>()
  for (const source of concepts) {
    const says = source.says.split(', ')
    const concept: Prepared = {
      ...source,
      phrases: [wordsOf(source.name).join(' '), ...says.filter((say) => say && !say.includes(GAP))].map(rootsOf),
      loosely: new Set(source.loose?.split(', ').map((say) => rootsOf(say).join(' '))),
      treatment: source.treatments?.[0],
      topic: source.topics?.[0],
    }
    const names = concept.names === true
    for (const said of concept.loosely) loose.add(said)
    for (const say of says) {
      if (!say.includes(GAP)) continue
      const parts = say.split(GAP).map(rootsOf)
      for (const word of parts.flat()) learn(word, 0.3)
      cues.push({ parts, concept })
    }
    for (const words of concept.phrases) {
      for (let k = 1; k < words.length; k++) {
        const [before, word] = [words[k - 1]!, words[k]!]
        const after = following.get(before) ?? new Map<string, boolean>()
        following.set(before, after.set(word, after.get(word) || (names && k === words.length - 1)))
      }
      for (const word of words) learn(word, words.length > 1 ? 0.3 : names ? 1.5 : 1)
      const list = byFirst.get(words[0]!) ?? []
      list.push({ words, concept })
      byFirst.set(words[0]!, list)
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  cues.sort((a, b) => b.parts.flat().length - a.parts.flat().length)
  return { byFirst, cues, following, loose }
}

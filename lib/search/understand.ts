import type { Concept } from '@/content/synonyms'
import type { Elsewhere } from '@/content/elsewhere'
import type { Worry } from '@/content/worries'
import { complete, joinSplit } from './half-words'
import { makeMender, type Mender } from './mend'
import { isStopWord, stem, wordsOf } from './normalize'
import {
  AGAINST,
  ANY,
  ASKS,
  BESIDE,
  ENDS,
  FILLER,
  HAIR,
  HEAD,
  LINKS,
  LOSS,
  MEDICINES,
  PLACE,
  PRICKS,
  PROCEDURE,
  SINCE,
} from './word-sets'
import { contains, firmer, longer, spans, type Phrase, type Prepared } from './wordings'

/** A part of the query that asks for one thing: a concept in any of its wordings, or a word by itself. */
export type Unit = {
  /** Each wording as roots; a document answers the unit as well as its best-matching wording. */
  wordings: string[][]
  /** What it adds to a document's fit by words; a treatment's name counts little, since the treatment is weighed apart. */
  weight: number
}

/** What a query is about. */
export type Understanding = {
  /** Roots of the words, mended where they were misspelt. */
  words: string[]
  /** Misspelt words and what they were read as. */
  mended: [typed: string, read: string][]
  units: Unit[]
  /** Treatments by id ("basics" among them), with a weight up to 1; the surest first. */
  treatments: Map<string, number>
  /** Were they named, rather than hinted at? */
  named: boolean
  /** Named only by words that may well mean something else. */
  loosely: boolean
  /** Words that may mean several treatments, where nothing else in the query settles it. */
  either: string[]
  topics: Map<string, number>
  /** Rows of the comparison that were asked for. */
  measures: string[]
  /** Is nothing else asked for? */
  onlyMeasures: boolean
  /** Is there anything about hair, a treatment or a known worry in it? */
  onTopic: boolean
  /** Does it speak of hair, the scalp or baldness, or of anything else that only this site would be asked? */
  aboutHair: boolean
  /** Content words that nothing here knows, even allowing for a slip. */
  unknown: string[]
  /** Words read as another that is no name of anything: it may be a word of some other world. */
  doubtful: number
  /** Is there nothing in it but words of everyday life, which mean something here only beside a treatment: "coffee"? */
  everyday: boolean
  /** Words that tell nothing here, though some document may use them. */
  stray: number
  /** Does it ask for doing nothing, or for covering it up? */
  untreated: boolean
  worry: Worry | undefined
  elsewhere: Elsewhere | undefined
}

export type Reader = (query: string) => Understanding
export type Lexicon = { concepts: readonly Concept[]; worries: readonly Worry[]; elsewhere: readonly Elsewhere[] }

/** Longer questions are read up to here: what matters stands early, and the work must stay bounded. */
const MAX_WORDS = 60
const WEAK = 0.65
type Sign = { words: string[] }
const GAP = ' … '

/**
 * Reads queries against the concepts and the words that the documents use.
 * @param vocabulary roots that the documents use
 */
export function makeReader({ concepts, worries, elsewhere }: Lexicon, vocabulary: ReadonlySet<string>): Reader {
  // Roots of a text; what each looked like is kept, to tell the reader how a misspelt word was read.
  const looks = new Map<string, string>()
  const phrase = (text: string) =>
    wordsOf(text).map((word) => {
      const root = stem(word)
      if (!looks.has(root)) looks.set(root, word)
      return root
    })
  const known = new Map<string, number>()
  const learn = (word: string, matters: number) => known.set(word, Math.max(known.get(word) ?? 0, matters))
  for (const word of vocabulary) learn(word, 0)
  for (const word of FILLER) learn(word, 0)
  // Short words of questions are misspelt too: "how meny".
  for (const word of ['many', 'much', 'long', 'often', 'hurt', 'hair', 'head', 'bald', 'loss', 'side'])
    learn(stem(word), 1)

  for (const word of ['before', 'without', 'together', 'because', 'during']) learn(word, 1)

  const byFirst = new Map<string, Phrase[]>()
  const cues: { parts: string[][]; concept: Prepared }[] = []
  // Words that stand side by side in what people say: they settle which of two words a slip was meant to be.
  const pairs = new Set<string>()
  // What may follow a word in what people say, and whether it makes a name: "hair trans…".
  const following = new Map<string, Map<string, boolean>>()
  // Names that may well mean something else, from whichever list they come.
  const loose = new Set<string>()
  for (const concept of concepts) {
    const says = concept.says.split(', ')
    const prepared: Prepared = {
      ...concept,
      phrases: [concept.name, ...says.filter((say) => !say.includes(GAP))]
        .map(phrase)
        .filter((words) => words.length > 0),
      loosely: new Set(concept.loose?.split(', ').map((say) => phrase(say).join(' '))),
    }
    for (const said of prepared.loosely) loose.add(said)
    for (const say of says) {
      if (!say.includes(GAP)) continue
      const parts = say.split(GAP).map(phrase)
      parts.flat().forEach((word) => learn(word, 0.3))
      cues.push({ parts, concept: prepared })
    }
    for (const words of prepared.phrases) {
      words.forEach((word, k) => {
        if (k === 0) return
        const before = words[k - 1]!
        pairs.add(`${before} ${word}`)
        const after = following.get(before) ?? new Map<string, boolean>()
        following.set(
          before,
          after.set(word, (after.get(word) ?? false) || (k === words.length - 1 && concept.names === true)),
        )
      })
      for (const word of words) learn(word, words.length === 1 ? (concept.names ? 1.5 : 1) : 0.3)
      const list = byFirst.get(words[0]!)
      if (list) list.push({ words, concept: prepared })
      else byFirst.set(words[0]!, [{ words, concept: prepared }])
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)

  // What a treatment looks like to who does not know its name; a star marks a word that says more.
  const hinted = new Set<string>()
  const portraits = concepts.flatMap(({ hints, treatments }) => {
    if (!hints || !treatments) return []
    const marks = new Map(hints.split(' ').map((hint) => [stem(hint.replace('*', '')), hint.endsWith('*') ? 1 : 0.5]))
    for (const word of marks.keys()) hinted.add(word)
    return [{ id: treatments[0]!, marks }]
  })

  cues.sort((a, b) => b.parts.flat().length - a.parts.flat().length)

  const sign = (text: string): Sign => {
    const words = phrase(text)
    words.forEach((word) => learn(word, isStopWord(word) ? 0 : 0.8))
    return { words }
  }
  const alarms = worries.map((worry) => ({
    worry,
    groups: worry.signs.map((group) => group.map(sign)),
    not: (worry.not ?? []).map(sign),
  }))
  const foreign = elsewhere.map((entry) => ({
    entry,
    says: entry.says.map(sign),
    not: (entry.not ?? []).map(sign),
    with: entry.with?.map(sign),
  }))
  // What is foreign must be recognized, but is no reason to think that the site knows the word.
  const foreignWords = new Set(
    foreign.flatMap((f) => f.says.filter((s) => s.words.length === 1).map((s) => s.words[0]!)),
  )
  // Made when the first unknown word comes, so that the first answer need not wait for it.
  let mender: Mender | undefined
  const mend: Mender = (word) => (mender ??= makeMender(known))(word)
  const firsts = [...byFirst.keys()].sort()

  return (query) => {
    const typed = joinSplit(wordsOf(query).slice(0, MAX_WORDS), known, mend)
    const mended: [string, string][] = []
    const stillTyping = /[\p{L}\p{N}]$/u.test(query)
    const unknown: string[] = []
    const hints: string[] = []
    let doubtful = 0
    const words = typed.map((word, i) => {
      const root = stem(word)
      if (
        stillTyping &&
        i > 0 &&
        i === typed.length - 1 &&
        word.length >= 2 &&
        !pairs.has(`${stem(typed[i - 1]!)} ${root}`)
      ) {
        // A word that is known by itself is one that goes on only where a name comes of it.
        const whole = !isStopWord(word) && (known.has(root) || known.has(word))
        const goesOn = [...(following.get(stem(typed[i - 1]!)) ?? [])].filter(
          ([w, names]) => w.startsWith(word) && w !== root && (!whole || (names && word.length > 3)),
        )
        if (!isStopWord(word) && goesOn.length > 0)
          return goesOn.sort((a, b) => Number(b[1]) - Number(a[1]) || a[0].length - b[0].length)[0]![0]
      }
      if (known.has(root) || isStopWord(word) || /^[\d.]+$/.test(word)) return root
      if (known.has(word)) return word
      if (hinted.has(root)) {
        hints.push(word)
        return root
      }
      // "Losin", as it is said.
      if (word.length > 4 && word.endsWith('in') && known.has(stem(`${word}g`))) return stem(`${word}g`)
      if (stillTyping && i === typed.length - 1 && word.length >= 2) {
        const completed = complete(firsts, word, byFirst, known, looks)
        if (completed) return completed
      }
      const near =
        word.length > 3 ? [...mend(word), ...(root === word ? [] : mend(root))].sort((a, b) => a.cost - b.cost) : []
      const [before, after] = [stem(typed[i - 1] ?? ''), stem(typed[i + 1] ?? '')]
      // Four letters are too few to guess from, unless the neighbor confirms it or a treatment is meant.
      const likely = near.find(
        (c) =>
          (known.get(c.word) ?? 0) >=
          (word.length > 4 && (root.length > 4 || mend(word).includes(c)) ? 0 : word.length > 4 ? 1 : 1.5),
      )
      const fits = near.find(
        (c) =>
          c.cost < near[0]!.cost + 0.8 &&
          (pairs.has(`${before} ${stem(c.word)}`) || pairs.has(`${stem(c.word)} ${after}`)),
      )
      const found = fits ?? likely
      if (!found) {
        unknown.push(word)
        return root
      }
      mended.push([word, looks.get(found.word) ?? found.word])
      if ((known.get(found.word) ?? 0) < 1) doubtful++
      return stem(found.word)
    })

    // What stops hair from falling is no question about stopping.
    words.forEach((word, i) => {
      if (
        word === 'stop' &&
        !ENDS.has(typed[i - 1] ?? '') &&
        (words.slice(i + 1, i + 4).some((w) => LOSS.has(w)) ||
          (words[i - 1] === 'be' && words.slice(0, i).some((w) => LOSS.has(w))))
      )
        words[i] = 'halt'
    })

    // "The back and sides" are no side effects.
    words.forEach((word, i) => {
      if (word === 'sides' && words.some((w) => PLACE.has(w))) words[i] = 'side'
    })

    // Concepts, longest wording first; a longer wording swallows the words in it.
    const found: { concept: Prepared; from: number; length: number; said: string; cue?: string[] }[] = []
    const covered: boolean[] = []
    // Where a word stands in a longer wording of a treatment or a harm, a hint cannot make a name of it: "blood thinner", "hair transplant".
    const within = words.map((_, i) => longer(words, i, byFirst, true))
    for (const { parts, concept } of cues) {
      const at = spans(words, parts)
      if (!at || at.some((i) => covered[i] === true)) continue
      // Nor may a hint break up a longer wording: "when should I see a doctor", "how many grafts would I need".
      if (at.some((i, k) => (k === 0 || at[k - 1] !== i - 1) && concept.weak && firmer(words, i, concept, byFirst)))
        continue
      if (
        at.some((i) =>
          (byFirst.get(words[i]!) ?? []).some(
            (p) =>
              p.concept !== concept &&
              p.words.length > 2 &&
              !isStopWord(p.words.at(-1)!) &&
              (p.words[0] !== 'how' || !FILLER.has(p.words.at(-1)!)) &&
              p.words.every((w, k) => words[i + k] === w),
          ),
        )
      )
        continue
      if (
        concept.names &&
        at.some((i) =>
          within[i]?.some(
            (other) => other !== concept && !other.treatments?.some((id) => concept.treatments?.includes(id)),
          ),
        )
      )
        continue
      if (!found.some((f) => f.concept === concept))
        found.push({
          concept,
          from: at[0]!,
          length: 1,
          said: at.map((i) => words[i]).join(' '),
          cue: at.map((i) => words[i]!),
        })
      // A hint leaves its words to whatever else they say; what asks for a topic uses them up.
      if (!concept.treatments || concept.names || (concept.topics && !concept.weak))
        for (const i of at) covered[i] = true
    }
    for (let i = 0; i < words.length; i++) {
      if (covered[i]) continue
      const match = (byFirst.get(words[i]!) ?? []).filter((p) =>
        p.words.every((w, k) => words[i + k] === w && !covered[i + k]),
      )
      if (match.length === 0) continue
      const longest = match[0]!.words.length
      // The same wording may stand in several concepts.
      for (const p of match)
        if (p.words.length === longest && !found.some((f) => f.concept === p.concept))
          found.push({ concept: p.concept, from: i, length: longest, said: p.words.join(' ') })
      for (let k = 0; k < longest; k++) covered[i + k] = true
      i += longest - 1
    }

    // A word that may mean several names none of them beside the name of another: "scalp tattoo needle".
    const vague = new Set(found.filter(({ concept }) => concept.either).map(({ said }) => said))
    const allNaming = found.filter(({ concept }) => concept.names && !concept.either)
    const firmly = allNaming.filter(({ said }) => !vague.has(said))
    const naming = firmly.length > 0 ? firmly : allNaming
    const treatments = new Map<string, number>()
    const add = (id: string, weight: number) => treatments.set(id, Math.min(1, (treatments.get(id) ?? 0) + weight))
    for (const { concept } of naming) concept.treatments?.forEach((id) => add(id, 1))
    let named = treatments.size > 0
    // "Holes poked in my head": no name, but a description of one treatment and of no other.
    let described = naming.length > 0 && naming.every(({ cue }) => cue)
    if (!named && words.some((w) => HAIR.has(w) || HEAD.has(w))) {
      const swallowed = new Set(
        found.flatMap(({ concept, from, length, cue }) =>
          cue || length < 2 || concept.either ? [] : words.slice(from, from + length),
        ),
      )
      const seen = [...new Set(words)].filter((w) => !swallowed.has(w))
      const [best, next] = portraits
        .map(({ id, marks }) => ({
          id,
          sum: seen.reduce((sum, w) => sum + (marks.get(w) ?? 0), 0),
          strong: seen.some((w) => marks.get(w) === 1),
        }))
        .sort((a, b) => b.sum - a.sum)
      if (best && best.strong && best.sum >= 1.5 && best.sum - (next?.sum ?? 0) >= 0.5) {
        add(best.id, 1)
        named = described = true
      }
    }
    if (
      named &&
      !treatments.has('microneedling') &&
      (treatments.has('minoxidil') || treatments.has('prp')) &&
      words.some((w) => PRICKS.has(w))
    )
      add('microneedling', 1)
    // A word that only describes is one more that is not known, where nothing is described.
    if (!described) unknown.push(...hints)
    // "Meds or surgery": words for two treatments, set against each other.
    const sides =
      [...treatments.keys()].some((id) => id !== 'basics') || !typed.some((word) => AGAINST.has(word) || word === 'or')
        ? []
        : found.filter(
            ({ concept }) =>
              concept.treatments?.some((id) => id !== 'basics') && (!concept.topics || concept.weak) && !concept.names,
          )
    const other = sides.find(
      ({ concept }) => !concept.treatments!.some((id) => sides[0]!.concept.treatments!.includes(id)),
    )
    if (other) {
      add(sides[0]!.concept.treatments![0]!, 1)
      add(other.concept.treatments![0]!, 1)
      named = true
    }
    // "Tattoo or fibers": one of them is no treatment.
    const against =
      named &&
      !other &&
      sides.length > 0 &&
      treatments.has('basics') &&
      !treatments.has(sides[0]!.concept.treatments![0]!)
    if (against) add(sides[0]!.concept.treatments![0]!, 1)
    const loosely =
      named &&
      naming.every(
        ({ said }) => loose.has(said) || mended.some(([slip, read]) => slip.length < 7 && stem(read) === said),
      )
    let either: string[] = []
    if (!named) {
      for (const { concept } of found) {
        if (concept.either) concept.treatments?.forEach((id, rank) => add(id, 0.5 - rank * 0.1))
        else concept.treatments?.forEach((id, rank) => add(id, (concept.weak ? 0.35 : 0.7) / (rank + 1)))
      }
      const open = found.filter(({ concept }) => concept.either)
      const settled = found.some(({ concept }) => !concept.either && concept.treatments?.some((id) => id !== 'basics'))
      if (open.length > 0 && !settled)
        either = [...new Set(open.flatMap(({ concept }) => [...(concept.treatments ?? [])]))]
    }
    // Hair loss beside another complaint, and no treatment: what it may be comes first.
    const complaint =
      !named &&
      words.some((w) => HAIR.has(w) || LOSS.has(w)) &&
      !typed.some((word) => ANY.has(word)) &&
      !found.some(({ concept }) => concept.either) &&
      found.some(({ concept }) => concept.treatments?.[0] === 'basics' && concept.topics?.[0] === 'diagnosis')
        ? found.find(
            ({ concept }) => !concept.weak && concept.topics?.[0] === 'harm' && concept.treatments?.[0] !== 'basics',
          )
        : undefined
    if (complaint) {
      for (const id of complaint.concept.treatments ?? []) treatments.set(id, 0.2)
      treatments.set('basics', 1)
    }
    const sorted = new Map([...treatments].sort((a, b) => b[1] - a[1]))

    const first = [...sorted.keys()].find((id) => id !== 'basics')
    const topics = new Map<string, number>()
    const both = [...sorted.keys()].filter((id) => id !== 'basics').length > 1 && named
    // "Does creatine make you bald": what is suspected is asked about. "What share of women": they are counted.
    const suspect = found.some(
      ({ concept }) =>
        !concept.weak &&
        concept.treatments?.[0] === 'basics' &&
        /^(?:myth|who|evidence)$/.test(concept.topics?.[0] ?? ''),
    )
    // Hair that thins and no treatment: nothing is being done yet.
    const unclear =
      !named &&
      found.some(({ concept }) => concept.treatments?.[0] === 'basics' && concept.topics?.[0] === 'diagnosis') &&
      !found.some(({ concept }) => concept.treatments && concept.treatments[0] !== 'basics')
    const counted = found.some(({ concept }) => concept.topics?.[0] === 'prevalence')
    for (const { concept, length, from, cue } of found) {
      // "What is" asks for what it is only where nothing else is asked for.
      const faint =
        !cue &&
        words.slice(from, from + length).every(isStopWord) &&
        (length === 1 || found.some((f) => f.concept !== concept && f.concept.topics && !f.concept.names))
          ? 0.5
          : 1
      // A name that carries a topic (FUE, a procedure) asks for it less than a word for the topic does.
      // So does a symptom of one treatment beside the name of another.
      const strange =
        named && !concept.names && concept.treatments && !concept.treatments.some((id) => treatments.has(id))
          ? 0.5
          : concept.topics?.[0] === 'diagnosis' && cue && suspect
            ? 0.5
            : concept.topics?.[0] === 'who' && counted
              ? 0.6
              : concept.topics?.[0] === 'procedure' && !concept.treatments && unclear
                ? 0.5
                : 1
      const weight =
        (concept.weak || (concept.names && !concept.treatments?.includes('basics')) ? WEAK : 1) * faint * strange
      // Beside a treatment, where hair is lost says where it should work, not what to find out.
      const aside = strange < 1 && concept.topics?.[0] === 'diagnosis'
      const list = aside
        ? concept
            .topics!.map((topic) => (topic === 'diagnosis' ? undefined : topic))
            .slice(concept.topics![1] === 'benefit' ? 1 : 0)
        : concept.topics
      list?.forEach(
        (topic, rank) =>
          topic && topics.set(topic, Math.max(topics.get(topic) ?? 0, weight * [1, 0.6, 0.4, 0.3][Math.min(rank, 3)]!)),
      )
    }
    // "Does sweating cause hair loss": whatever it is, it is asked whether that is so.
    if (
      !named &&
      ASKS.has(typed[0] ?? '') &&
      found.some(({ concept, cue }) => cue && concept.name === 'causes of hair loss') &&
      !found.some(({ concept }) => concept.name === 'other causes' || concept.name.startsWith('shedding'))
    )
      topics.set('myth', 1.3)
    // "Ears ringing since fin": what came with a treatment and has no name here is taken for harm.
    else if (
      named &&
      !both &&
      Math.max(0, ...topics.values()) < 0.5 &&
      !described &&
      naming.some(
        ({ from }) =>
          typed[from - 1] === 'on' || typed.slice(Math.max(0, from - 3), from).some((word) => SINCE.has(word)),
      ) &&
      words.some(
        (w, i) =>
          !covered[i] &&
          !isStopWord(typed[i]!) &&
          !isStopWord(w) &&
          !FILLER.has(w) &&
          !HAIR.has(w) &&
          !/^[\d.]+$/.test(w),
      )
    ) {
      topics.set('harm', 0.9)
      if (!MEDICINES.has(first ?? '')) topics.set('procedure', 0.8)
    }
    const strongest = Math.max(0, ...topics.values())
    if (complaint) topics.set(complaint.concept.name.includes('mood') ? 'harm' : 'diagnosis', 1.1)
    if (other || against) topics.set('comparison', Math.max(1.1, strongest))
    // A pill beside a treatment that is none is taken along with it.
    else if (
      named &&
      !both &&
      strongest < 0.9 &&
      !topics.has('comparison') &&
      found.some(
        ({ concept }) =>
          concept.either &&
          concept.treatments![0] === 'finasteride' &&
          !concept.treatments!.some((id) => treatments.has(id)),
      )
    )
      topics.set('combination', 0.9)
    // A form that is not its usual one: "Propecia spray".
    else if (
      named &&
      !both &&
      strongest < 0.9 &&
      found.some(
        ({ concept, said }) =>
          concept.either &&
          !/^(?:med|drug)/.test(said) &&
          concept.treatments![0] !== first &&
          concept.treatments!.some((id) => id === first),
      )
    )
      topics.set('comparison', 0.75)
    // Who describes a treatment wants to know what it is.
    else if (described && strongest < 0.9)
      for (const [topic, weight] of [
        ['how-it-works', 0.8],
        ['procedure', 0.7],
        ['benefit', 0.65],
      ] as const)
        topics.set(topic, Math.max(weight, topics.get(topic) ?? 0))
    // "Cream for baldness": the cream is asked for, not what baldness is.
    else if (
      !named &&
      !other &&
      found.some(({ concept }) => concept.treatments && concept.treatments[0] !== 'basics' && !concept.topics) &&
      found.every(({ concept }) => !concept.topics || concept.topics[0] === 'diagnosis')
    ) {
      for (const [topic, weight] of [
        ['how-it-works', 0.8],
        ['benefit', 0.75],
        ['procedure', 0.6],
        ['diagnosis', 0],
      ] as const)
        topics.set(topic, weight)
      sorted.delete('basics')
    }
    // "1.5 or 0.5": two amounts set against each other.
    else if (
      named &&
      !both &&
      typed.some(
        (word, i) =>
          (word === 'or' || AGAINST.has(word)) &&
          typed.slice(0, i).some((w) => /^\d/.test(w)) &&
          typed.slice(i).some((w) => /^\d/.test(w)),
      )
    ) {
      topics.set('procedure', Math.max(0.85, topics.get('procedure') ?? 0))
      topics.set('comparison', 0.8 / 0.6)
    }
    // "Is it a steroid": what it is.
    else if (
      named &&
      !both &&
      (strongest < 0.9 || /^is \S+ (?:a|the) real /.test(typed.join(' '))) &&
      /^(?:is|are)$/.test(typed[0] ?? '') &&
      naming.some(
        ({ from, length }) =>
          /^(?:an?|the)$/.test(typed[from + length] ?? '') &&
          !/^(?:scam|cure|good|risk|problem|waste|bad)/.test(typed[from + length + 1] ?? ''),
      )
    )
      topics.set('how-it-works', 1.2)
    // "Sore balls": where it hurts is named, so it is not the pain of having it done.
    const symptom = found.some(
      ({ concept }) =>
        !concept.weak && concept.topics?.[0] === 'harm' && concept.treatments?.some((id) => treatments.has(id)),
    )
    if (symptom && found.some(({ concept }) => concept.name === 'pain')) topics.set('procedure', 0.4)
    // "Better" and "instead" beside one treatment seldom ask for a comparison with another.
    // "Foam or tablets": two forms side by side are compared.
    const forms = topics.has('comparison')
      ? found.filter(({ concept }) => concept.either || (concept.names && concept.topics?.[0] === 'comparison')).length
      : 0
    if (forms > 1) topics.set('comparison', Math.max(0.8, topics.get('comparison')!))
    const alone =
      !both &&
      !against &&
      forms < 2 &&
      topics.has('comparison') &&
      !typed.some((word) => AGAINST.has(word)) &&
      !found.some(
        ({ concept, length, said }) =>
          concept.name === 'comparison' && length > 1 && !/^(?:instead|rather|over)/.test(said),
      )
    if (alone) topics.set('comparison', topics.get('comparison')! * 0.6)
    // Two treatments side by side are compared, unless a word puts them together or one after the other.
    if (both && !topics.has('comparison')) {
      if (typed.some((word) => LINKS.has(word)) || words.some((word) => LINKS.has(word)))
        topics.set('combination', Math.max(0.75, topics.get('combination') ?? 0))
      else if (!topics.has('combination')) topics.set('comparison', 0.6)
    }

    // In "Rogaine foam" the brand is weighed as the treatment; what is left to look for is the foam.
    const own = (concept: Prepared, said: string[]) => {
      const rest =
        concept.names && concept.weak
          ? said.filter(
              (word) => !byFirst.get(word)?.some((p) => p.words.length === 1 && p.concept.names && !p.concept.topics),
            )
          : said
      return rest.length > 0 ? rest : said
    }
    const units: Unit[] = found.map(({ concept, from, length, cue }) => ({
      wordings: [cue ?? own(concept, words.slice(from, from + length)), ...concept.phrases]
        .map((w) => w.filter((x) => !isStopWord(x)))
        .filter((w) => w.length > 0),
      weight:
        !cue && length > 1 && words.slice(from, from + length).every(isStopWord)
          ? 0.15
          : concept.names && !concept.topics
            ? 0.25
            : (concept.either && named && concept.treatments!.some((id) => treatments.has(id))) ||
                (symptom && concept.name === 'pain')
              ? 0.03
              : alone && concept.name === 'comparison'
                ? 0.15
                : named && concept.weak && concept.treatments && !concept.names
                  ? 0.15
                  : cue && concept.weak
                    ? 0.15
                    : concept.either || concept.weak || cue
                      ? 0.5
                      : 1,
    }))
    words.forEach((word, i) => {
      if (!covered[i] && word.length > 1 && !isStopWord(typed[i]!) && !isStopWord(word) && !unknown.includes(typed[i]!))
        units.push({
          wordings: [[word]],
          weight: HAIR.has(word) ? 0.2 : FILLER.has(word) || /^[\d.]+$/.test(word) ? 0.25 : 1,
        })
    })

    // A name by itself asks for no document that happens to have it in its title.
    if (named && topics.size === 0 && found.every(({ concept }) => concept.names && !concept.topics))
      for (const unit of units) if (unit.weight === 0.25) unit.weight = 0.01

    const anyTreatment =
      typed.some((word) => ANY.has(word)) || (typed.includes('best') && /^(?:what|which|whats)$/.test(typed[0] ?? ''))
    const has = ({ words: sequence }: Sign) => contains(words, sequence)
    const alarm = alarms.find(({ worry, groups, not }) => {
      if (!groups.every((group) => group.some(has)) || not.some(has)) return false
      if (!worry.only) return true
      const procedure = words.some((w) => PROCEDURE.has(w))
      const asked = named ? [...sorted.keys()] : [...sorted].filter(([, w]) => w >= 0.3).map(([id]) => id)
      return worry.only.some((id) =>
        id === 'none' ? !named : id === 'procedure' ? !named && procedure : asked.includes(id),
      )
    })
    const away = foreign.find(
      (f) =>
        f.says.some(({ words: w }) => contains(words, w, 0)) &&
        !f.not.some(has) &&
        (!f.with || f.with.some(has)) &&
        !(named && f.entry.unless?.some((id) => treatments.has(id))) &&
        !(f.entry.compared && named && !loosely && typed.some((word) => AGAINST.has(word) || BESIDE.has(word))),
    )

    return {
      words,
      mended,
      units,
      treatments: sorted,
      named,
      loosely,
      either,
      topics,
      measures: [
        ...new Set(
          [...found]
            .sort((a, b) => Number(a.concept.weak ?? false) - Number(b.concept.weak ?? false))
            .flatMap(({ concept }) => (symptom && concept.name === 'pain' ? [] : (concept.measure ?? []))),
        ),
      ],
      onlyMeasures:
        found.length > 0 &&
        found.every(
          ({ concept }) =>
            concept.measure ??
            (concept.weak &&
              (!concept.treatments || (anyTreatment && concept.treatments.every((id) => id === 'basics')))),
        ) &&
        words.every((w, i) => covered[i] || isStopWord(w) || FILLER.has(w) || HAIR.has(w)),
      onTopic: first !== undefined || found.some(({ concept }) => concept.treatments) || words.some((w) => HAIR.has(w)),
      aboutHair:
        words.some((w) => HAIR.has(w)) ||
        found.some(
          ({ concept, said }) =>
            concept.treatments && !concept.weak && !concept.either && !concept.loosely.has(said) && !concept.names,
        ) ||
        (named &&
          new Set(
            found
              .filter(({ concept }) => !concept.either && concept.treatments?.some((id) => treatments.has(id)))
              .map(({ from }) => from),
          ).size > 1),
      unknown: [...unknown, ...words.filter((w, i) => foreignWords.has(w) && !covered[i] && !vocabulary.has(w))],
      doubtful,
      everyday:
        found.length > 0 && found.every(({ concept, said }) => loose.has(said) || concept.name === 'comparison'),
      stray: words.filter(
        (w, i) =>
          !covered[i] &&
          !isStopWord(w) &&
          !isStopWord(typed[i]!) &&
          !FILLER.has(w) &&
          !HAIR.has(w) &&
          !/^[\d.]+$/.test(w),
      ).length,
      untreated: found.some(
        ({ concept }) =>
          concept.treatments?.[0] === 'basics' &&
          /^(?:doing nothing|hair fibers|hairpieces|shaving)/.test(concept.name),
      ),
      worry: alarm?.worry,
      elsewhere: away?.entry,
    }
  }
}

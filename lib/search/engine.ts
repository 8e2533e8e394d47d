import type { SearchDocument } from './documents'
import type { SearchData } from './pack'
import { makeWordIndex, type Range } from './rank'
import { makeReader, type Understanding } from './understand'

export type Result = Omit<SearchDocument, 'kind' | 'keywords'> & {
  kind: SearchDocument['kind'] | 'safety'
  score: number
  /** For a row of the comparison: what each option answers. */
  each?: { name: string; text: string }[]
  /** On a card that says what to do: a doctor soon will do, it is no emergency. */
  soon?: true
  /** Beside a benefit, always: what can go wrong. */
  harm?: string
}

/** What the site says to a query. */
export type Reply = {
  results: Result[]
  /** Treatments that an ambiguous word may mean: the reader is asked. */
  either: { id: string; name: string }[]
  /** Misspelt words and what they were read as. */
  mended: [typed: string, read: string][]
  /** Why there is nothing here, and where help is. */
  elsewhere?: { about: string; help: string; see?: { href: string; text: string } }
  understanding: Understanding
}

export type SearchEngine = {
  ask: (query: string, limit?: number) => Reply
  suggest: (reply: Reply, limit?: number) => string[]
}

/** How likely each kind is the answer itself, other things being equal. */
const KIND: Record<SearchDocument['kind'], number> = {
  question: 0.3,
  measure: 0.16,
  fact: 0.14,
  pair: 0.1,
  section: 0.02,
  term: 0,
}
/** Where no topic is asked for, what a person who types a bare name wants to know first. */
const FIRST_TOPICS: Record<string, number> = {
  'how-it-works': 0.5,
  benefit: 0.48,
  harm: 0.4,
  procedure: 0.34,
  cost: 0.34,
  'time-to-effect': 0.3,
  comparison: 0.25,
  who: 0.25,
  evidence: 0.22,
  duration: 0.25,
}
const BASICS = 'basics'

/** Builds the engine; the same one runs in the browser and on the command line. */
export function makeSearch(data: SearchData): SearchEngine {
  const { treatments, options, measures } = data
  // A treatment's documents stand side by side, so that a query that names it need look at no others.
  const documents = [...data.documents].sort((a, b) =>
    a.treatment[0]! < b.treatment[0]! ? -1 : a.treatment[0]! > b.treatment[0]! ? 1 : 0,
  )
  const shelves = shelve(documents)
  const index = makeWordIndex(documents)
  const byTreatment = keyed(documents, (doc) => `${doc.treatment.join('+')} ${doc.kind === 'pair'}`)
  const byTopic = keyed(documents, (doc) => doc.topic.join('+'))
  // A treatment's own names need no entry in the synonyms.
  const own = treatments.map(({ id, name }) => ({
    name,
    says: id.replaceAll('-', ' '),
    treatments: [id as never],
    names: true as const,
  }))
  const read = makeReader({ ...data, concepts: [...data.concepts, ...own] }, index.vocabulary)
  const byId = new Map(documents.map((doc) => [doc.id, doc]))
  const nameOf = (id: string) => options.find((o) => o.id === id)?.name ?? id
  const isTreatment = (id: string) => id !== BASICS

  const ask = (query: string, limit = 12): Reply => {
    const u = read(query)
    const reply: Reply = { results: [], either: [], mended: u.mended, understanding: u }
    const safety = u.worry && safetyCard(u)
    if (!safety && u.elsewhere) return { ...reply, elsewhere: u.elsewhere }
    const ranges = rangesFor(u, shelves, documents.length)
    const match = index.match(u.units, ranges)
    if (!safety && !isAnswerable(u, match)) return reply

    const named = [...u.treatments.keys()].filter(isTreatment)
    const several = u.named && named.length > 1
    const treatmentFits = byTreatment.first.map((doc) => treatmentFit(doc, u, several))
    const topicFits = byTopic.first.map((doc) => topicFit(doc, u))
    const glossary = u.topics.has('glossary')
    const top = makeTop(limit * 4)
    for (const [from, to] of ranges) {
      for (let at = from; at < to; at++) {
        const doc = documents[at]!
        let score = topicFits[byTopic.key[at]!]! + 1.25 * match[at]! + KIND[doc.kind]
        if (doc.measure && u.measures.includes(doc.measure)) score += 0.2
        if (glossary && doc.kind === 'term') score += 0.2
        // A row's answer for doing nothing is seldom what is meant unless that is asked for.
        if (doc.measure && doc.treatment[0] === BASICS && !u.untreated.includes(doc.option!)) score -= 0.35
        // What to do in an emergency is no answer to who only wants to know; whoever is in one gets the card.
        if (doc.urgent) score -= 0.12
        top.offer(at, score * treatmentFits[byTreatment.key[at]!]!)
      }
    }
    const scored = top.take()
    const best = scored[0]?.score ?? 0
    const results: Result[] = spread(scored.map(({ at, score }) => toResult(documents[at]!, score))).slice(0, limit * 2)

    const composed: Result[] = []
    if (several) composed.push(...pairCards(u, named, best))
    else if (named.length === 0 && u.measures.length > 0 && u.onlyMeasures && u.unknown.length === 0)
      composed.push(
        ...u.measures
          .slice(0, 2)
          .map((m, i) => rowCard(m, best + 0.5 - i * 0.1))
          .filter((r) => r !== undefined),
      )
    const all = [...composed, ...results.filter((r) => !composed.some((c) => c.id === r.id))]
    if (u.either.length > 1) {
      reply.either = u.either.map((id) => ({ id, name: nameOf(id) }))
      // Only where the best answer is about one of them.
      if (!safety && all[0]?.treatment.some((id) => u.either.includes(id)))
        all.splice(0, all.length, ...alternate(all, u.either))
    }
    const shown = (safety ? [safety, ...all.filter((r) => r.id !== safety.id)] : all).slice(0, limit)
    return { ...reply, results: shown.filter((r, i) => i < 1 || r.score > best * 0.3) }
  }

  const toResult = (doc: SearchDocument, score: number): Result => {
    const { keywords: _, ...shown } = doc
    const treatment = doc.treatment.find(isTreatment)
    // Benefit and harm travel together, in search answers too.
    const harm =
      doc.topic[0] === 'benefit' && treatment && doc.kind !== 'term'
        ? byId.get(`c-${treatment}-serious-harms`)?.answer
        : undefined
    return { ...shown, score, ...(harm && { harm }) }
  }

  /** What to do now, before anything else; its treatment is the one that was named. */
  function safetyCard(u: Understanding): Result {
    const worry = u.worry!
    const named = [...u.treatments.keys()].filter(isTreatment)
    // Of what is only hinted at, the likeliest: "swallowed a capful of the liquid".
    const key = (u.named ? named : named.slice(0, 1)).find((id) => worry.leads[id]) ?? 'default'
    const lead = byId.get(`q-${worry.leads[key]}`)
    // What is only hinted at counts where the worry knows it: numbing cream that makes dizzy is no minoxidil.
    const about = u.named ? named.slice(0, 2) : key === 'default' ? [] : [key]
    return {
      id: `q-${worry.leads[key]}`,
      kind: 'safety',
      title: worry.title,
      answer: worry.now,
      url: lead?.url ?? '/questions/',
      urgent: true,
      ...(worry.soon && { soon: true as const }),
      score: 100,
      treatment:
        about.length > 0 && key !== 'default'
          ? about
          : [...new Set([...about, ...(about.length === 0 ? (lead?.treatment ?? [BASICS]) : [])])],
      topic: [...new Set(['harm', ...(lead?.topic ?? [])])],
      fact: lead?.fact,
      source: lead?.source,
      checked: lead?.checked,
    }
  }

  /** The pair's pages, and the row that was asked for with both answers side by side. */
  function pairCards(u: Understanding, named: string[], best: number): Result[] {
    let cards: Result[] = []
    const [a = '', b = ''] = named
    const find = (prefix: string) => byId.get(`${prefix}-${a}-vs-${b}`) ?? byId.get(`${prefix}-${b}-vs-${a}`)
    const pair = find('p')
    const together = find('b')
    if (!pair) return []
    const combination = u.topics.get('combination') ?? 0
    const comparison = u.topics.get('comparison') ?? 0
    const measure = measures.find((m) => u.measures.includes(m.id))
    const cells = measure && [a, b].map((id) => byId.get(`c-${id}-${measure.id}`))
    if (measure && cells?.every((c) => c !== undefined)) {
      cards.push({
        ...toResult(cells[0]!, best + 0.9),
        id: `m-${pair.id.slice(2)}-${measure.id}`,
        kind: 'pair',
        title: `${pair.title.replace(/\?$/, '')}: ${measure.label.toLowerCase()}`,
        url: `${pair.url}#${measure.row}`,
        treatment: [a, b],
        topic: [measure.topic, 'comparison'],
        answer: cells.map((c) => `${nameOf(c!.option!)}: ${c!.answer}`).join(' '),
        each: cells.map((c) => ({ name: nameOf(c!.option!), text: c!.answer })),
        certainty: undefined,
      })
    }
    if (together && combination > comparison)
      cards = [toResult(together, best + 0.9), ...cards, toResult(pair, best + 0.3)]
    else cards.push(toResult(pair, best + 0.8), ...(together ? [toResult(together, best + 0.3)] : []))
    return cards
  }

  /** A row of the comparison as one answer: every option's own. */
  function rowCard(measureId: string, score: number): Result | undefined {
    const measure = measures.find((m) => m.id === measureId)
    const cells = options.map((o) => byId.get(`c-${o.id}-${measureId}`)).filter((c) => c !== undefined)
    if (!measure || cells.length === 0) return undefined
    const each = cells.map((c) => ({ name: nameOf(c.option!), text: c.answer }))
    return {
      id: `r-${measure.id}`,
      kind: 'measure',
      title: measure.question,
      url: `/compare/#${measure.row}`,
      score,
      measure: measure.id,
      treatment: [...new Set(cells.flatMap((c) => c.treatment))].filter(isTreatment),
      topic: [measure.topic],
      answer: each.map((e) => `${e.name}: ${e.text}`).join(' '),
      each,
      checked: cells[0]!.checked,
    }
  }

  /** Questions of the site that fit what has been typed so far. */
  const suggest = ({ results }: Reply, limit = 6): string[] => {
    return [
      ...new Set(
        results
          .filter((r) => r.kind === 'question' || r.kind === 'pair' || r.kind === 'measure' || r.kind === 'term')
          .map((r) => r.title),
      ),
    ].slice(0, limit)
  }
  return { ask, suggest }
}

/** Where each treatment's documents stand. */
function shelve(documents: readonly SearchDocument[]): Map<string, Range> {
  const shelves = new Map<string, Range>()
  documents.forEach((doc, at) => shelves.set(doc.treatment[0]!, [shelves.get(doc.treatment[0]!)?.[0] ?? at, at + 1]))
  return shelves
}

/** Beyond this many documents only those of the treatments in the query, and of hair loss itself, are looked at. */
const LOOK_AT_ALL = 5000

function rangesFor(u: Understanding, shelves: ReadonlyMap<string, Range>, size: number): Range[] {
  if (size <= LOOK_AT_ALL || u.treatments.size === 0) return [[0, size]]
  return [...new Set([...u.treatments.keys(), BASICS])]
    .flatMap((id) => (shelves.has(id) ? [shelves.get(id)!] : []))
    .sort((a, b) => a[0] - b[0])
}

/** Numbers documents by a trait, so that what depends on the trait alone is worked out once a query. */
function keyed(
  documents: readonly SearchDocument[],
  keyOf: (doc: SearchDocument) => string,
): { key: Uint32Array; first: SearchDocument[] } {
  const numbers = new Map<string, number>()
  const first: SearchDocument[] = []
  const key = Uint32Array.from(documents, (doc) => {
    const text = keyOf(doc)
    if (!numbers.has(text)) numbers.set(text, first.push(doc) - 1)
    return numbers.get(text)!
  })
  return { key, first }
}

/** Keeps the best of many without sorting them all. */
function makeTop(most: number) {
  let kept: { at: number; score: number }[] = []
  let least = -Infinity
  const sort = () => {
    kept.sort((a, b) => b.score - a.score || a.at - b.at)
    if (kept.length > most) kept = kept.slice(0, most)
  }
  return {
    offer: (at: number, score: number) => {
      if (score <= least) return
      kept.push({ at, score })
      if (kept.length < most * 4) return
      sort()
      least = kept.at(-1)!.score
    },
    take: () => {
      sort()
      return kept
    },
  }
}

function treatmentFit(doc: SearchDocument, u: Understanding, several: boolean): number {
  if (u.treatments.size === 0) return doc.treatment.includes(BASICS) ? 1.05 : 0.9
  let fit = 0
  for (const [id, weight] of u.treatments) if (doc.treatment.includes(id)) fit = Math.max(fit, weight)
  if (several) {
    const shared = [...u.treatments.keys()].filter((id) => doc.treatment.includes(id)).length
    return doc.kind === 'pair'
      ? shared > 1
        ? 1
        : 0.3
      : shared > 0
        ? 0.75
        : doc.treatment.includes(BASICS)
          ? 0.4
          : 0.15
  }
  // A pair is about two treatments; who names one is rarely asking for the other.
  const pair = doc.kind === 'pair' ? 0.75 : 1
  if (u.named) return fit > 0 ? pair : doc.treatment.includes(BASICS) ? 0.4 : 0.2
  return (0.45 + 0.55 * fit) * pair
}

function topicFit(doc: SearchDocument, u: Understanding): number {
  // Little or nothing is asked for: then what people want to know first.
  const strongest = Math.max(0, ...u.topics.values())
  let best = strongest < 0.5 ? (FIRST_TOPICS[doc.topic[0]!] ?? 0.15) * (u.named && u.topics.size === 0 ? 1.2 : 0.9) : 0
  doc.topic.forEach((topic, rank) => (best = Math.max(best, (u.topics.get(topic) ?? 0) * (rank === 0 ? 1 : 0.85))))
  return best
}

/** Has the site anything to say to it? A weak match is worse than saying no. */
function isAnswerable(u: Understanding, match: Float32Array): boolean {
  if (u.units.length === 0) return false
  const odd = u.unknown.length + u.doubtful / 2
  if (u.loosely && odd > 0 && !u.aboutHair) return false
  // "Turkey recipe Christmas": no sentence, and little of it has to do with hair.
  if (u.stray > 1 && u.words.length < 4 && u.loosely && !u.aboutHair) return false
  if (u.everyday && !u.aboutHair && !u.named && (!u.onTopic || odd > 0)) return false
  if (u.named) return odd <= 4 || odd <= u.units.length
  if (u.onTopic)
    return (
      odd === 0 || odd / (odd + u.units.length) < ([...u.treatments.keys()].some((id) => id !== BASICS) ? 0.5 : 0.4)
    )
  if (u.unknown.length > 0 || (odd > 0 && !match.some((m) => m > 0.6))) return false
  // Nothing about hair in it: only what asks for nothing but a topic ("cost"), or what one document answers wholly.
  return u.topics.size > 0 || match.some((m) => m > 0.75)
}

/** The same treatment and topic over and over is one answer: what follows makes room for the next likeliest. */
function spread(results: Result[]): Result[] {
  const seen = new Map<string, number>()
  const left = [...results]
  const out: Result[] = []
  const key = (r: Result) => `${r.treatment[0]}/${r.topic[0]}`
  while (left.length > 0) {
    let best = 0
    let bestScore = -1
    for (let i = 0; i < Math.min(left.length, 24); i++) {
      const score = left[i]!.score * 0.94 ** Math.min(4, seen.get(key(left[i]!)) ?? 0)
      if (score > bestScore) [best, bestScore] = [i, score]
    }
    const [next] = left.splice(best, 1)
    out.push(next!)
    seen.set(key(next!), (seen.get(key(next!)) ?? 0) + 1)
  }
  return out
}

/** Takes turns between the treatments that a word may mean. */
function alternate(results: Result[], treatments: string[]): Result[] {
  const queues = treatments.map((id) => results.filter((r) => r.treatment.includes(id)))
  const out: Result[] = []
  for (let turn = 0; out.length < results.length && turn < results.length; turn++) {
    for (const queue of queues) {
      const next = queue[turn]
      if (next && !out.includes(next)) out.push(next)
    }
  }
  return [...out, ...results.filter((r) => !out.includes(r))]
}

import type { Concept } from '@/content/synonyms'
import type { Elsewhere } from '@/content/elsewhere'
import type { Worry } from '@/content/worries'
import type { SearchDocument } from './documents'
import { sayOnce } from './say-once'
import { firstSentence, KINDS, unmarked } from './text'

type Named = { id: string; name: string }
/** What the engine needs: documents, what people say, and the names of options and rows. */
export type SearchData = {
  documents: SearchDocument[]
  concepts: readonly Concept[]
  worries: readonly Worry[]
  elsewhere: readonly Elsewhere[]
  treatments: Named[]
  options: Named[]
  measures: { id: string; label: string; question: string; topic: string; row: string }[]
}

/** What a document rests on: its first fact, certainty, source and day checked, as numbers of `strings`. */
type Proof = [fact: number, certainty: number, source: number, checked: number]
type Row = [
  id: string,
  treatments: number | number[],
  topics: number | number[],
  title: string,
  answer: string,
  proof: number,
  keywords: string,
  url: string,
]
/** Documents as they travel: tables of numbers and strings, without what can be worked out from an id. */
export type PackedDocuments = { strings: string[]; proofs: Proof[]; rows: Partial<Row>[]; urgent: string[] }
/** What is fetched first: it answers most queries by itself. */
export type PackedIndex = Omit<SearchData, 'documents'> & PackedDocuments

/** Facts, sections of articles and words follow behind: they deepen the answers, and are the larger half. */
const LATER = new Set<SearchDocument['kind']>(['fact', 'section', 'term'])
const PREFIX: Record<SearchDocument['kind'], string> = {
  question: 'q-',
  fact: 'f-',
  pair: 'p-',
  section: 's-',
  term: 't-',
  measure: 'c-',
}

export function packFirst({ documents, ...rest }: SearchData): PackedIndex {
  return { ...rest, ...sayOnce(rest), ...packDocuments(documents.filter((doc) => !LATER.has(doc.kind))) }
}

export function packRest({ documents }: SearchData): PackedDocuments {
  return packDocuments(documents.filter((doc) => LATER.has(doc.kind)))
}

function packDocuments(documents: readonly SearchDocument[]): PackedDocuments {
  const strings: string[] = []
  const places = new Map<string, number>()
  const number = (text: string | undefined): number => {
    if (text === undefined) return -1
    if (!places.has(text)) places.set(text, strings.push(text) - 1)
    return places.get(text)!
  }
  const many = (list: string[]) => (list.length === 1 ? number(list[0]) : list.map(number))
  const proofs: Proof[] = []
  const proofAt = new Map<string, number>()
  const proofOf = (doc: SearchDocument): number => {
    if (!doc.fact) return -1
    // A fact's own id is the document's.
    const proof: Proof = [
      doc.kind === 'fact' ? -1 : number(doc.fact),
      number(doc.certainty),
      number(doc.source),
      number(doc.checked),
    ]
    const key = proof.join()
    if (!proofAt.has(key)) proofAt.set(key, proofs.push(proof) - 1)
    return proofAt.get(key)!
  }
  const rows = documents.map((doc): Partial<Row> => {
    // Titles and addresses of cells are made of the names of option and row.
    const title = doc.measure || doc.title === titleOf(doc) ? '' : doc.title
    const row = [
      doc.id,
      many(doc.treatment),
      many(doc.topic),
      title,
      doc.answer,
      proofOf(doc),
      doc.keywords,
      doc.measure || doc.url === urlOf(doc.id) ? '' : doc.url,
    ]
    while (row.length > 6 && row.at(-1) === '') row.pop()
    return row as Partial<Row>
  })
  return { strings, proofs, rows, urgent: documents.filter((doc) => doc.urgent).map((doc) => doc.id) }
}

/** @throws if a part is not what it should be: a file cut short, or another file in its place */
export function unpack(first: PackedIndex, later?: PackedDocuments): SearchData {
  const { strings: _, proofs: __, rows: ___, urgent: ____, ...rest } = first
  return { ...rest, documents: [first, later].flatMap((part) => (part ? unpackDocuments(part, rest) : [])) }
}

function unpackDocuments(
  { strings, proofs, rows, urgent }: PackedDocuments,
  { options, measures }: Omit<SearchData, 'documents'>,
): SearchDocument[] {
  const text = (n: number | undefined) => (n === undefined || n < 0 ? undefined : strings[n])
  const list = (n: number | number[] | undefined) => (Array.isArray(n) ? n.map((i) => strings[i]!) : [strings[n!]!])
  const pressing = new Set(urgent)
  // Ids may hold each other ("prp", "prp-plus"): the longest that fits is meant.
  const optionIds = options.map((o) => o.id).sort((a, b) => b.length - a.length)
  return rows.map((row): SearchDocument => {
    const [id = '', treatments, topics, title, answer = '', proof = -1, keywords = '', url] = row
    const [fact, certainty, source, checked] = proofs[proof] ?? []
    const kind = id.startsWith('b-') ? 'pair' : KINDS.find((k) => PREFIX[k] === id.slice(0, 2))!
    const name = id.slice(2)
    const option = kind === 'measure' ? optionIds.find((o) => name.startsWith(`${o}-`)) : undefined
    const measure = option === undefined ? undefined : measures.find((m) => m.id === name.slice(option.length + 1))
    const doc: SearchDocument = {
      id,
      kind,
      treatment: list(treatments),
      topic: list(topics),
      title: '',
      answer,
      keywords,
      url: url || (measure ? `/compare/#${measure.row}` : urlOf(id)),
      fact: kind === 'fact' ? name : text(fact),
      certainty: text(certainty),
      source: text(source),
      checked: text(checked),
      ...(pressing.has(id) && { urgent: true as const }),
      ...(option !== undefined && { option, measure: measure?.id }),
    }
    const cell = measure && `${options.find((o) => o.id === option)!.name}: ${measure.label.toLowerCase()}`
    return { ...doc, title: cell ?? (title || titleOf(doc)) }
  })
}

/** A fact is called by its first sentence. */
const titleOf = (doc: SearchDocument) => (doc.kind === 'fact' ? firstSentence(unmarked(doc.answer)) : '')

/** Where a document stands, as far as its id tells. */
function urlOf(id: string): string {
  const name = id.slice(2)
  if (id.startsWith('q-')) return `/questions/${name}/`
  if (id.startsWith('f-')) return `/facts/${name}/`
  if (id.startsWith('p-')) return `/compare/${name}/`
  if (id.startsWith('b-')) return `/compare/${name}/#together`
  if (id.startsWith('t-')) return `/glossary/#${name}`
  return ''
}

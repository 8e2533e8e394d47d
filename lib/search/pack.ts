import type { Concept } from '@/content/synonyms'
import type { Elsewhere } from '@/content/elsewhere'
import type { Worry } from '@/content/worries'
import type { SearchDocument } from './documents'
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
/** One entry a document in each: likes beside likes compress better than document after document. */
type Columns = {
  id: string[]
  treatment: (number | number[])[]
  topic: (number | number[])[]
  /** Empty where it can be worked out; so is `url`. */
  title: string[]
  answer: string[]
  proof: number[]
  keywords: string[]
  url: string[]
}
/** Documents as they travel: tables of numbers and strings, without what can be worked out from an id. */
export type PackedDocuments = { strings: string[]; proofs: Proof[]; columns: Columns; urgent: string[] }
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
  return { ...rest, ...packDocuments(documents.filter((doc) => !LATER.has(doc.kind))) }
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
  // Titles and addresses of cells are made of the names of option and row.
  const columns: Columns = {
    id: documents.map((doc) => doc.id),
    treatment: documents.map((doc) => many(doc.treatment)),
    topic: documents.map((doc) => many(doc.topic)),
    title: documents.map((doc) => (doc.measure || doc.title === titleOf(doc) ? '' : doc.title)),
    answer: documents.map((doc) => doc.answer),
    proof: documents.map(proofOf),
    keywords: documents.map((doc) => doc.keywords),
    url: documents.map((doc) => (doc.measure || doc.url === urlOf(doc.id) ? '' : doc.url)),
  }
  return { strings, proofs, columns, urgent: documents.filter((doc) => doc.urgent).map((doc) => doc.id) }
}

/** @throws if a part is not what it should be: a file cut short, or another file in its place */
export function unpack(first: PackedIndex, later?: PackedDocuments): SearchData {
  const { strings: _, proofs: __, columns: ___, urgent: ____, ...rest } = first
  return { ...rest, documents: [first, later].flatMap((part) => (part ? unpackDocuments(part, rest) : [])) }
}

function unpackDocuments(
  { strings, proofs, columns, urgent }: PackedDocuments,
  { options, measures }: Omit<SearchData, 'documents'>,
): SearchDocument[] {
  const text = (n: number | undefined) => (n === undefined || n < 0 ? undefined : strings[n])
  const list = (n: number | number[]) => [n].flat().map((i) => strings[i]!)
  const pressing = new Set(urgent)
  // Ids may hold each other ("prp", "prp-plus"): the longest that fits is meant.
  const optionIds = options.map((o) => o.id).sort((a, b) => b.length - a.length)
  return columns.id.map((id, i): SearchDocument => {
    const [fact, certainty, source, checked] = proofs[columns.proof[i]!] ?? []
    const kind = id.startsWith('b-') ? 'pair' : KINDS.find((k) => PREFIX[k] === id.slice(0, 2))!
    const name = id.slice(2)
    const option = kind === 'measure' ? optionIds.find((o) => name.startsWith(`${o}-`)) : undefined
    const measure = option === undefined ? undefined : measures.find((m) => m.id === name.slice(option.length + 1))
    const doc: SearchDocument = {
      id,
      kind,
      treatment: list(columns.treatment[i]!),
      topic: list(columns.topic[i]!),
      title: '',
      answer: columns.answer[i]!,
      keywords: columns.keywords[i]!,
      url: columns.url[i] || (measure ? `/compare/#${measure.row}` : urlOf(id)),
      fact: kind === 'fact' ? name : text(fact),
      certainty: text(certainty),
      source: text(source),
      checked: text(checked),
      ...(pressing.has(id) && { urgent: true as const }),
      ...(option !== undefined && { option, measure: measure?.id }),
    }
    const cell = measure && `${options.find((o) => o.id === option)!.name}: ${measure.label.toLowerCase()}`
    return { ...doc, title: cell ?? (columns.title[i] || titleOf(doc)) }
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

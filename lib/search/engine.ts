import MiniSearch from 'minisearch'
import type { SearchDocument } from './documents'
import { isStopWord, stem, wordsOf } from './normalize'
import { makeReader, type SearchConcept, type Understanding } from './understand'

export type Result = SearchDocument & { score: number }
export type SearchEngine = { search: (query: string, limit?: number) => Result[]; understand: (query: string) => Understanding }

/** How likely each kind is the answer itself, other things being equal. */
const KIND: Record<SearchDocument['kind'], number> = { question: 1.25, fact: 1, pair: 1, section: 0.8, term: 0.85 }

/** Builds the engine from documents and concepts; the same one runs in the browser and on the command line. */
export function makeSearch(documents: readonly SearchDocument[], concepts: readonly SearchConcept[]): SearchEngine {
  const index = new MiniSearch<SearchDocument>({
    fields: ['title', 'answer', 'keywords'],
    tokenize: (text) => wordsOf(text),
    processTerm: (term) => (isStopWord(term) ? null : stem(term)),
  })
  index.addAll(documents)
  const byId = new Map(documents.map((doc) => [doc.id, doc]))
  const vocabulary = new Set(documents.flatMap((doc) => wordsOf(`${doc.title} ${doc.answer} ${doc.keywords}`).filter((w) => !isStopWord(w)).map(stem)))
  const understand = makeReader(concepts, vocabulary)

  const search = (query: string, limit = 20): Result[] => {
    const u = understand(query)
    if (u.words.length === 0 || !isAboutTheSite(u)) return []
    const expanded = [...u.words, ...u.concepts.flatMap((c) => wordsOf(c.name))].join(' ')
    const asksBoth = u.treatments.filter((t) => t !== 'basics').length > 1
    const hits = index.search(expanded, {
      boost: { title: 3, answer: 1.5, keywords: 1 },
      prefix: (term, i, terms) => i === terms.length - 1 || term.length > 5,
      fuzzy: (term) => (term.length > 6 ? 0.15 : false),
      combineWith: 'OR',
      weights: { fuzzy: 0.3, prefix: 0.4 },
    })
    return hits
      .map((hit) => {
        const doc = byId.get(hit.id as string)!
        return { ...doc, score: hit.score * KIND[doc.kind] * fit(doc, u, asksBoth) }
      })
      .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
      .slice(0, limit)
  }
  return { search, understand }
}

/** How well a document's treatment and topic are what was asked. */
function fit(doc: SearchDocument, u: Understanding, asksBoth: boolean): number {
  let factor = 1
  if (u.treatments.length > 0) {
    const shared = u.treatments.filter((t) => doc.treatment.includes(t)).length
    if (asksBoth && doc.kind === 'pair') factor *= shared > 1 ? 12 : 0.2
    else factor *= shared > 0 ? 3 : doc.treatment.includes('basics') ? 0.7 : 0.25
  }
  if (u.topics.size > 0) factor *= 1 + 2.5 * Math.max(0, ...doc.topic.map((t) => u.topics.get(t) ?? 0))
  return factor
}

/** Words that nothing here knows, and none that names hair or a treatment: the site has no answer. */
function isAboutTheSite(u: Understanding): boolean {
  if (u.unknown.length === 0) return true
  return u.concepts.some((c) => c.treatments.length > 0) || u.words.length > u.unknown.length * 2
}

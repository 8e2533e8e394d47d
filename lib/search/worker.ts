// The search in a thread of its own, so that the page stays quick while the index is read and a query is answered.
// Bundled by lib/search/files.ts.
import { makeSearch, type Reply, type SearchEngine } from './engine'
import { unpack, type PackedDocuments, type PackedIndex } from './pack'

/** What the page sends: a query, and whether more may be fetched now. Not while its own scripts are on their way. */
export type Asked = { query: string; more: boolean }
/** What the site says to a query. */
export type Answer = { query: string; reply: Reply; suggestions: string[] }
/** What the worker sends: an answer, or that the index could not be had. */
export type Told = { failed: true } | Answer

/** Filled in by the bundle. */
declare const INDEX_ADDRESS: string
declare const REST_ADDRESS: string

// What is used here of a worker's scope; its own library of types would change those of all other files.
const scope = self as unknown as {
  postMessage(told: Told): void
  onmessage: ((event: { data: Asked }) => void) | null
}

let engine: SearchEngine | undefined
let failed = false
let asked = ''
const moreAllowed = new Promise<void>((allow) => {
  scope.onmessage = ({ data: { query, more } }) => {
    asked = query
    answer()
    if (more) allow()
  }
})

/** @param shown what the reader sees already: it stays where it is, and what is new comes after */
function answer(shown?: Reply) {
  if (failed) scope.postMessage({ failed })
  if (!engine || !asked.trim()) return
  const reply = engine.ask(asked)
  if (shown)
    reply.results = [...shown.results, ...reply.results.filter(({ id }) => !shown.results.some((r) => r.id === id))]
  scope.postMessage({ query: asked, reply, suggestions: engine.suggest(reply) })
}

/** The index first, then the rest of the documents. Without the rest the search still answers: it only knows less. */
async function load() {
  const first = await fetchJson<PackedIndex>(INDEX_ADDRESS)
  // A file cut short is no JSON, or lacks its documents: both end like a failed request.
  engine = makeSearch(unpack(first))
  answer()
  await moreAllowed
  try {
    const rest = await fetchJson<PackedDocuments>(REST_ADDRESS)
    const shown = engine.ask(asked)
    engine = makeSearch(unpack(first, rest))
    answer(shown)
  } catch {
    // Half a file, or none: what was loaded first goes on answering.
  }
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
  return (await response.json()) as T
}

load().catch(() => {
  failed = true
  answer()
})

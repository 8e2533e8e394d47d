'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import type { SearchDocument } from '@/lib/search/documents'
import type { Result, SearchEngine } from '@/lib/search/engine'
import type { SearchConcept } from '@/lib/search/understand'

/** What the search page fetches once: documents and the words people use for them. */
export type SearchIndex = { documents: SearchDocument[]; concepts: SearchConcept[] }

const KINDS: Record<SearchDocument['kind'], string> = { question: 'Answer', fact: 'Fact', pair: 'Comparison', section: 'Article', term: 'Word' }

/** The box and its answers; under it, in the page itself, stands the full list by topic. */
export function SearchBox() {
  const [query, setQuery] = useState('')
  const [engine, setEngine] = useState<SearchEngine | 'loading' | 'failed'>('loading')
  const box = useRef<HTMLInputElement>(null)

  const load = () => {
    setEngine('loading')
    Promise.all([fetch('/search-index.json').then((r) => (r.ok ? (r.json() as Promise<SearchIndex>) : Promise.reject(new Error(String(r.status))))), import('@/lib/search/engine')])
      .then(([index, { makeSearch }]) => setEngine(makeSearch(index.documents, index.concepts)))
      .catch(() => setEngine('failed'))
  }

  useEffect(() => {
    const read = () => setQuery(queryFromAddress(location.search))
    read()
    load()
    box.current?.focus({ preventScroll: true })
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])

  const results = useMemo(() => (typeof engine === 'object' && query.trim() ? engine.search(query, 12) : []), [engine, query])

  const ask = (text: string) => {
    setQuery(text)
    // While typing the address follows without filling the history; a finished search becomes an entry of its own.
    history.replaceState(null, '', text ? `?q=${encodeURIComponent(text.toWellFormed?.() ?? text)}` : location.pathname)
  }

  return (
    <div className="stack">
      <form
        className="search"
        role="search"
        action="/search/"
        onSubmit={(event) => {
          event.preventDefault()
          history.pushState(null, '', `?q=${encodeURIComponent(query.toWellFormed?.() ?? query)}`)
        }}
      >
        <input ref={box} type="search" name="q" value={query} maxLength={10000} aria-label="Search" placeholder="A cost, a side effect, a worry…" autoComplete="off" onChange={(event) => ask(event.target.value)} />
        <button>Search</button>
      </form>
      <p role="status" className="small soft">
        {statusText(engine, query, results.length)}
        {engine === 'failed' && (
          <>
            {' '}
            <button className="again" onClick={load}>
              Try again
            </button>
          </>
        )}
      </p>
      {results.length > 0 && (
        <ol className="results">
          {results.map((result) => (
            <li key={result.id}>
              <Answer result={result} />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function Answer({ result }: { result: Result }) {
  return (
    <article className={result.urgent ? 'box urgent' : 'box'}>
      <h2 className="text-[1.2rem]!">
        <a href={result.url}>{result.title}</a>
      </h2>
      <p>{result.answer}</p>
      <p className="small soft">
        {[KINDS[result.kind], result.certainty && result.certainty !== 'Not graded' && `How sure we are: ${result.certainty}`, result.source, result.checked && `Checked ${result.checked}`].filter(Boolean).join(' · ')}
      </p>
    </article>
  )
}

function statusText(engine: SearchEngine | 'loading' | 'failed', query: string, found: number): string {
  if (engine === 'failed') return 'The search could not be loaded. Everything is listed below by topic.'
  if (!query.trim()) return 'Type a question or a few words.'
  if (engine === 'loading') return 'Searching…'
  if (found === 0) return 'Nothing here answers that. Try other words, or look through the list below. For other kinds of hair loss, a doctor can help.'
  return found === 1 ? 'One answer.' : `${found} answers, the likeliest first.`
}

/** The query in an address; broken percent-encoding and stray marks are read as far as they can be. */
function queryFromAddress(search: string): string {
  return (new URLSearchParams(search).get('q') ?? '').slice(0, 10000)
}

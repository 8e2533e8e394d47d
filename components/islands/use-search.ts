import { useCallback, useEffect, useState } from 'react'
import { makeSearch, type SearchEngine } from '@/lib/search/engine'
import { unpack, type PackedDocuments, type PackedIndex } from '@/lib/search/pack'

/** The engine once it is there, or how far it is. */
export type Loading = SearchEngine | 'loading' | 'failed'

/**
 * Fetches the index, then the rest of the documents; `again` tries once more after a failure. Without the rest the
 * search still answers: it only knows less.
 */
export function useSearch(): [engine: Loading, again: () => void] {
  const [engine, setEngine] = useState<Loading>('loading')
  const load = useCallback(() => {
    setEngine('loading')
    fetchJson<PackedIndex>('/search-index.json')
      .then(async (first) => {
        // A file cut short is no JSON, or lacks its rows: both end in `catch` like a failed request.
        setEngine(makeSearch(unpack(first)))
        const rest = await fetchJson<PackedDocuments>('/search-rest.json').catch(() => undefined)
        if (!rest) return
        await idle()
        try {
          setEngine(makeSearch(unpack(first, rest)))
        } catch {
          // Half a file: what was loaded first goes on answering.
        }
      })
      .catch(() => setEngine('failed'))
  }, [])
  useEffect(load, [load])
  return [engine, load]
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
  return (await response.json()) as T
}

/** Until the reader's own doings are done, so that no keystroke waits for the index to be rebuilt. */
const idle = () =>
  new Promise<void>((resolve) =>
    'requestIdleCallback' in window
      ? requestIdleCallback(() => resolve(), { timeout: 2000 })
      : setTimeout(resolve, 300),
  )

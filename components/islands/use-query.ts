import { useEffect, useState } from 'react'

/** Longer is nobody's question, and the address has to carry it. */
export const MAX_QUERY = 2000

/**
 * The query, kept in the address. While typing the address follows without filling the history; a finished search
 * becomes an entry of its own, so that Back leads to the one before.
 */
export function useQuery(): [query: string, type: (text: string) => void, finish: (text: string) => void] {
  const [query, setQuery] = useState('')
  useEffect(() => {
    const read = () => setQuery((new URLSearchParams(location.search).get('q') ?? '').slice(0, MAX_QUERY))
    read()
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])
  const type = (text: string) => {
    setQuery(text)
    history.replaceState(null, '', addressOf(text))
  }
  const finish = (text: string) => {
    setQuery(text)
    // What was typed stands in the address already; it becomes the entry before.
    history.pushState(null, '', addressOf(text))
  }
  return [query, type, finish]
}

/** Lone surrogates cannot be percent-encoded, so they become question marks of their own kind. */
const addressOf = (text: string) =>
  text
    ? `?q=${encodeURIComponent(text.toWellFormed?.() ?? text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'))}`
    : location.pathname

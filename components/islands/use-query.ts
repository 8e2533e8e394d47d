import { useEffect, useState, type RefObject } from 'react'
import { addressOf, keepInAddress, queryOf } from '@/lib/search/query-address'

/**
 * The query, kept in the address. While typing the address follows without filling the history; a finished search
 * becomes an entry of its own, so that Back leads to the one before.
 * @param box where something may have been typed before React was there
 */
export function useQuery(
  box: RefObject<HTMLInputElement | null>,
): [query: string, type: (text: string) => void, finish: (text: string) => void] {
  const [query, setQuery] = useState('')
  useEffect(() => {
    const read = () => setQuery(queryOf(location))
    const typed = box.current?.value
    if (typed) {
      setQuery(typed)
      keepInAddress(typed)
    } else read()
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [box])
  const type = (text: string) => {
    setQuery(text)
    keepInAddress(text)
  }
  const finish = (text: string) => {
    setQuery(text)
    // What was typed stands in the address already; it becomes the entry before.
    history.pushState(null, '', addressOf(text))
  }
  return [query, type, finish]
}

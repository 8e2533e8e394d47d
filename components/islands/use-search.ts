import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { Answer, Asked, Told } from '@/lib/search/worker'

declare global {
  interface Window {
    /** Started by the page itself, ahead of the framework (app/search). */
    searchWorker?: Worker
    /** Lets the framework come, once there is a first answer. */
    firstAnswered?: () => void
  }
  interface Worker {
    /** It could not be loaded, before anybody listened. */
    lost?: boolean
  }
}

const ask = (worker: Worker | undefined, query: string) => worker?.postMessage({ query, more: true } satisfies Asked)

/**
 * Asks the search, which runs in a worker. Until it has answered a new query, its last answer stays.
 * @param address of the worker's script
 * @returns the last answer, none for an empty query; whether the index could not be loaded; and how to try once more
 */
export function useSearch(
  address: string,
  query: string,
): { answer: Answer | undefined; failed: boolean; again: () => void } {
  const worker = useRef<Worker | undefined>(undefined)
  const asked = useRef('')
  const [answer, setAnswer] = useState<Answer>()
  const [failed, setFailed] = useState(false)

  const start = useCallback(() => {
    setFailed(false)
    const started = window.searchWorker ?? new Worker(address)
    window.searchWorker = undefined
    worker.current = started
    if (started.lost) return setFailed(true)
    started.onerror = () => setFailed(true)
    started.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('failed' in data) setFailed(true)
      // Answers are drawn piece by piece: a key pressed meanwhile does not wait for them.
      else startTransition(() => setAnswer(data))
    }
    ask(started, asked.current)
  }, [address])

  useEffect(() => {
    start()
    return () => worker.current?.terminate()
  }, [start])
  useEffect(() => {
    asked.current = query
    if (query.trim()) ask(worker.current, query)
  }, [query])

  const again = () => {
    worker.current?.terminate()
    start()
  }
  return { answer: query.trim() ? answer : undefined, failed, again }
}

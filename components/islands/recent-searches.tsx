import { useEffect, useState } from 'react'

const KEY = 'recent-searches'
const MOST = 6

/** The last searches, kept on this device and only if the reader has asked for it. */
export function useRecent(): {
  recent: string[] | undefined
  remember: (query: string) => void
  ask: (on: boolean) => void
} {
  const [recent, setRecent] = useState<string[]>()
  useEffect(() => setRecent(read()), [])
  const write = (list: string[] | undefined) => {
    setRecent(list)
    try {
      if (list) localStorage.setItem(KEY, JSON.stringify(list))
      else localStorage.removeItem(KEY)
    } catch {
      // Storage is full or forbidden: searching goes on without it.
    }
  }
  return {
    recent,
    remember: (query) => {
      const text = query.trim().slice(0, 100)
      if (recent && text) write([text, ...recent.filter((other) => other !== text)].slice(0, MOST))
    },
    ask: (on) => write(on ? [] : undefined),
  }
}

export function RecentSearches({
  recent,
  ask,
  choose,
}: {
  recent: string[] | undefined
  ask: (on: boolean) => void
  choose: (query: string) => void
}) {
  return (
    <div className="stack small">
      <label className="flex items-center gap-3 min-h-11">
        <input
          type="checkbox"
          className="size-5"
          checked={recent !== undefined}
          onChange={(event) => ask(event.target.checked)}
        />
        Remember my last searches, on this device only
      </label>
      {recent && recent.length > 0 && (
        <ul className="chips" aria-label="Your last searches">
          {recent.map((query) => (
            <li key={query}>
              <button type="button" className="chip" onClick={() => choose(query)}>
                {query}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function read(): string[] | undefined {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    return Array.isArray(list) ? list.filter((query) => typeof query === 'string').slice(0, MOST) : undefined
  } catch {
    return undefined
  }
}

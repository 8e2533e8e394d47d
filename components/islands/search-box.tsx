'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { RecentSearches, useRecent } from './recent-searches'
import { SearchAnswer } from './search-answer'
import { MAX_QUERY, useQuery } from './use-query'
import { useSearch, type Answer } from './use-search'

/**
 * The box, its suggestions and its answers; under it, in the page itself, stands the full list by topic.
 * @param props.worker address of the script that searches
 */
export function SearchBox({ worker }: { worker: string }) {
  const [query, type, finish] = useQuery()
  const { answer, failed, again } = useSearch(worker, query)
  const reply = answer?.reply
  const { recent, remember, ask } = useRecent()
  const box = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)

  const suggestions = (open && answer?.suggestions) || []
  const shown = suggestions.length > 0

  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    // The same keys as on every other page of the site.
    const onKey = (event: globalThis.KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]')
      if (
        !(event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) &&
        !(event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))
      )
        return
      event.preventDefault()
      box.current?.select()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  const choose = (text: string) => {
    finish(text)
    remember(text)
    setOpen(false)
    setActive(-1)
    box.current?.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      // One place more than there are suggestions: the box itself.
      setActive((now) => ((now + 1 + step + suggestions.length + 1) % (suggestions.length + 1)) - 1)
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      setOpen(false)
      setActive(-1)
    } else if (event.key === 'Enter' && shown && active >= 0) {
      event.preventDefault()
      choose(suggestions[active]!)
    }
  }

  return (
    <div className="stack">
      <form
        className="search combo"
        role="search"
        aria-label="Search on this page"
        action="/search/"
        onSubmit={(event) => {
          event.preventDefault()
          choose(query)
        }}
      >
        <input
          ref={box}
          type="search"
          name="q"
          value={query}
          maxLength={MAX_QUERY}
          placeholder="A cost, a side effect, a worry…"
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
          role="combobox"
          aria-label="Search the facts"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls="search-suggestions"
          aria-activedescendant={shown && active >= 0 ? `suggestion-${active}` : undefined}
          onChange={(event) => {
            type(event.target.value)
            setOpen(true)
            setActive(-1)
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <button>Search</button>
        <ul id="search-suggestions" role="listbox" aria-label="Suggestions" hidden={!shown}>
          {suggestions.map((text, i) => (
            // Pressing must not take the focus from the box, or the list would close before the click.
            <li
              key={text}
              id={`suggestion-${i}`}
              role="option"
              aria-selected={i === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(text)}
            >
              {text}
            </li>
          ))}
        </ul>
      </form>
      <Status query={query} answer={answer} failed={failed} again={again} />
      {reply?.elsewhere && (
        <div className="box">
          <p>
            <b>Not here: {reply.elsewhere.about}.</b> {reply.elsewhere.help}
          </p>
          {reply.elsewhere.see && (
            <p>
              <a href={reply.elsewhere.see.href}>{reply.elsewhere.see.text}</a>
            </p>
          )}
        </div>
      )}
      {reply && reply.either.length > 1 && (
        <p className="chips items-center">
          Do you mean:
          {reply.either.map(({ id, name }) => (
            <button key={id} type="button" className="chip" onClick={() => choose(`${name}: ${query}`)}>
              {name}
            </button>
          ))}
        </p>
      )}
      {reply && reply.results.length > 0 && (
        <ol className="results">
          {reply.results.map((result, i) => (
            <li key={result.id}>
              <SearchAnswer result={result} first={i === 0} />
            </li>
          ))}
        </ol>
      )}
      {/* Not while answers are awaited: they would push it down. */}
      {(reply || !query.trim()) && <RecentSearches recent={recent} ask={ask} choose={choose} />}
    </div>
  )
}

type State = { query: string; answer: Answer | undefined; failed: boolean }

function Status({ again, ...state }: State & { again: () => void }) {
  const text = statusText(state)
  // Announced once the reader pauses, not at every letter.
  const [calm, setCalm] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), 600)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <div className="small soft">
      <p role="status" className="sr-only">
        {calm}
      </p>
      <p aria-hidden="true" className="min-h-[2lh]">
        {text}
      </p>
      {state.failed && (
        <button type="button" className="chip" onClick={again}>
          Try again
        </button>
      )}
    </div>
  )
}

function statusText({ query, answer, failed }: State): string {
  if (failed) return 'The search could not be loaded. Everything is listed below, by topic.'
  if (!query.trim()) return 'Type a question or a few words. What you type stays on this device.'
  if (!answer) return 'Searching…'
  const { reply } = answer
  const read =
    reply.mended.length > 0
      ? ` Read as: ${reply.mended.map(([typed, word]) => `“${word}” for “${typed}”`).join(', ')}.`
      : ''
  const found = reply.results.length
  if (reply.elsewhere) return `Not here: ${reply.elsewhere.about}.`
  if (found === 0)
    return `Nothing here answers that. Try other words, or look through the list below. For other kinds of hair loss, a doctor can help.${read}`
  if (reply.results[0]!.kind === 'safety') return 'First, what to do now.'
  return `${found === 1 ? 'One answer' : `${found} answers, the likeliest first`}. ${reply.results[0]!.title}${read}`
}

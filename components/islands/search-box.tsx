'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Answers, statusText } from '@/components/search/answers'
import { MAX_QUERY } from '@/lib/search/query-address'
import { RecentSearches, useRecent } from './recent-searches'
import { useKeptFocus } from './use-kept-focus'
import { useQuery } from './use-query'
import { useSearch } from './use-search'

/**
 * The box, its suggestions and its answers; under it, in the page itself, stands the full list by topic.
 * @param props.worker address of the script that searches
 */
export function SearchBox({ worker }: { worker: string }) {
  const box = useRef<HTMLInputElement>(null)
  const [query, type, finish] = useQuery(box)
  const { answer, failed, again } = useSearch(worker, query)
  const answering = useEver(Boolean(answer) || failed)
  const [firstAnswers, laterAnswers] = useKeptFocus(answering)
  const { recent, remember, ask } = useRecent()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)

  const suggestions = (open && answer?.suggestions) || []
  const shown = suggestions.length > 0

  useEffect(() => {
    // Unless the reader is in the first answers already.
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true })
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
        className="search combo scripted"
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
      <Spoken text={statusText({ query, answer, failed })} />
      {/* React leaves alone what first-answers.tsx has put there, and takes it away once it answers itself. */}
      {!answering && (
        <div
          ref={firstAnswers}
          className="first-answers stack"
          dangerouslySetInnerHTML={NOTHING}
          suppressHydrationWarning
        />
      )}
      <div ref={laterAnswers} className="stack scripted">
        <Answers query={query} answer={failed ? undefined : answer} failed={failed} choose={choose} />
        {failed && (
          <p>
            <button type="button" className="chip" onClick={again}>
              Try again
            </button>
          </p>
        )}
        {/* Not while answers are awaited: they would push it down. */}
        {(answer || !query.trim()) && <RecentSearches recent={recent} ask={ask} choose={choose} />}
      </div>
    </div>
  )
}

const NOTHING = { __html: '' }

/** Whether something has been true at any time. */
function useEver(now: boolean): boolean {
  const [ever, setEver] = useState(now)
  if (now && !ever) setEver(true)
  return ever
}

/** Announced once the reader pauses, not at every letter. */
function Spoken({ text }: { text: string }) {
  const [calm, setCalm] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), 600)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p role="status" className="sr-only scripted">
      {calm}
    </p>
  )
}

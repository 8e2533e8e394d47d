import { site } from '@/content/site'
import { Mark } from './mark'

const PAGES = [
  ['/treatments/', 'Treatments'],
  ['/compare/', 'Compare'],
  ['/costs/', 'Costs'],
  ['/questions/', 'Questions'],
  ['/basics/', 'Basics'],
] as const

export function Header() {
  return (
    <header className="bar">
      <div className="wrap">
        <a className="brand" href="/">
          <Mark />
          {site.name}
        </a>
        <nav aria-label="Main">
          {PAGES.map(([href, text]) => (
            <a key={href} href={href}>
              {text}
            </a>
          ))}
        </nav>
        <SearchForm />
      </div>
    </header>
  )
}

/** A plain form: it works without scripts and leads to the search page. */
export function SearchForm({ placeholder, label = 'Search the facts' }: { placeholder?: string; label?: string }) {
  return (
    <form className="search" role="search" aria-label={label} action="/search/">
      <input
        type="search"
        name="q"
        data-act="search"
        aria-label={label}
        placeholder={placeholder}
        maxLength={500}
        autoComplete="off"
      />
      <button>Search</button>
    </form>
  )
}

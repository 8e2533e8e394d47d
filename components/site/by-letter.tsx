type Props<Item> = {
  items: Iterable<Item>
  nameOf: (item: Item) => string
  /** Draws the items of one letter. */
  children: (items: Item[]) => React.ReactNode
}

/** A long list from A to Z: letters to jump to, and a part for each. */
export function ByLetter<Item>({ items, nameOf, children }: Props<Item>) {
  const parts = new Map<string, Item[]>()
  // A title in quotes stands among the others.
  const key = (item: Item) => nameOf(item).replace(/^[^\p{L}\p{N}]+/u, '')
  for (const item of [...items].sort((a, b) => key(a).localeCompare(key(b), 'en'))) {
    const letter = initialOf(nameOf(item))
    parts.set(letter, [...(parts.get(letter) ?? []), item])
  }
  return (
    <>
      <nav aria-label="Letters" className="noprint">
        <ul className="chips">
          {[...parts.keys()].map((letter) => (
            <li key={letter}>
              <a href={`#${idOf(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {[...parts].map(([letter, its]) => (
        <section key={letter} id={idOf(letter)} className="stack pt-6 later">
          <h2>{letter}</h2>
          {children(its)}
        </section>
      ))}
    </>
  )
}

const FIGURES = '0–9'

/** "É" stands under E. */
function initialOf(name: string): string {
  const first = /[a-z\d]/i.exec(name.normalize('NFD'))?.[0]?.toUpperCase() ?? FIGURES
  return /\d/.test(first) ? FIGURES : first
}

const idOf = (letter: string) => `letter-${letter === FIGURES ? 'none' : letter.toLowerCase()}`

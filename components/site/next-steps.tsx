/** Where to go from the end of a page. */
export function NextSteps({ links }: { links: readonly (readonly [href: string, text: string])[] }) {
  return (
    <nav className="next stack wrap pt-10" aria-label="Next steps">
      <h2>Next</h2>
      <ul className="chips">
        {links.map(([href, text]) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

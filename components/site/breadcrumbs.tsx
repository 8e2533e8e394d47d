import { breadcrumbs } from '@/lib/publish/structured-data'
import { JsonLd } from './json-ld'

/** Where this page stands: links to its parents, then its own name. */
export function Breadcrumbs({
  parents,
  here,
}: {
  parents: readonly (readonly [href: string, text: string])[]
  here: string
}) {
  return (
    <nav className="crumbs" aria-label="Breadcrumbs">
      <ol>
        {parents.map(([href, text]) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
      <JsonLd data={breadcrumbs(parents, here)} />
    </nav>
  )
}

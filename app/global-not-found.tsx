import type { Metadata } from 'next'
import { SearchForm } from '@/components/site/header'
import { site as about } from '@/content/site'
import { getSite } from '@/lib/facts/load-site'
import RootLayout, { metadata as ofAllPages } from './layout'

export { viewport } from './layout'
export const metadata: Metadata = {
  ...ofAllPages,
  title: `There is no such page · ${about.name}`,
}

/** A document of its own: as `not-found.tsx` it would be made again, with its list of treatments, inside every page. */
export default function GlobalNotFound() {
  const site = getSite()
  return (
    <RootLayout>
      <div className="wrap stack py-12">
        <h1>There is no page at this address</h1>
        <p className="lede">
          It may have been mistyped or cut off. Search for what you wanted, or start from one of these.
        </p>
        <SearchForm placeholder="A cost, a side effect, a worry…" label="Search for the page" />
        <ul className="chips">
          {[
            ...site.treatments.map((t) => [t.href, t.title] as const),
            ['/compare/', 'Compare all options'] as const,
            ['/questions/', 'Questions people ask'] as const,
            ['/basics/', 'Hair-loss basics'] as const,
          ].map(([href, text]) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
    </RootLayout>
  )
}

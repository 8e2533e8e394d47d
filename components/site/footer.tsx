import { Copy } from '@/components/facts/copy'
import { getSite } from '@/lib/facts/load-site'

const PAGES = [
  ['/treatments/', 'Treatments'],
  ['/compare/', 'Compare'],
  ['/costs/', 'Costs'],
  ['/questions/', 'Questions'],
  ['/basics/', 'Basics'],
  ['/search/', 'Search'],
  ['/glossary/', 'Glossary'],
  ['/sources/', 'Sources'],
  ['/data/', 'Data'],
  ['/offline/', 'Keep it on this phone'],
  ['/about/', 'About'],
] as const

export function Footer() {
  return (
    <footer className="foot">
      <div className="wrap">
        <p>Information, not medical advice. Talk with a doctor before you start or stop a treatment.</p>
        <p>
          Had a side effect? Report it to the FDA: MedWatch, <Copy site={getSite()} text="{=basics-medwatch.phone}" />.
        </p>
        <p>
          Nothing here is for sale. No ads, no cookies, no tracking.{' '}
          <a href="/about/#certainty">How we grade evidence</a>
        </p>
        <nav aria-label="All pages">
          {PAGES.map(([href, text]) => (
            <a key={href} href={href}>
              {text}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  )
}

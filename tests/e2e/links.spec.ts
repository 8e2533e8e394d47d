import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, ONCE, publishedPages, test } from './site'

const out = resolve(import.meta.dirname, '../../out')
const ATTRIBUTE = (name: string) => new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s">]+))`, 'g')
const valuesOf = (html: string, name: string) =>
  [...html.matchAll(ATTRIBUTE(name))].map(([, quoted, bare]) =>
    (quoted ?? bare)!.replaceAll('&amp;', '&').replaceAll('&#x26;', '&'),
  )

test('every link inside the site leads somewhere, to the very place it names', { tag: ONCE }, () => {
  const pages = [...publishedPages(), { path: '/404', html: readFileSync(resolve(out, '404.html'), 'utf8') }]
  const ids = new Map(pages.map(({ path, html }) => [path, new Set(valuesOf(html, 'id'))]))
  const broken = new Set<string>()
  for (const { path, html } of pages) {
    for (const href of valuesOf(html, 'href')) {
      const url = new URL(href, `http://here${path}`)
      if (url.origin !== 'http://here') continue
      const target = ids.get(url.pathname)
      const place = decodeURIComponent(url.hash.slice(1))
      if (target ? place && !target.has(place) : !existsSync(resolve(out, `.${decodeURIComponent(url.pathname)}`)))
        broken.add(`${path} → ${href}`)
    }
  }
  expect([...broken]).toEqual([])
  expect(pages.length).toBeGreaterThan(400)
})

test('ids are there once on every page', { tag: ONCE }, () => {
  const twice = publishedPages().flatMap(({ path, html }) => {
    const ids = valuesOf(html, 'id')
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}#${id}`)
  })
  expect(twice).toEqual([])
})

test('the sitemap holds published pages only, each once', { tag: ONCE }, () => {
  const paths = [...readFileSync(resolve(out, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url!).pathname,
  )
  expect(paths.filter((path, i) => paths.indexOf(path) !== i)).toEqual([])
  expect(paths.filter((path) => !existsSync(resolve(out, `.${path}index.html`)))).toEqual([])
})

// @vitest-environment node
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileAhead } from '@/lib/site-build/compile-ahead.mjs'
import { islandsOf } from '@/lib/site-build/islands.mjs'
import { inlineScripts, toIslandPage } from '@/lib/site-build/island-page.mjs'
import { withoutRepeatedHtml } from '@/lib/site-build/repeated-html.mjs'
import { hashSource, policyOf } from '@/lib/site-build/policy.mjs'
import { toReadingPage } from '@/lib/site-build/reading-page.mjs'
import { speculationRules } from '@/lib/site-build/speculation.mjs'

const RULES = '{"prerender":[]}'
const DATA =
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"1:I[11,[\\"/_next/static/chunks/a.js\\"],\\"default\\"]\\n"])</script>'

/** A page as Next exports it. */
const exported = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="preconnect" href="/" crossorigin=""/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><link rel="preload" as="script" href="/_next/static/chunks/b.js"/><script src="/_next/static/chunks/b.js" async=""></script><meta name="next-size-adjust" content=""/><title>T</title>${head}</head><body><div hidden=""><!--$--><!--/$--></div><main>${body}</main><script id="_R_" src="/_next/static/chunks/c.js" async=""></script>${DATA}</body></html>`

const read = (body: string, head?: string) =>
  toReadingPage('/a/index.html', exported(body, head), {
    usedCss: () => 'h1{color:red}',
    rules: RULES,
    script: '/_baldly/page.1.js',
  })

describe(toReadingPage, () => {
  it('leaves a document: no script of the framework, no preload of one, no page data', () => {
    const html = read('<h1>A<!-- --> title</h1>')
    expect(html).not.toMatch(/_next|__next_f|preload|preconnect|size-adjust|hidden/)
    expect(html).toContain('<h1 id="title">A title</h1>')
  })

  it('names the inline style and the rules by hash, before they come', () => {
    const html = read('<h1>A</h1>')
    for (const text of ['h1{color:red}', RULES])
      expect(html).toContain(`sha256-${createHash('sha256').update(text).digest('base64')}`)
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'))
  })

  it('puts what no reader sees after the words', () => {
    const html = read('<script type="application/ld+json">{"@type":"WebPage"}</script><h1>A</h1>')
    expect(html.indexOf('</main>')).toBeLessThan(html.indexOf('ld+json'))
    expect(html.indexOf('</main>')).toBeLessThan(html.indexOf('speculationrules'))
  })

  it('waits for the title with the first paint', () => {
    const html = read('<h1>A</h1>')
    expect(html).toContain('<link rel="expect" href="#title" blocking="render">')
    expect(html).toContain('<h1 id="title">')
    expect(read('<h1 id="own">A</h1>')).toContain('href="#own"')
  })

  it('loads our own script only where it has something to do', () => {
    expect(read('<h1>A</h1>')).not.toContain('_baldly')
    const html = read('<h1>A</h1><button data-act="copy">Copy</button>')
    expect(html).toMatch(/<script src="\/_baldly\/page\.1\.js" defer>/)
    expect(html).toContain("script-src 'self'")
  })

  it('keeps structured data', () => {
    expect(read('<h1>A</h1>', '<script type="application/ld+json">{"@type":"WebPage"}</script>')).toContain(
      '{"@type":"WebPage"}',
    )
  })

  it.each([
    ['a script it does not know', '<h1>A</h1><script>alert(1)</script>', /only scripts of the framework/],
    ['a script from elsewhere', '<h1>A</h1><script src="https://x.example/a.js"></script>', /x\.example/],
    ['a style attribute', '<h1 style="color:red">A</h1>', /no style attributes/],
    ['an event handler', '<h1 onclick="a()">A</h1>', /no event handlers/],
    ['content that waits for scripts', '<h1>A</h1><template id="B:0"></template>', /waits for scripts/],
    ['no heading', '<p>Loading…</p>', /may wait for scripts/],
    ['a picture from elsewhere', '<h1>A</h1><img src="//x.example/a.png"/>', /only files of this site/],
  ])('stops at %s', (_, body, message) => {
    expect(() => read(body)).toThrow(message)
  })

  it('says what it expected when the export has another shape', () => {
    const html =
      '<!DOCTYPE html><html><head><meta charset="utf-8"><title>T</title></head><body><h1>A</h1></body></html>'
    expect(() => toReadingPage('/a/index.html', html, { usedCss: () => '', rules: RULES }))
      .toThrowErrorMatchingInlineSnapshot(`
      [Error: /a/index.html
        expected scripts of the framework in an exported page
        found none
        The step after the export (lib/site-build) does not know this. If Next is newer, teach it the new shape; if the page is, say it in a way the policy allows.]
    `)
  })
})

describe(toIslandPage, () => {
  const CSS = '.results{display:grid}'
  const toPage = (page: string) => toIslandPage('/search/index.html', page, { css: CSS, rules: RULES })
  const page = exported('<h1>Search</h1>').replace('id="_R_" ', '')

  it('keeps what React compares, and allows each inline script and the rules by hash', () => {
    const html = toPage(page)
    for (const text of [...inlineScripts(html), CSS]) expect(html).toContain(hashSource(text))
    expect(inlineScripts(html)).toEqual(expect.arrayContaining(inlineScripts(page)))
    expect(html).toContain(DATA)
    expect(html).not.toContain('unsafe')
  })

  it('loads the framework after the first paint, whole and once', () => {
    const html = toPage(page)
    expect(html).not.toMatch(/<(?:script|link)[^>]*_next[^>]*\.js"/)
    const start = inlineScripts(html).find((script) => script.includes('requestAnimationFrame'))
    expect(start?.match(/\/_next\/[\w./]+/g)).toEqual(['/_next/static/chunks/b.js', '/_next/static/chunks/c.js'])
  })

  it('has its rules inline, and the link for React only', () => {
    const html = toPage(page)
    expect(html).toContain(`<style>${CSS}</style>`)
    expect(html.match(/<link rel="stylesheet"[^>]*>/g)).toEqual([
      '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next" disabled=""/>',
    ])
  })

  it.each([
    ['a head', '<meta charSet="utf-8"/>', '<title>', /expected <head><meta charSet/],
    ['scripts', /<script src[^>]*><\/script>/g, '', /expected <script src="\/_next\/static/],
    ['styles', 'data-precedence="next"', '', /expected <link rel="stylesheet"/],
    ['a heading', '<h1>', '<h1 class="a">', /expected a heading/],
  ])('stops at %s it does not know', (_, part, other, message) => {
    expect(() => toPage(page.replace(part, other))).toThrow(message)
  })
})

describe(withoutRepeatedHtml, () => {
  const push = (text: string) =>
    `<script>self.__next_f.push(${JSON.stringify([1, text]).replaceAll('<', '\\u003c')})</script>`
  const list = '<ul><li>naïve</li></ul>'
  const row = `2a:T${Buffer.byteLength(list).toString(16)},${list}`

  it('empties what stands in the page already, and leaves the rows beside it', () => {
    const page = `<div>${list}</div>${push(`1:"a"\n${row}3:["$","div",null,{"__html":"$2a"}]\n`)}`
    expect(withoutRepeatedHtml(page)).toBe(
      `<div>${list}</div>${push('1:"a"\n2a:""\n3:["$","div",null,{"__html":"$2a"}]\n')}`,
    )
  })
  it('leaves text that stands nowhere else, a row that goes on in the next script, and page data of other kinds', () => {
    for (const page of [
      `${list}${push(row.slice(0, 12))}${push(row.slice(12))}`,
      push(row),
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
      `${list}${push('1:"a"')}`,
    ])
      expect(withoutRepeatedHtml(page)).toBe(page)
  })
})

describe(islandsOf, () => {
  const modules = new Map([
    ['11', '[project]/node_modules/next/dist/client/layout-router.js'],
    ['22', '[project]/components/islands/search-box.tsx'],
  ])
  const row = (id: string) => `self.__next_f.push([1,${JSON.stringify(`5:I[${id},["/a.js"],"X"]\n`)}])`

  it('finds the islands that a page renders, and not the framework’s own parts', () => {
    expect(islandsOf('/a', [row('11')], modules)).toEqual([])
    expect(islandsOf('/a', [row('11'), row('22'), row('22')], modules)).toEqual([
      '[project]/components/islands/search-box.tsx',
    ])
  })

  it('reads a row that is split over two scripts', () => {
    expect(
      islandsOf('/a', ['self.__next_f.push([1,"5:I[2"])', 'self.__next_f.push([1,"2,[],\\"X\\"]\\n"])'], modules),
    ).toHaveLength(1)
  })

  it('stops at a module that no manifest lists, and at a page without page data', () => {
    expect(() => islandsOf('/a', [row('33')], modules)).toThrow(/module 33, in none/)
    expect(() => islandsOf('/a', [], modules)).toThrow(/no page data/)
  })
})

describe(policyOf, () => {
  it('opens nothing that the page does not have', () => {
    expect(policyOf({ scripts: [], styles: ['a{}'] })).toMatchInlineSnapshot(
      `"default-src 'none';style-src 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=';img-src 'self';font-src 'self';manifest-src 'self';base-uri 'none';form-action 'self';require-trusted-types-for 'script';trusted-types 'none'"`,
    )
  })
})

describe(compileAhead, () => {
  it('puts its line first, where browsers look for it, and leaves the rest alone', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'baldly-')), 'a.js')
    writeFileSync(file, 'a()')
    await compileAhead(file)
    expect(readFileSync(file, 'utf8')).toBe('//# allFunctionsCalledOnLoad\na()')
  })
})

describe(speculationRules, () => {
  const rules = JSON.parse(speculationRules(['/search/']))

  it('moves no page before the reader does anything but the first next step', () => {
    const atOnce = [...rules.prefetch, ...rules.prerender].filter((rule) => rule.eagerness === 'immediate')
    expect(atOnce).toHaveLength(1)
    expect(JSON.stringify(atOnce)).toContain('.next li:first-child a')
  })

  it('fetches a page with scripts when it is pointed at, and never draws it ahead', () => {
    expect(JSON.stringify(rules.prefetch)).not.toContain('/search/')
    for (const rule of rules.prerender)
      expect(JSON.stringify(rule.where)).toContain('{"not":{"href_matches":["/search/*"]}}')
  })
})

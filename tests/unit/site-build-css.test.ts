// @vitest-environment node
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { usedCssOf, withAbsoluteAddresses } from '@/lib/site-build/used-css.mjs'

const pick = (css: string, html: string) => usedCssOf(css)(fromHtml(html))

describe(usedCssOf, () => {
  it('keeps rules whose names are all on the page', () => {
    expect(pick('.a b{color:red}.a i{color:red}.z{color:red}', '<p class="a"><b>x</b></p>')).toBe('.a b{color:red}')
  })

  it('drops the selectors of a list that cannot apply', () => {
    expect(pick('.a,.z,p{color:red}', '<p>x</p>')).toBe('p{color:red}')
  })

  it('keeps states and what comes and goes', () => {
    expect(pick('p:hover{color:red}details[open]{color:red}', '<p>x</p><details></details>')).toBe(
      'p:hover,details[open]{color:red}',
    )
  })

  it('knows alternatives', () => {
    expect(pick(':is(ul,ol).a{color:red}:where(table) p{color:red}', '<ol class="a"></ol><p></p>')).toBe(
      ':is(ul,ol).a{color:red}',
    )
  })

  it('goes into media rules and layers, and leaves no empty ones', () => {
    const css = '@layer base{@media print{.z{color:red}}}@media print{p{color:red}}'
    expect(pick(css, '<p></p>')).toBe('@media print{p{color:red}}')
  })

  it('leaves type faces to the screens that they are for', () => {
    const face = '@font-face{font-family:a;src:url(../media/a.woff2)}'
    expect(pick(`@media (width>=40rem){${face}}p{color:red}`, '<p></p>')).toMatch(
      /^@media \(width>=40rem\)\{@font-face\{font-family:a;.*\}\}p\{color:red\}$/,
    )
  })

  it('drops custom properties and keyframes that nothing mentions, keeping those that the page itself does', () => {
    const css = ':root{--a:var(--b);--b:1px;--c:2px;--d:3px}p{margin:var(--a)}@keyframes k{to{color:red}}'
    const result = pick(css, '<p></p><svg><circle r="var(--d)"/></svg>')
    expect(result).toContain('--b')
    expect(result).toContain('--d')
    expect(result).not.toMatch(/--c|keyframes/)
  })

  it('keeps view transitions and type faces', () => {
    const result = pick('@view-transition{navigation:auto}@font-face{font-family:a;src:url(/a.woff2)}', '<p></p>')
    expect(result).toContain('@view-transition')
    expect(result).toContain('@font-face')
  })
})

describe(withAbsoluteAddresses, () => {
  it('makes relative addresses absolute, and leaves others', () => {
    const absolute = (css: string) => withAbsoluteAddresses(css, '/_next/static/chunks/a.css')
    expect(absolute('p{background:url(../media/a.svg)}')).toBe('p{background:url(/_next/static/media/a.svg)}')
    for (const css of ['p{fill:url(#a)}', 'p{background:url(/a.svg)}', 'p{background:url("data:image/svg+xml,a")}'])
      expect(absolute(css)).toBe(css)
  })
})

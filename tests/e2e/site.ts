import { readFileSync, readdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'

/** Where a test is of use, for the projects of ../playwright.config.ts: scripts on, scripts off, a phone, or once. */
export const [SCRIPTS, NO_SCRIPTS, PHONE, ONCE] = ['@scripts', '@no-scripts', '@phone', '@once']

const out = resolve(import.meta.dirname, '../../out')

/** Every published page: its address and its HTML. Pages that only lead on to another are left out. */
export function publishedPages(): { path: string; html: string }[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => ({ path: `/${file.replace(/index\.html$/, '')}`, html: readFileSync(resolve(out, file), 'utf8') }))
    .filter(({ html }) => !/http-equiv="?refresh/.test(html))
    .sort((a, b) => a.path.localeCompare(b.path))
}

/** One page of each kind, the largest of it: each page at the top, and one of every folder below. */
export function kindsOfPages(): string[] {
  const kinds = new Map<string, { path: string; size: number }>()
  for (const { path, html } of publishedPages()) {
    const depth = path.split('/').length - 2
    const kind = depth < 2 ? path : dirname(path)
    if (html.length > (kinds.get(kind)?.size ?? 0)) kinds.set(kind, { path, size: html.length })
  }
  return [...kinds.values()].map(({ path }) => path)
}

/** A test that also watches the page: nothing may go wrong in the console, and nothing may be asked of another origin. */
export const test = base.extend<{ watched: Page }>({
  watched: async ({ page, baseURL }, use) => {
    const wrong: string[] = []
    page.on(
      'console',
      (message) => message.type() === 'error' && wrong.push(`console: ${message.text()} ${message.location().url}`),
    )
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && url.origin !== baseURL) wrong.push(`asked elsewhere: ${url.href}`)
    })
    await use(page)
    expect(wrong).toEqual([])
  },
})
export { expect }

// @ts-check
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const OUT = resolve(import.meta.dirname, '../out')

/**
 * Every published page: its address and its HTML. Pages that only lead on to another are left out.
 * @param {string} out the folder of the built site
 * @returns {{ path: string, html: string }[]} by address
 */
export function publishedPages(out = OUT) {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => ({ path: `/${file.replace(/index\.html$/, '')}`, html: readFileSync(resolve(out, file), 'utf8') }))
    .filter(({ html }) => !/http-equiv="?refresh/.test(html))
    .sort((a, b) => a.path.localeCompare(b.path))
}

/**
 * The address of one page of each kind, the largest of it: each page at the top, and one of every folder below.
 * @param {string} out the folder of the built site
 */
export function kindsOfPages(out = OUT) {
  /** @type {Map<string, { path: string, size: number }>} */
  const kinds = new Map()
  for (const { path, html } of publishedPages(out)) {
    const depth = path.split('/').length - 2
    const kind = depth < 2 ? path : dirname(path)
    if (html.length > (kinds.get(kind)?.size ?? 0)) kinds.set(kind, { path, size: html.length })
  }
  return [...kinds.values()].map(({ path }) => path)
}

// @ts-check
import { readFileSync } from 'node:fs'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'

const css = readFileSync(new URL('./bare.css', import.meta.url), 'utf8').replace(/\n/g, '')

/**
 * The bare page: what a page says, as plain HTML. The same text, links, tables and pictures as in its <main>; no
 * classes, no header or footer, no policy, no rules; 2 kB of CSS.
 * @param {string} html a finished page
 */
export function toBarePage(html) {
  const page = fromHtml(html)
  /** @type {import('hast').Element | undefined} */
  let main
  let title = ''
  visit(page, 'element', (node, index, parent) => {
    if (node.tagName === 'title' && parent && 'tagName' in parent && parent.tagName === 'head') title = toHtml(node.children)
    if (node.tagName === 'main') main ??= node
    if (node.tagName === 'script' && parent && index !== undefined) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    for (const name of Object.keys(node.properties)) if (name === 'className' || name.startsWith('data')) delete node.properties[name]
    return undefined
  })
  if (!main) throw new Error('This page has no <main>.')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${css}</style>${toHtml(main.children, { closeEmptyElements: true, tightSelfClosing: true, collapseEmptyAttributes: true, allowDangerousCharacters: true })}`
}

// @ts-check
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'
import { toEmbed } from './embed.mjs'
import { isFrameworkScript } from './islands.mjs'
import { policyOf } from './policy.mjs'
import { unknownShape } from './unknown-shape.mjs'

/**
 * @typedef {import('hast').Root} Page
 * @typedef {import('hast').Element} Element
 * @typedef {object} Tools
 * @property {(page: Page) => string} usedCss
 * @property {string} rules speculation rules
 * @property {string} [script] address of our own script, for pages that have something for it to do
 */

/** An element carries one of these where our own script has something to do (page-script.js). */
const FOR_OUR_SCRIPT = /^dataAct/

/**
 * Turns an exported page without islands into a document: no script of the framework, no page data, its own rules
 * only, and a policy that names what is left.
 * @param {string} name of the page, for messages
 * @param {string} html
 * @param {Tools} tools
 */
export function toReadingPage(name, html, tools) {
  // Page data is most of an exported file: out before the rest is read.
  const page = fromHtml(
    html.replace(/<script>([\s\S]*?)<\/script>/g, (whole, text) => (isFrameworkScript(text) ? '' : whole)),
  )
  const stripped = strip(name, page)
  if (stripped.framework === 0) throw unknownShape(name, 'scripts of the framework in an exported page', 'none')
  if (stripped.styles === 0)
    throw unknownShape(name, 'one <link rel="stylesheet" href="/_next/static/…"> in <head>', 'none')
  const embed = name.startsWith('/embed/')
  if (embed) toEmbed(page)
  checkWhatIsLeft(name, page)

  const css = tools.usedCss(page)
  const script = tools.script && hasWorkForOurScript(page) ? tools.script : undefined
  const head = /** @type {Element} */ (find(page, 'head'))
  const charset = head.children.findIndex((node) => node.type === 'element' && node.properties.charSet !== undefined)
  if (charset < 0) throw unknownShape(name, '<meta charset> in <head>', 'none')
  // The policy stands before all that it speaks of.
  head.children.splice(
    charset + 1,
    0,
    element('meta', {
      httpEquiv: 'Content-Security-Policy',
      content: policyOf({
        scripts: embed ? [] : [tools.rules],
        styles: [css],
        scriptFiles: script !== undefined,
        // For tools that read robots.txt through the page, such as Lighthouse: no script of the page fetches.
        fetches: !embed,
      }),
    }),
  )
  // A page painted before its first words are there is painted twice, and a slow phone shows them that much later.
  const title = find(page, 'h1')
  if (title) {
    title.properties.id ??= 'title'
    head.children.push(element('link', { rel: 'expect', href: `#${title.properties.id}`, blocking: 'render' }))
  }
  head.children.push(element('style', {}, css))
  if (script) head.children.push(element('script', { src: script, defer: true }))
  // What no reader sees comes last: the words come first down the line, and what is fetched ahead comes after them.
  const body = /** @type {Element} */ (find(page, 'body'))
  body.children.push(...takeStructuredData(page))
  // A frame on another site has nothing to fetch ahead.
  if (!embed) body.children.push(element('script', { type: 'speculationrules' }, tools.rules))
  // Leaving out quotes and closing tags saves nothing once compressed, and makes the page harder to read.
  return toHtml(page, {
    closeEmptyElements: true,
    tightSelfClosing: true,
    collapseEmptyAttributes: true,
    allowDangerousCharacters: true,
  })
}

/** Takes out what only the framework's scripts need. @param {string} name @param {Page} page */
function strip(name, page) {
  const count = { framework: 0, styles: 0 }
  visit(page, (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    /** @returns {import('unist-util-visit').VisitorResult} */
    const remove = () => {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (node.type === 'comment') return remove()
    if (node.type !== 'element') return undefined
    const { src, href, rel, type, as, name: metaName } = /** @type {Record<string, any>} */ (node.properties)
    const relation = Array.isArray(rel) ? rel.join(' ') : rel
    if (node.tagName === 'script') {
      const text = textOf(node)
      if (typeof src === 'string' ? src.startsWith('/_next/') : isFrameworkScript(text)) {
        count.framework++
        return remove()
      }
      if (type !== 'application/ld+json')
        throw unknownShape(
          name,
          'only scripts of the framework, page data and application/ld+json',
          `<script${src ? ` src="${src}"` : ''}>${text.slice(0, 120)}`,
        )
    }
    if (node.tagName === 'link') {
      if (relation === 'stylesheet') {
        if (!String(href).startsWith('/_next/static/'))
          throw unknownShape(name, 'stylesheets from /_next/static/', `<link rel="stylesheet" href="${href}">`)
        count.styles++
        return remove()
      }
      // Next's preconnect to its own origin is for fonts that it would preload.
      if (
        (relation === 'preload' && as === 'script') ||
        relation === 'modulepreload' ||
        (relation === 'preconnect' && href === '/')
      )
        return remove()
    }
    if (node.tagName === 'meta' && metaName === 'next-size-adjust') return remove()
    // Where React would stream what was late: empty, as nothing was.
    if (
      node.tagName === 'div' &&
      node.properties.hidden !== undefined &&
      node.children.every((child) => child.type === 'comment') &&
      /** @type {any} */ (parent).tagName === 'body'
    )
      return remove()
    return undefined
  })
  return count
}

/** @param {Page} page @returns {Element[]} */
function takeStructuredData(page) {
  /** @type {Element[]} */
  const taken = []
  visit(page, 'element', (node, index, parent) => {
    if (node.properties.type !== 'application/ld+json' || !parent || index === undefined) return undefined
    taken.push(node)
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return taken
}

/** What the policy would block must not be published. @param {string} name @param {Page} page */
function checkWhatIsLeft(name, page) {
  if (!find(page, 'h1') && !name.startsWith('/embed/'))
    throw unknownShape(name, 'a page with an <h1>', 'none: it may wait for scripts')
  visit(page, 'element', (node) => {
    if (node.tagName === 'template')
      throw unknownShape(name, 'complete HTML', '<template>: content that waits for scripts')
    if (node.tagName === 'style')
      throw unknownShape(name, 'rules in app/globals.css', `<style>${textOf(node).slice(0, 80)}`)
    for (const [key, value] of Object.entries(node.properties)) {
      if (key === 'style')
        throw unknownShape(
          name,
          'no style attributes: a class, or an attribute of SVG',
          `<${node.tagName} style="${value}">`,
        )
      if (/^on[A-Z]/.test(key))
        throw unknownShape(name, 'no event handlers in HTML', `<${node.tagName} ${key.toLowerCase()}="…">`)
    }
    const { src } = node.properties
    if (typeof src === 'string' && node.tagName !== 'a' && !/^\/(?!\/)/.test(src))
      throw unknownShape(name, 'only files of this site', `<${node.tagName} src="${src}">`)
  })
}

/** @param {Page} page */
function hasWorkForOurScript(page) {
  let found = false
  visit(page, 'element', (node) => {
    found ||= Object.keys(node.properties).some((name) => FOR_OUR_SCRIPT.test(name))
  })
  return found
}

/** @param {Page} page @param {string} tagName @returns {Element | undefined} */
function find(page, tagName) {
  let found
  visit(page, { type: 'element', tagName }, (node) => {
    found ??= node
  })
  return found
}

/** @param {Element} node */
const textOf = (node) => node.children.map((child) => ('value' in child ? child.value : '')).join('')

/** @param {string} tagName @param {import('hast').Properties} properties @param {string} [text] @returns {Element} */
const element = (tagName, properties, text) => ({
  type: 'element',
  tagName,
  properties,
  children: text === undefined ? [] : [{ type: 'text', value: text }],
})

// @ts-check
import { Features, transform } from 'lightningcss'
import postcss from 'postcss'
import parseSelector from 'postcss-selector-parser'
import { visit } from 'unist-util-visit'

/** @typedef {import('hast').Root} Page */

/** Attributes that come and go while a page is read. */
const CHANGING = ['[open]', '[hidden]']

/** Parts of a field that only fields of one type have: the reset styles them for all. */
const FIELD_PARTS = /** @type {const} */ ([
  [/file-selector-button|file-upload-button/, 'file'],
  [/-webkit-(date|calendar)/, 'date'],
  [/spin-button/, 'number'],
  [/-webkit-search/, 'search'],
])

/**
 * A stylesheet as it can stand in a page: its relative addresses made absolute.
 * @param {string} css
 * @param {string} address of the stylesheet
 */
export const withAbsoluteAddresses = (css, address) =>
  css.replace(
    /url\((["']?)(?!data:|#|\/)([^)"']+)\1\)/g,
    (_, __, path) => `url(${new URL(path, `http://_${address}`).pathname})`,
  )

/**
 * Makes the function that picks, for one page, the rules of a stylesheet that can apply there. A rule stays when each
 * element, class, id and attribute that one of its selectors names is on the page; what the selector says beyond that
 * (order, states) is not looked at, so the choice errs on the side of keeping.
 * @param {string} css with absolute addresses
 * @returns {(page: Page) => string}
 */
export function usedCssOf(css) {
  const sheet = postcss.parse(css)
  const needs = new Map(
    [...new Set(rulesOf(sheet).flatMap((rule) => rule.selectors))].map((selector) => [selector, readNeeds(selector)]),
  )
  const named = new Set([...needs.values()].flatMap(allNames))
  /** Pages of one kind have the same words. @type {Map<string, string>} */
  const done = new Map()

  return (page) => {
    const has = namesOn(page)
    const variables = new Set([...JSON.stringify(page).matchAll(/var\((--[\w-]+)/g)].map((match) => match[1] ?? ''))
    const key =
      [...has]
        .filter((name) => named.has(name))
        .sort()
        .join(' ') + [...variables].sort().join(' ')
    const known = done.get(key)
    if (known !== undefined) return known
    const used = sheet.clone()
    for (const rule of rulesOf(used)) {
      rule.selectors = rule.selectors.filter((selector) => isMet(needs.get(selector) ?? [], has))
      if (rule.selector === '') rule.remove()
    }
    dropUnusedNames(used, variables)
    const { code } = transform({
      filename: 'page.css',
      code: Buffer.from(used.toString()),
      minify: true,
      targets: { chrome: 111 << 16, firefox: 111 << 16, safari: (16 << 16) | (4 << 8) },
      exclude: Features.LightDark,
    })
    const result = code.toString()
    done.set(key, result)
    return result
  }
}

/** Rules with selectors of elements, those of keyframes left out. @param {import('postcss').Root} sheet */
function rulesOf(sheet) {
  /** @type {import('postcss').Rule[]} */
  const rules = []
  sheet.walkRules((rule) => {
    if (!(
      rule.parent?.type === 'atrule' && /** @type {import('postcss').AtRule} */ (rule.parent).name.endsWith('keyframes')
    ))
      rules.push(rule)
  })
  return rules
}

/**
 * What a selector asks of a page: names that must all be there; a list in the list means any one of its own lists.
 * @typedef {(string | Need[])[]} Need
 * @param {string} selector
 * @returns {Need}
 */
function readNeeds(selector) {
  return parseSelector().astSync(selector).nodes.map(needsOfOne).flat()
}

/** @param {import('postcss-selector-parser').Selector} selector @returns {Need} */
function needsOfOne(selector) {
  return selector.nodes.map(needsOfPart).flat()
}

/** @param {import('postcss-selector-parser').Node} node @returns {Need} */
function needsOfPart(node) {
  if (node.type === 'tag') return [node.value.toLowerCase()]
  if (node.type === 'class') return [`.${node.value}`]
  if (node.type === 'id') return [`#${node.value}`]
  if (node.type === 'attribute') return [`[${normalName(node.attribute)}]`]
  if (node.type !== 'pseudo') return []
  if (node.value === ':host') return [':host']
  if (node.value === ':is' || node.value === ':where') return [node.nodes.map(needsOfOne)]
  const field = FIELD_PARTS.find(([part]) => part.test(node.value))
  return field ? [`input:${field[1]}`] : []
}

/** @param {Need} need @param {Set<string>} has @returns {boolean} */
function isMet(need, has) {
  return need.every((part) => (typeof part === 'string' ? has.has(part) : part.some((choice) => isMet(choice, has))))
}

/** @param {Need} need @returns {string[]} */
const allNames = (need) => need.flatMap((part) => (typeof part === 'string' ? [part] : part.flatMap(allNames)))

/** HTML's and the syntax tree's spelling of one attribute: "data-label", "dataLabel". @param {string} name */
const normalName = (name) => (name === 'className' ? 'class' : name.replaceAll('-', '').toLowerCase())

/** Elements, classes, ids, attributes and kinds of field on a page. @param {Page} page */
function namesOn(page) {
  const has = new Set(CHANGING)
  visit(page, 'element', (node) => {
    has.add(node.tagName.toLowerCase())
    for (const [name, value] of Object.entries(node.properties)) {
      has.add(`[${normalName(name)}]`)
      if (name === 'className' && Array.isArray(value)) for (const word of value) has.add(`.${word}`)
      if (name === 'id') has.add(`#${value}`)
      if (name === 'type' && node.tagName === 'input') has.add(`input:${value}`)
    }
  })
  return has
}

/**
 * Drops custom properties, registered ones and keyframes that nothing mentions, again and again: one may be the last
 * to mention another.
 * @param {import('postcss').Root} sheet
 * @param {Set<string>} fromPage custom properties that the page itself uses
 */
function dropUnusedNames(sheet, fromPage) {
  for (let before = ''; before !== sheet.toString();) {
    before = sheet.toString()
    const used = new Set([...fromPage, ...[...before.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1] ?? '')])
    sheet.walkDecls(/^--/, (decl) => void (used.has(decl.prop) || decl.remove()))
    sheet.walkAtRules('property', (rule) => void (used.has(rule.params) || rule.remove()))
    sheet.walkAtRules(
      /keyframes$/,
      (rule) => void (new RegExp(`animation[^;}]*\\b${rule.params}\\b`).test(before) || rule.remove()),
    )
    sheet.walk((node) => void ('nodes' in node && node.nodes?.length === 0 && node.remove()))
  }
}

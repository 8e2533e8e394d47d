// @ts-check
import { policyOf } from './policy.mjs'
import { withoutRepeatedHtml } from './repeated-html.mjs'
import { unknownShape } from './unknown-shape.mjs'

/**
 * Next's loader makes script elements; where the browser guards those (Trusted Types), this lets it load files of the
 * framework, our two workers and what draws the first answers, nothing else. React asks for one empty element as HTML,
 * and for none.
 */
const GUARD = `self.trustedTypes&&trustedTypes.createPolicy("default",{createScriptURL(u){const a=new URL(u,location.href);if(a.origin===location.origin&&(a.pathname.startsWith("/_next/static/")||a.pathname==="/sw.js"||a.pathname.startsWith("/search-files/")))return u},createHTML(h){if(!h||h==="<script><\\/script>")return h}})`

/** Names of the policies in use: ours, and the one that Next makes for its own runtime. */
const TRUSTED = ['default', 'nextjs']

/** @param {string} html */
export const inlineScripts = (html) =>
  [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter((match) => !/\ssrc=|application\/ld\+json/.test(match[1] ?? ''))
    .map((match) => match[2] ?? '')

/**
 * A page with an island stays as Next exported it, since React compares it with its own data, but for what that repeats
 * and is not compared; it gets its policy.
 * @param {string} name
 * @param {string} exported HTML
 * @param {string} rules speculation rules
 */
export function toIslandPage(name, exported, rules) {
  const html = withoutRepeatedHtml(exported)
  const opening = /<head><meta charSet="utf-8"\/>/i.exec(html)
  if (!opening) throw unknownShape(name, '<head><meta charSet="utf-8"/>', html.slice(0, 200))
  const styled = /\sstyle="[^"]*"/.exec(html.replace(/<script\b[\s\S]*?<\/script>/g, ''))
  if (styled) throw unknownShape(name, 'no style attributes: a class, or an attribute of SVG', styled[0])
  const ours = `<script>${GUARD}</script><script type="speculationrules">${rules}</script>`
  const policy = policyOf({
    scripts: [GUARD, rules, ...inlineScripts(html)],
    styles: [],
    scriptFiles: true,
    styleFiles: true,
    fetches: true,
    trustedTypes: TRUSTED,
  })
  const end = opening.index + opening[0].length
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policy}"/>${ours}${html.slice(end)}`
}

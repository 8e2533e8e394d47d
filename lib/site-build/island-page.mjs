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

/** As Next exports them. */
const FRAMEWORK = /<script src="(\/_next\/static\/[^"]+)" async=""><\/script>/g
const FRAMEWORK_AHEAD = /<link rel="preload" as="script" [^>]*href="\/_next\/static\/[^"]+"\/>/g
const STYLESHEET = /<link rel="stylesheet" href="\/_next\/static\/[^"]+" data-precedence="next"\/>/g

/**
 * Loads the framework once the page has been painted, with what it may name as `beforeFramework` (a promise), or at
 * once where nobody looks: its scripts would take the line and the processor from what the reader waits for.
 * @param {string[]} addresses
 */
const startFramework = (addresses) =>
  `{const start=()=>${JSON.stringify(addresses)}.forEach(src=>document.head.append(Object.assign(document.createElement("script"),{src,async:true})));document.hidden?start():Promise.resolve(self.beforeFramework).then(()=>requestAnimationFrame(()=>setTimeout(start)))}`

/**
 * A page with an island stays as Next exported it, since React compares it with its own data, but for what that repeats
 * and is not compared. It gets its rules inline, its framework after the first paint, and its policy.
 * @param {string} name
 * @param {string} exported HTML
 * @param {object} tools
 * @param {string} tools.css all rules: which of them an island needs is not known before it runs
 * @param {string} tools.rules speculation rules
 */
export function toIslandPage(name, exported, { css, rules }) {
  let html = withoutRepeatedHtml(exported)
  const opening = /<head><meta charSet="utf-8"\/>/i.exec(html)?.[0]
  if (!opening) throw unknownShape(name, '<head><meta charSet="utf-8"/>', html.slice(0, 200))
  const styled = /\sstyle="[^"]*"/.exec(html.replace(/<script\b[\s\S]*?<\/script>/g, ''))
  if (styled) throw unknownShape(name, 'no style attributes: a class, or an attribute of SVG', styled[0])
  const framework = [...html.matchAll(FRAMEWORK)].map((match) => match[1] ?? '')
  if (framework.length === 0) throw unknownShape(name, '<script src="/_next/static/…" async="">', 'none')
  if (html.search(STYLESHEET) < 0)
    throw unknownShape(name, '<link rel="stylesheet" href="/_next/static/…" data-precedence="next"/>', 'none')
  if (!html.includes('<h1>')) throw unknownShape(name, 'a heading without attributes: <h1>', 'none')

  const start = startFramework(framework)
  html = html
    .replace(FRAMEWORK, '')
    .replace(FRAMEWORK_AHEAD, '')
    // React looks for the link of the rules that it needs. One that is disabled is found, and not fetched.
    .replace(STYLESHEET, (link) => link.replace('/>', ' disabled=""/>'))
    // A page painted before its first words are there is painted twice.
    .replace('<h1>', '<h1 id="title">')
    .replace('</body>', () => `<script>${start}</script><script type="speculationrules">${rules}</script></body>`)
  const policy = policyOf({
    scripts: [GUARD, ...inlineScripts(html)],
    styles: [css],
    scriptFiles: true,
    fetches: true,
    trustedTypes: TRUSTED,
  })
  return html.replace(
    opening,
    () =>
      `${opening}<meta http-equiv="Content-Security-Policy" content="${policy}"/><script>${GUARD}</script><link rel="expect" href="#title" blocking="render"/><style>${css}</style>`,
  )
}

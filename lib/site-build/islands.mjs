// @ts-check
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { unknownShape } from './unknown-shape.mjs'

/** @typedef {Map<string, string>} ClientModules module id → its file, as Next's build names it */

const MANIFEST = 'page_client-reference-manifest.js'

/** Every client module of the build, from the manifests that Next writes for its routes. @param {string} distDir @returns {ClientModules} */
export function readClientModules(distDir) {
  const app = join(distDir, 'server/app')
  /** @type {ClientModules} */
  const modules = new Map()
  for (const name of readdirSync(app, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith(MANIFEST)) continue
    for (const [file, { id }] of Object.entries(readManifest(join(app, name)))) modules.set(String(id), file)
  }
  if (modules.size === 0) throw unknownShape(app, `a ${MANIFEST} for each route, with its client modules`, 'none')
  return modules
}

/** @param {string} path @returns {Record<string, { id: string | number }>} */
function readManifest(path) {
  const text = readFileSync(path, 'utf8')
  const json = /^globalThis\.__RSC_MANIFEST\[.+?\] = (\{.*\});?\s*$/m.exec(text)?.[1]
  const modules = json && JSON.parse(json).clientModules
  if (!modules) throw unknownShape(path, 'globalThis.__RSC_MANIFEST["…"] = { "clientModules": … }', text.slice(0, 200))
  return modules
}

/** The form of an inline script that carries page data. */
const PUSH = /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\((\[[\s\S]*\])\)$/

/** The framework's inline scripts: page data, and the call that starts its loader. @param {string} script */
export const isFrameworkScript = (script) => PUSH.test(script) || script.startsWith('(globalThis["TURBOPACK"]')

/**
 * The files of the client modules that a page renders, without the framework's own: its islands. They stand in the
 * page data, as rows `<row>:I[<module id>, …]`.
 * @param {string} page its name, for messages
 * @param {string[]} scripts its inline scripts
 * @param {ClientModules} modules
 */
export function islandsOf(page, scripts, modules) {
  const rows = scripts.map((script) => pageData(page, script)).join('')
  const ids = [...rows.matchAll(/^[0-9a-f]+:I\[(?:(\d+)|"([^"]+)"),/gm)].map((match) => match[1] ?? match[2] ?? '')
  // Next's own boundaries stand in every page: none at all means that they are written in another way now.
  if (ids.length === 0)
    throw unknownShape(
      page,
      'rows like `1:I[39756,["/_next/…"],"default"]` in its page data',
      rows.slice(0, 200) || 'no page data',
    )
  const files = ids.map((id) => {
    const file = modules.get(id)
    if (!file) throw unknownShape(page, 'each client module it names to be in a manifest', `module ${id}, in none`)
    return file
  })
  return [...new Set(files)].filter((file) => !file.includes('/node_modules/next/'))
}

/** @param {string} page @param {string} script */
function pageData(page, script) {
  const json = PUSH.exec(script)?.[1]
  if (json === undefined) return ''
  const [kind, text] = JSON.parse(json)
  if (kind === 0) return ''
  if (kind !== 1 || typeof text !== 'string') throw unknownShape(page, 'page data of kind 0 or 1', script.slice(0, 200))
  return text
}

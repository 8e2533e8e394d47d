// @ts-check
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { transformSync } from 'esbuild'
import { compileAhead } from './compile-ahead.mjs'
import { COMPRESSIBLE, compressBeside } from './compress.mjs'
import { toHeadersFile, toNginxConfig } from './host-files.mjs'
import { inlineScripts, toIslandPage } from './island-page.mjs'
import { islandsOf, readClientModules } from './islands.mjs'
import { toReadingPage } from './reading-page.mjs'
import { publishServiceWorker } from './service-worker.mjs'
import { speculationRules } from './speculation.mjs'
import { usedCssOf, withAbsoluteAddresses } from './used-css.mjs'

/** Our own script must stay small: bytes, brotli. */
const LARGEST_SCRIPT = 1536
const OWN_SCRIPT = new URL('./page-script.js', import.meta.url)

/**
 * Everything that happens to the exported files: reading pages become documents, every page gets its policy, hosts
 * get their files, and all is compressed.
 * @param {{ out: string, distDir: string }} folders
 */
export async function finishSite({ out, distDir }) {
  const modules = readClientModules(distDir)
  await dropLeftovers(out)
  const files = await listFiles(out)
  const pages = files.filter((file) => file.endsWith('.html'))
  const scripted = []
  for (const page of pages)
    if (islandsOf(page, inlineScripts(await readFile(join(out, page), 'utf8')), modules).length > 0) scripted.push(page)

  const rules = speculationRules(scripted.map(addressOf))
  const script = await publishOwnScript(out)
  /** @type {Map<string, { whole: string, used: ReturnType<typeof usedCssOf> }>} */
  const sheets = new Map()
  for (const page of pages) {
    const path = join(out, page)
    const html = await readFile(path, 'utf8')
    const links = [...html.matchAll(/<link rel="stylesheet" href="(\/_next\/static\/[^"]+\.css)"/g)].map(
      (match) => match[1] ?? '',
    )
    const key = links.join(' ')
    let css = sheets.get(key)
    if (!css) {
      const whole = await readStyles(out, links)
      css = { whole, used: usedCssOf(whole) }
      sheets.set(key, css)
    }
    if (scripted.includes(page)) {
      await writeFile(path, toIslandPage(`/${page}`, html, { css: css.whole, rules }))
      continue
    }
    await writeFile(path, toReadingPage(`/${page}`, html, { usedCss: css.used, rules, script }))
    await dropPageData(dirname(path))
  }

  for (const file of files) if (/^_next\/static\/.*\.js$/.test(file)) await compileAhead(join(out, file))
  const top = await readdir(out, { withFileTypes: true })
  await writeFile(
    join(out, '_headers'),
    toHeadersFile(top.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort()),
  )
  await writeFile(join(out, 'nginx.conf'), toNginxConfig(await readRedirects(out)))
  await publishServiceWorker(out, await listFiles(out))
  const texts = (await listFiles(out)).filter((file) => COMPRESSIBLE.test(file) && file !== 'nginx.conf')
  await eachOf(texts, 4, (file) => compressBeside(join(out, file)))
  return { pages: pages.length, scripted: scripted.map(addressOf) }
}

/** @param {string} page path of an HTML file @returns {string} its address */
const addressOf = (page) =>
  `/${page
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`

/** Paths below a folder, `/` between names. @param {string} folder */
async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort()
}

/** Copies of the page for unknown addresses, which only `404.html` is for. @param {string} out */
async function dropLeftovers(out) {
  for (const name of ['_not-found', '404', '_not-found.txt'])
    await rm(join(out, name), { recursive: true, force: true })
}

/** The framework's router would ask for these beside a page; where there is no router, nobody does. @param {string} folder */
async function dropPageData(folder) {
  for (const name of await readdir(folder))
    if (name === 'index.txt' || /^__next\..*\.txt$/.test(name)) await rm(join(folder, name))
}

/** @param {string} out @param {string[]} addresses */
async function readStyles(out, addresses) {
  const sheets = addresses.map(async (address) =>
    withAbsoluteAddresses(await readFile(join(out, address), 'utf8'), address),
  )
  return (await Promise.all(sheets)).join('\n')
}

/** The lines of `_redirects`, which the site itself exports. @param {string} out @returns {Promise<[string, string][]>} */
async function readRedirects(out) {
  const file = join(out, '_redirects')
  const lines = existsSync(file) ? (await readFile(file, 'utf8')).trim().split('\n') : []
  return lines.filter(Boolean).map((line) => /** @type {[string, string]} */ (line.split(' ').slice(0, 2)))
}

/** Publishes our own script, if there is one, under a name with its hash; returns its address. @param {string} out */
async function publishOwnScript(out) {
  if (!existsSync(OWN_SCRIPT)) return undefined
  const code = Buffer.from(transformSync(await readFile(OWN_SCRIPT, 'utf8'), { minify: true, target: 'es2021' }).code)
  const size = brotliCompressSync(code).length
  if (size > LARGEST_SCRIPT)
    throw new Error(
      `lib/site-build/page-script.js is ${size} bytes compressed; a reading page may carry ${LARGEST_SCRIPT}. Shorten it, or make it an island.`,
    )
  const address = `/_baldly/page.${createHash('sha256').update(code).digest('hex').slice(0, 12)}.js`
  await mkdir(join(out, '_baldly'), { recursive: true })
  await writeFile(join(out, address), code)
  return address
}

/** @template T @param {T[]} items @param {number} atOnce @param {(item: T) => Promise<void>} work */
async function eachOf(items, atOnce, work) {
  const queue = items.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of queue) await work(item)
    }),
  )
}

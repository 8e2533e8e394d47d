// @ts-check
// npm run bench:weight: what a page weighs beside the same page as bare HTML. Needs a built site in out/.
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { toBarePage } from './bare-page.mjs'
import { kb, report } from './report.mjs'

const out = resolve(process.env.SITE_FOLDER ?? 'out')
const brotli = (/** @type {string | Buffer} */ data) => brotliCompressSync(data).length
const fileSize = (/** @type {string} */ path) => brotli(readFileSync(join(out, path)))

const articles = readdirSync(join(out, 'treatments'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => `/treatments/${entry.name}/`).filter((path) => !/http-equiv="?refresh/i.test(readFileSync(join(out, path, 'index.html'), 'utf8')))
const first = (/** @type {string} */ folder) => `/${folder}/${readdirSync(join(out, folder), { withFileTypes: true }).find((entry) => entry.isDirectory())?.name}/`

const rows = [...articles, '/basics/', '/', first('questions'), first('facts'), first('compare'), '/compare/', '/search/'].map((path) => {
  const html = readFileSync(join(out, path, 'index.html'), 'utf8')
  const css = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '').join('')
  const files = (/** @type {RegExp} */ pattern) => [...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ''))]
  const sheets = files(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g).reduce((sum, file) => sum + fileSize(file), 0)
  const scripts = files(/<script[^>]+src="([^"]+)"(?![^>]*noModule)/gi).reduce((sum, file) => sum + fileSize(file), 0)
  const [ours, bare] = [brotli(html) + sheets, brotli(toBarePage(html))]
  return {
    page: path,
    'HTML + CSS': kb(ours),
    'bare page': kb(bare),
    ratio: (ours / bare).toFixed(2),
    'of it CSS': kb(brotli(css) + sheets),
    'text alone': kb(brotli(html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' '))),
    scripts: kb(scripts),
  }
})
const fonts = readdirSync(join(out, '_next/static/media')).filter((name) => name.endsWith('.woff2')).reduce((sum, name) => sum + statSync(join(out, '_next/static/media', name)).size, 0)
report('npm run bench:weight', 'Brotli, quality 11. The bare page is made from the page itself (tests/bench/bare-page.mjs): same text, links, tables and pictures, no classes, no header or footer, 2 kB of CSS.', rows, `Fonts, once for all pages: ${kb(fonts)}.`)

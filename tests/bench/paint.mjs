// @ts-check
// npm run bench:paint: when a page is seen on a slow phone, beside the same page as bare HTML. Needs a built site.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { compressBeside } from '../../lib/site-build/compress.mjs'
import { createSiteServer } from '../../lib/site-build/server.mjs'
import { toBarePage } from './bare-page.mjs'
import { kb, median, report } from './report.mjs'
import { listen, openBrowser, openPage, openSlowLine } from './slow-phone.mjs'

const out = resolve(process.env.SITE_FOLDER ?? 'out')
const RUNS = Number(process.env.RUNS ?? 7)
const PAGES = ['/treatments/finasteride/', '/treatments/smp/', '/', '/questions/', '/compare/', '/search/?q=does%20finasteride%20work']

const bareRoot = mkdtempSync(join(tmpdir(), 'baldly-bare-'))
for (const path of PAGES.map((page) => page.replace(/\?.*/, ''))) {
  const file = join(bareRoot, path, 'index.html')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, toBarePage(readFileSync(join(out, path, 'index.html'), 'utf8')))
  await compressBeside(file)
}
const servers = { ours: createSiteServer(out), bare: createSiteServer(bareRoot) }
const ports = { ours: await listen(servers.ours), bare: await listen(servers.bare) }
const browser = await openBrowser()

/** @param {number} port @param {string} path */
async function measure(port, path) {
  const line = await openSlowLine(port)
  const { page, context } = await openPage(browser)
  let requests = 0
  page.on('request', () => requests++)
  await page.addInitScript(() => {
    const seen = /** @type {any} */ (window)
    Object.assign(seen, { lcp: 0, cls: 0, blocked: 0, usable: 0 })
    const watch = (/** @type {string} */ type, /** @type {(entry: any) => void} */ take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
    watch('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime))
    watch('layout-shift', (entry) => (seen.cls += entry.hadRecentInput ? 0 : entry.value))
    watch('longtask', (entry) => (seen.blocked += entry.duration - 50))
    // A page with a search is usable when it has answered.
    const timer = setInterval(() => {
      if (!document.querySelector('.results li')) return
      seen.usable = performance.now()
      clearInterval(timer)
    }, 16)
  })
  await page.goto(line.base + path, { waitUntil: 'load' })
  await page.waitForTimeout(path.includes('?q=') ? 6000 : 2500)
  const result = await page.evaluate(() => ({ ...(({ lcp, cls, blocked, usable }) => ({ lcp, cls, blocked, usable }))(/** @type {any} */ (window)), fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 }))
  await context.close()
  line.close()
  return { ...result, requests, bytes: line.received() }
}

/** @type {Record<string, string | number>[]} */
const rows = []
for (const path of PAGES) {
  /** @type {Record<'ours' | 'bare', Awaited<ReturnType<typeof measure>>[]>} */
  const runs = { ours: [], bare: [] }
  // In turns, so that whatever else the machine does hits both.
  for (let run = 0; run < RUNS; run++) for (const side of /** @type {const} */ (['ours', 'bare'])) runs[side].push(await measure(ports[side], path))
  const of = (/** @type {'ours' | 'bare'} */ side, /** @type {'fcp' | 'lcp' | 'blocked' | 'usable' | 'bytes' | 'requests'} */ name) => median(runs[side].map((run) => run[name]))
  const pair = (/** @type {'fcp' | 'lcp'} */ name) => `${of('ours', name).toFixed(0)} / ${of('bare', name).toFixed(0)} ms (${(of('ours', name) / of('bare', name)).toFixed(2)})`
  rows.push({
    page: path,
    'first paint, ours / bare': pair('fcp'),
    'largest paint, ours / bare': pair('lcp'),
    CLS: Math.max(...runs.ours.map((run) => run.cls)).toFixed(3),
    blocking: `${of('ours', 'blocked').toFixed(0)} ms`,
    usable: of('ours', 'usable') ? `${of('ours', 'usable').toFixed(0)} ms` : 'at once',
    'requests (with those ahead)': of('ours', 'requests'),
    'bytes down (with those ahead)': kb(of('ours', 'bytes')),
  })
}
report('npm run bench:paint', `Chromium on a phone of 360 px, processor slowed 4 times, line of 1.6 Mbit/s and 150 ms (a proxy outside the browser), nothing cached. Median of ${RUNS} runs of each, taken in turns; CLS is the worst run. No TLS.`, rows)
await browser.close()
for (const server of Object.values(servers)) server.close()
rmSync(bareRoot, { recursive: true })
process.exit(0)

// @ts-check
// npm run bench:turns: from a tap on a link in an article to the heading of the next page. Needs a built site.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import puppeteer from 'puppeteer-core'
import { compressBeside } from '../../lib/site-build/compress.mjs'
import { createSiteServer } from '../../lib/site-build/server.mjs'
import { kb, median, report } from './report.mjs'
import { BROWSER_ARGS, systemBrowser } from '../browser.mjs'
import { PHONE, listen, openSlowLine } from './slow-phone.mjs'

const out = resolve(process.env.SITE_FOLDER ?? 'out')
const RUNS = Number(process.env.RUNS ?? 7)
const FROM = '/treatments/finasteride/'

/**
 * Notes when a link was tapped and when the next page was first painted; it stands in copies of the pages only. It opens
 * the storage that it notes in beforehand: to do so takes longer than all else that a tap does.
 */
const METER = `localStorage.open=1;addEventListener('click',e=>localStorage.tapped=performance.timeOrigin+e.timeStamp,true);new PerformanceObserver(l=>{const p=l.getEntriesByName('first-contentful-paint')[0];const n=performance.getEntriesByType('navigation')[0];if(p)document.documentElement.dataset.turn=JSON.stringify({took:performance.timeOrigin+Math.max(p.startTime,n.activationStart||0)-localStorage.tapped,drawn:(n.activationStart||0)>0,fetched:n.deliveryType||''});if(p&&localStorage.tapped){const i=new Image;i.src='/turn.svg?'+encodeURIComponent(document.documentElement.dataset.turn)}}).observe({type:'paint',buffered:true})`

/** The article and the pages that it offers next. */
const PAGES = [FROM, ...new Set([...(/<nav[^>]+class="next[\s\S]*?<\/nav>/.exec(readFileSync(join(out, FROM, 'index.html'), 'utf8'))?.[0] ?? '').matchAll(/href="([^"#]+)/g)].map((match) => match[1] ?? ''))]

/** A copy of these pages with the meter; without what fetches ahead, if asked. @param {boolean} ahead */
async function copySite(ahead) {
  const root = mkdtempSync(join(tmpdir(), 'baldly-turns-'))
  for (const name of ['_next', '_baldly', 'favicon.svg', '404.html']) if (existsSync(join(out, name))) cpSync(join(out, name), join(root, name), { recursive: true })
  const hash = `'sha256-${createHash('sha256').update(METER).digest('base64')}'`
  for (const path of PAGES) {
    const file = join(root, path, 'index.html')
    let html = readFileSync(join(out, path, 'index.html'), 'utf8').replace('script-src ', `script-src ${hash} `).replace('</head>', `<script>${METER}</script></head>`)
    if (!ahead) html = html.replace(/<script type="speculationrules">.*?<\/script>/, '')
    mkdirSync(join(root, path), { recursive: true })
    writeFileSync(file, html)
    await compressBeside(file)
  }
  return root
}

/** @typedef {{ took: number, drawn: boolean, fetched: string }} Turn */

/** Serves a copy and hears what its meter says. @param {string} root */
async function serveCopy(root) {
  const site = createSiteServer(root)
  /** @type {(turn: Turn) => void} */
  let heard = () => {}
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/turn.svg?')) return site.emit('request', request, response)
    heard(JSON.parse(decodeURIComponent(request.url.slice(10))))
    response.writeHead(204).end()
  })
  return { port: await listen(server), nextTurn: () => new Promise((/** @type {(turn: Turn) => void} */ done) => (heard = done)), close: () => (server.close(), rmSync(root, { recursive: true })) }
}

/**
 * Opens the article, waits as a reader would, and taps.
 * @param {Awaited<ReturnType<typeof serveCopy>>} site
 * @param {{ link: string, point: number }} way the link, and how long it is pointed at before the tap, in ms
 */
async function turn(site, { link, point }) {
  // Playwright forbids pages to be drawn ahead; Puppeteer leaves the browser as it is.
  const browser = await puppeteer.launch({ executablePath: systemBrowser() ?? chromium.executablePath(), args: BROWSER_ARGS })
  const line = await openSlowLine(site.port)
  const page = await browser.newPage()
  // Of the phone's size, but not put in a phone's mode: the browser takes that off the page that is left, which restyles
  // all of it while the next one is drawn. No phone does that.
  await page.setViewport({ ...PHONE.viewport, deviceScaleFactor: 2 })
  await page.emulateCPUThrottling(PHONE.cpu)
  await page.goto(line.base + FROM, { waitUntil: 'load' })
  const target = await page.$(link)
  await target?.scrollIntoView()
  await wait(3000)
  const box = await target?.boundingBox()
  if (!box) throw new Error(`There is no link ${link}.`)
  await page.mouse.move(box.x + Math.min(20, box.width / 2), box.y + box.height / 2)
  await wait(point)
  const before = line.received()
  const next = site.nextTurn()
  await page.mouse.down()
  await page.mouse.up()
  const result = await Promise.race([next, wait(8000).then(() => ({ took: NaN, drawn: false, fetched: '' }))])
  await browser.close()
  line.close()
  return { ...result, before }
}

const wait = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms))

const plain = await serveCopy(await copySite(false))
const ours = await serveCopy(await copySite(true))
const near = '.next li:nth-child(1) a'
const far = '.next li:last-child a'
/** @type {Record<string, string>[]} */
const rows = []
/** @type {[string, typeof plain, { link: string, point: number }][]} */
const ways = [
  ['a plain turn: nothing fetched ahead', plain, { link: near, point: 0 }],
  ['a next step of the page, tapped at once', ours, { link: near, point: 0 }],
  ['a next step, pointed at for 1.5 s', ours, { link: near, point: 1500 }],
  ['another link, tapped at once', ours, { link: far, point: 0 }],
  ['another link, pointed at for 1.5 s', ours, { link: far, point: 1500 }],
]
const runs = ways.map(() => /** @type {Awaited<ReturnType<typeof turn>>[]} */ ([]))
for (let run = 0; run < RUNS; run++) for (const [i, [, site, way]] of ways.entries()) runs[i]?.push(await turn(site, way))
const alone = median(runs[0]?.map((run) => run.before) ?? [])
for (const [i, [name]] of ways.entries()) {
  const these = runs[i] ?? []
  const first = these[0]
  rows.push({
    turn: name,
    'tap to first paint of the next page': `${median(these.map((run) => run.took)).toFixed(0)} ms`,
    'of a plain turn': (median(these.map((run) => run.took)) / median(runs[0]?.map((run) => run.took) ?? [])).toFixed(2),
    'moved ahead of the tap': kb(Math.max(0, median(these.map((run) => run.before)) - alone)),
    how: first?.drawn ? 'drawn ahead' : first?.fetched.includes('prefetch') ? 'fetched ahead' : 'fetched',
  })
}
report('npm run bench:turns', `Screen, processor and line of bench:paint's phone, as a page with a mouse: to emulate a phone restyles the page that is left, which no phone does. A new browser for each turn, 3 s on the first page before the tap, median of ${RUNS} turns taken by turns. The first paint of these pages holds their heading. A page drawn ahead is drawn at the machine's own speed.`, rows)
plain.close()
ours.close()
process.exit(0)

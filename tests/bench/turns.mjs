// @ts-check
// npm run bench:turns: from a tap on a link in an article to the heading of the next page. Needs a built site.
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { compressBeside } from '../../lib/site-build/compress.mjs'
import { createSiteServer } from '../../lib/site-build/server.mjs'
import { kb, median, report } from './report.mjs'
import { listen, openBrowser, openPage, openSlowLine } from './slow-phone.mjs'

const out = resolve(process.env.SITE_FOLDER ?? 'out')
const RUNS = Number(process.env.RUNS ?? 7)
const FROM = '/treatments/finasteride/'

/** Notes when a link was tapped and when the next page was first painted; it stands in copies of the pages only. */
const METER = `addEventListener('click',e=>localStorage.tapped=performance.timeOrigin+e.timeStamp,true);new PerformanceObserver(l=>{const p=l.getEntriesByName('first-contentful-paint')[0];const n=performance.getEntriesByType('navigation')[0];if(p)document.documentElement.dataset.turn=JSON.stringify({took:performance.timeOrigin+Math.max(p.startTime,n.activationStart||0)-localStorage.tapped,drawn:(n.activationStart||0)>0,fetched:n.deliveryType||''});if(p&&localStorage.tapped){const i=new Image;i.src='/turn.svg?'+encodeURIComponent(document.documentElement.dataset.turn)}}).observe({type:'paint',buffered:true})`

/** A copy of the articles with the meter; without what fetches ahead, if asked. @param {boolean} ahead */
async function copySite(ahead) {
  const root = mkdtempSync(join(tmpdir(), 'baldly-turns-'))
  for (const name of ['_next', 'treatments', 'compare', 'favicon.svg', '404.html']) cpSync(join(out, name), join(root, name), { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) })
  const hash = `'sha256-${createHash('sha256').update(METER).digest('base64')}'`
  for (const folder of ['treatments', 'compare'])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))) {
      const file = join(root, folder, name)
      let html = readFileSync(file, 'utf8').replace('script-src ', `script-src ${hash} `).replace('</head>', `<script>${METER}</script></head>`)
      if (!ahead) html = html.replace(/<script type="speculationrules">.*?<\/script>/, '')
      writeFileSync(file, html)
      if (folder === 'treatments') await compressBeside(file)
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
  const browser = await openBrowser()
  const line = await openSlowLine(site.port)
  const { page, context } = await openPage(browser)
  await page.goto(line.base + FROM, { waitUntil: 'load' })
  await page.locator(link).scrollIntoViewIfNeeded()
  await page.waitForTimeout(3000)
  const box = await page.locator(link).boundingBox()
  if (!box) throw new Error(`There is no link ${link}.`)
  const [x, y] = [box.x + Math.min(20, box.width / 2), box.y + box.height / 2]
  const own = line.received()
  await page.mouse.move(x, y)
  await page.waitForTimeout(point)
  const before = line.received()
  const next = site.nextTurn()
  await page.mouse.down()
  await page.mouse.up()
  const result = await Promise.race([next, new Promise((/** @type {(turn: Turn) => void} */ done) => setTimeout(() => done({ took: NaN, drawn: false, fetched: '' }), 8000))])
  await context.close()
  await browser.close()
  line.close()
  return { ...result, before, pointed: before - own }
}

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
report('npm run bench:turns', `The phone and line of bench:paint, a new browser for each turn, 3 s on the first page before the tap, median of ${RUNS} turns taken by turns. The first paint of these pages holds their heading. A page drawn ahead is drawn at the machine's own speed.`, rows)
plain.close()
ours.close()
process.exit(0)

// @ts-check
// npm run bench:lighthouse: Lighthouse's mobile scores of every kind of page. Needs a built site.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
// @ts-ignore Its types need more than we have.
import lighthouse from 'lighthouse'
import { BROWSER_ARGS, systemBrowser } from '../browser.mjs'
import { kindsOfPages } from '../published-pages.mjs'
import { createSiteServer } from '../../lib/site-build/server.mjs'
import { report } from './report.mjs'
import { listen } from './slow-phone.mjs'

const out = resolve(process.env.SITE_FOLDER ?? 'out')
const PAGES = process.argv.slice(2).length > 0 ? process.argv.slice(2) : [...kindsOfPages(out), '/search/?q=cost']

const site = createSiteServer(out)
const port = await listen(site)
const free = createServer()
const debugPort = await listen(/** @type {any} */ (free))
free.close()
const browser = spawn(systemBrowser() ?? chromium.executablePath(), [...BROWSER_ARGS, '--headless=new', `--remote-debugging-port=${debugPort}`, `--user-data-dir=${out}/../.scratch/lighthouse-profile`, 'about:blank'], { stdio: 'ignore' })
await new Promise((done) => setTimeout(done, 3000))

const rows = []
for (const path of PAGES) {
  const result = await lighthouse(`http://localhost:${port}${path}`, { port: debugPort, logLevel: 'error' })
  const { categories, audits } = /** @type {any} */ (result).lhr
  const score = (/** @type {string} */ name) => Math.round((categories[name]?.score ?? 0) * 100)
  const lost = Object.values(categories).flatMap((/** @type {any} */ category) => category.auditRefs).filter((ref) => ref.weight > 0 && audits[ref.id].score !== null && audits[ref.id].score < 0.9).map((ref) => ref.id)
  rows.push({ page: path, performance: score('performance'), accessibility: score('accessibility'), 'best practices': score('best-practices'), SEO: score('seo'), 'largest paint': audits['largest-contentful-paint'].displayValue, CLS: audits['cumulative-layout-shift'].displayValue, blocking: audits['total-blocking-time'].displayValue, lost: [...new Set(lost)].join(', ') })
}
report('npm run bench:lighthouse', 'Lighthouse 12, mobile, its own simulated slow line, against our server without TLS. What others embed keeps itself out of search engines, which costs it its SEO.', rows)
browser.kill()
site.close()
process.exit(0)

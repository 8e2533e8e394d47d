import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { ONCE, SCRIPTS } from './site'

const out = resolve(import.meta.dirname, '../../out')

/** Addresses of all exported pages. */
const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort()
const htmlOf = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8')
const withScripts = pages.filter(
  (path) => htmlOf(path).includes('/_next/static/chunks/') && htmlOf(path).includes('__next_f'),
)

test.describe('policy', () => {
  test('every page names its policy, closed, with nothing unsafe', { tag: ONCE }, () => {
    for (const path of pages) {
      const policy = /<meta http-equiv="?Content-Security-Policy"? content="([^"]+)"/i.exec(htmlOf(path))?.[1]
      expect(policy, path).toMatch(/^default-src 'none';/)
      expect(policy, path).toMatch(/base-uri 'none'.*form-action 'self'.*require-trusted-types-for 'script'/)
      expect(policy, path).not.toMatch(/unsafe|\*|http/)
    }
  })

  // A few at a time, so that they run side by side.
  for (let from = 0; from < pages.length; from += 100)
    test(
      `pages ${from + 1} to ${Math.min(from + 100, pages.length)} are shown without a complaint of the browser, from this origin alone`,
      { tag: ONCE },
      async ({ page, baseURL }) => {
        test.setTimeout(180_000)
        let path = ''
        const found: string[] = []
        page.on(
          'console',
          (message) => ['error', 'warning'].includes(message.type()) && found.push(`${path}: ${message.text()}`),
        )
        page.on('pageerror', (error) => found.push(`${path}: ${error.message}`))
        page.on('request', (request) => {
          const url = request.url()
          if (!url.startsWith(baseURL!)) found.push(`${path} asks elsewhere: ${url}`)
          // Its type faces and pictures are no code.
          if (/\/_next\/.*\.(js|css|txt)/.test(url) && !withScripts.includes(path))
            found.push(`${path}, a reading page, loads ${url}`)
        })
        await page.addInitScript(() =>
          document.addEventListener('securitypolicyviolation', (event) =>
            console.error(`blocked: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
          ),
        )
        // Pages follow each other faster than one could fade into the next.
        await page.emulateMedia({ reducedMotion: 'reduce' })
        for (path of pages.slice(from, from + 100)) {
          await page.goto(path)
          const leadsTo = /http-equiv="?refresh"? content="?\d+; ?url=([^"> ]+)/i.exec(htmlOf(path))?.[1]
          if (leadsTo) await page.waitForURL(leadsTo)
          if (withScripts.includes(path)) await page.waitForLoadState('networkidle')
        }
        expect(found).toEqual([])
      },
    )

  test('a script that somebody slips in does not run', { tag: SCRIPTS }, async ({ page }) => {
    for (const path of ['/about/', ...withScripts]) {
      await page.goto(path, { waitUntil: 'networkidle' })
      const ran = await page.evaluate(() => {
        const script = document.createElement('script')
        try {
          script.textContent = 'window.slipped = true'
          document.body.append(script)
        } catch {}
        try {
          document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.slipped = true">')
        } catch {}
        return new Promise((done) => setTimeout(() => done('slipped' in window), 200))
      })
      expect(ran, path).toBe(false)
    }
  })
})

test.describe('scripts', () => {
  test('pages keep the framework exactly when they render an island', { tag: ONCE }, () => {
    const route = (file: string) => readFileSync(resolve(import.meta.dirname, '../../app', file), 'utf8')
    expect(route('search/page.tsx')).toContain('@/components/islands/')
    expect(withScripts).toContain('/search/')
    for (const path of pages)
      expect(/_next\/static\/chunks|__next_f/.test(htmlOf(path)), path).toBe(withScripts.includes(path))
    // Neither page renders one.
    expect(withScripts).not.toContain('/')
    expect(withScripts).not.toContain('/about/')
  })

  test('the search page is alive', { tag: SCRIPTS }, async ({ page }) => {
    await page.goto('/search/?q=finasteride')
    await expect(page.getByRole('status').first()).toContainText(/answer/i)
    // React leaves alone the list that its data no longer repeats.
    await page.locator('summary', { hasText: 'Cost' }).click()
    await expect(page.locator('details[open] li a').first()).toBeVisible()
  })
})

test.describe('server', { tag: ONCE }, () => {
  test('sends the headers of the list', async ({ request }) => {
    const headers = (await request.get('/about/')).headers()
    expect(headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'strict-transport-security': expect.stringContaining('max-age='),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'content-encoding': 'br',
    })
  })

  test('shows the real page for an unknown address', async ({ page }) => {
    const answer = await page.goto('/no-such-page/')
    expect(answer?.status()).toBe(404)
    await expect(page.locator('h1')).toBeVisible()
  })

  test('a question of 120 kB reaches the search page', async ({ request }) => {
    expect((await request.get(`/search/?q=${'a'.repeat(120_000)}`)).status()).toBe(200)
    expect((await request.get(`/search/?q=${'a'.repeat(132_000)}`)).status()).toBe(414)
  })

  for (const path of ['/..%2f..%2fetc/passwd', '/%2e%2e/package.json', '/about/%00', '//about/', '/_headers'])
    test(`${path} leads nowhere`, async ({ request, baseURL }) => {
      expect((await request.get(baseURL + path)).status()).toBeGreaterThanOrEqual(400)
    })
})

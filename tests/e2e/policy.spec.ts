import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test, type Page } from '@playwright/test'

const out = resolve(import.meta.dirname, '../../out')

/** Addresses of all exported pages. */
const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort()
const htmlOf = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8')
const withScripts = pages.filter((path) => htmlOf(path).includes('/_next/static/chunks/') && htmlOf(path).includes('__next_f'))
const kinds = [...new Map(pages.map((path) => [path.split('/').length > 3 ? path.split('/')[1] : path, path])).values()]

/** Everything the browser holds against a page: blocked parts, errors, headers that it cannot read. */
async function complaints(page: Page, visit: () => Promise<unknown>) {
  const found: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && found.push(message.text()))
  page.on('pageerror', (error) => found.push(error.message))
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => console.error(`blocked: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)))
  await visit()
  return found
}

test.describe('policy', () => {
  test('every page names its policy, closed, with nothing unsafe', () => {
    for (const path of pages) {
      const policy = /<meta http-equiv="?Content-Security-Policy"? content="([^"]+)"/i.exec(htmlOf(path))?.[1]
      expect(policy, path).toMatch(/^default-src 'none';/)
      expect(policy, path).toMatch(/base-uri 'none'.*form-action 'self'.*require-trusted-types-for 'script'/)
      expect(policy, path).not.toMatch(/unsafe|\*|http/)
    }
  })

  for (const path of kinds)
    test(`${path} is shown without a complaint of the browser`, async ({ page }) => {
      const found = await complaints(page, () => page.goto(path, { waitUntil: 'networkidle' }))
      expect(found).toEqual([])
      await expect(page.locator('h1').first()).toBeVisible()
    })

  test('a script that somebody slips in does not run', async ({ page, javaScriptEnabled }) => {
    test.skip(javaScriptEnabled === false, 'nothing runs without scripts')
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

test.describe('weight', () => {
  test('a reading page loads no script of the framework, and nothing from elsewhere', async ({ page, baseURL }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    for (const path of kinds.filter((path) => !withScripts.includes(path))) {
      asked.length = 0
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(asked.filter((url) => /\/_next\/.*\.(js|css|txt)/.test(url) || !url.startsWith(baseURL!)), path).toEqual([])
    }
  })

  test('pages keep the framework exactly when they render an island', () => {
    const route = (file: string) => readFileSync(resolve(import.meta.dirname, '../../app', file), 'utf8')
    expect(route('search/page.tsx')).toContain('@/components/islands/')
    expect(withScripts).toContain('/search/')
    for (const path of pages) expect(/_next\/static\/chunks|__next_f/.test(htmlOf(path)), path).toBe(withScripts.includes(path))
    // Neither page renders one.
    expect(withScripts).not.toContain('/')
    expect(withScripts).not.toContain('/about/')
  })

  test('the search page is alive', async ({ page, javaScriptEnabled }) => {
    test.skip(javaScriptEnabled === false, 'it lists everything then')
    await page.goto('/search/?q=finasteride')
    await expect(page.getByRole('status').first()).toContainText(/answer/i)
  })
})

test.describe('server', () => {
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

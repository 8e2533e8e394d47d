import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { expect, ONCE, publishedPages, SCRIPTS, test } from './site'

const ARTICLE = '/treatments/finasteride/'
const ANSWER = 'finasteride-does-it-work'
const out = resolve(import.meta.dirname, '../../out')

test.describe('arriving', () => {
  for (const [name, address] of [
    ['a link to an answer', `${ARTICLE}#${ANSWER}`],
    ['a link with tracking parameters', `${ARTICLE}?utm_source=x&fbclid=y#${ANSWER}`],
    ['a link to words within it', `${ARTICLE}#${ANSWER}:~:text=Think%20of%20it%20as%20a%20way%20to%20keep%20hair`],
  ] as const)
    test(`${name} opens that answer and shows it`, async ({ watched: page }) => {
      await page.goto(address)
      const place = page.locator(`[id="${ANSWER}"]`)
      await expect(place).toBeVisible()
      await expect(place).toBeInViewport()
      // Its own question is in view above it, under nothing that sticks.
      await expect(page.locator('details', { has: place }).locator('summary')).toBeInViewport()
      await expect(place).toHaveCSS('border-inline-start-style', 'solid')
      await expect(page.locator('.qa details[open]')).toHaveCount(1)
    })

  test('a link to a place that is gone shows the page, and a note where scripts run', async ({
    watched: page,
    javaScriptEnabled,
  }) => {
    await page.goto(`${ARTICLE}#there-never-was-such-a-place`)
    await expect(page.getByRole('heading', { level: 1, name: 'Finasteride' })).toBeVisible()
    if (javaScriptEnabled !== false)
      await expect(page.getByText('The place that this link names is not on this page')).toBeVisible()
  })

  test('an address that moved leads on in one hop', async ({ page }) => {
    await page.goto('/faq/')
    await expect(page).toHaveURL('/questions/')
  })
})

test.describe('sending', { tag: SCRIPTS }, () => {
  test.beforeEach(async ({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))
  const clipboard = (page: import('@playwright/test').Page) => page.evaluate(() => navigator.clipboard.readText())

  test('opening an answer puts its link into the address, and Back still leaves the page', async ({
    watched: page,
  }) => {
    await page.goto('/')
    await page.goto(ARTICLE)
    const before = await page.evaluate(() => history.length)
    await page.locator('summary', { has: page.getByRole('heading', { name: 'How does finasteride work?' }) }).click()
    await expect(page).toHaveURL(`${ARTICLE}#finasteride-how-it-works`)
    expect(await page.evaluate(() => history.length)).toBe(before)
    await page.goBack()
    await expect(page).toHaveURL('/')
  })

  test('without a share sheet: copies the link, or question, answer and link, and says so', async ({
    watched: page,
    baseURL,
  }) => {
    await page.addInitScript(() => delete (Navigator.prototype as { share?: unknown }).share)
    await page.goto(`${ARTICLE}#${ANSWER}`)
    const answer = page.locator(`[id="${ANSWER}"]`)
    await answer.getByRole('button', { name: 'Copy link' }).click()
    await expect(answer.getByRole('status')).toHaveText('Link copied.')
    expect(await clipboard(page)).toBe(`${baseURL}/questions/${ANSWER}/`)
    await page.goto(`/questions/${ANSWER}/`)
    await page.getByRole('button', { name: 'Copy with text' }).click()
    const text = (await clipboard(page)).split('\n')
    expect(text[0]).toBe(await page.getByRole('heading', { level: 1 }).innerText())
    expect(text[1]).toMatch(/dummy pill/)
    expect(text[2]).toBe(`${baseURL}/questions/${ANSWER}/`)
  })

  test('with a share sheet: opens it; closed by the reader nothing happens; if it fails the link is copied', async ({
    watched: page,
  }) => {
    await page.addInitScript(() => {
      const answers: (() => Promise<void>)[] = [
        () => Promise.resolve(),
        () => Promise.reject(new DOMException('closed', 'AbortError')),
        () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      ]
      const sent: unknown[] = []
      Object.assign(window, { sent })
      Navigator.prototype.share = (data) => (sent.push(data), answers.shift()!())
    })
    await page.goto(`/questions/${ANSWER}/`)
    const share = page.getByRole('button', { name: 'Share' })
    const status = page.locator('.share').first().getByRole('status')
    await share.click()
    expect(await page.evaluate(() => (window as unknown as { sent: object[] }).sent[0])).toMatchObject({
      url: page.url(),
      title: 'How well does finasteride work?',
    })
    await share.click()
    await expect(status).toBeEmpty()
    await share.click()
    await expect(status).toHaveText('Link copied.')
  })

  test('where copying is refused the text stands there, selected', async ({ watched: page }) => {
    await page.addInitScript(() => {
      delete (Navigator.prototype as { share?: unknown }).share
      Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
    await page.goto(`/questions/${ANSWER}/`)
    await page.getByRole('button', { name: 'Copy link' }).click()
    const box = page.getByRole('textbox', { name: 'Text to copy' })
    await expect(box).toHaveValue(page.url())
    expect(
      await box.evaluate((element: HTMLTextAreaElement) =>
        element.value.slice(element.selectionStart, element.selectionEnd),
      ),
    ).toBe(page.url())
  })

  test('a figure is copied with its certainty and source, and as a citation', async ({ watched: page }) => {
    await page.goto('/facts/finasteride-benefit-photo-rated/')
    await page.getByRole('button', { name: 'Copy this figure' }).click()
    expect(await clipboard(page)).toMatch(
      /48 in 100[\s\S]*dummy pill[\s\S]*How sure we are: Moderate\. Source: [\s\S]+\/facts\/finasteride-benefit-photo-rated\/$/,
    )
    await page.getByRole('button', { name: 'Copy citation' }).click()
    expect(await clipboard(page)).toMatch(
      /^Baldly\. Fact “finasteride-benefit-photo-rated”, checked .+\/facts\/finasteride-benefit-photo-rated\/$/,
    )
  })

  test('printing opens every answer and leaves the address alone', async ({ watched: page }) => {
    await page.goto(ARTICLE)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('details:not([open])')).toHaveCount(0)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(page.locator('.qa details[open]')).toHaveCount(0)
    await expect(page).toHaveURL(ARTICLE)
  })

  test('"/" and Ctrl K go to the search', async ({ watched: page }) => {
    await page.goto(ARTICLE)
    for (const key of ['/', 'Control+k']) {
      await page.locator('h1').click()
      await page.keyboard.press(key)
      await expect(page.getByRole('banner').getByRole('searchbox')).toBeFocused()
      await page.keyboard.press('Tab')
    }
  })
})

test.describe('on somebody else’s page', () => {
  /** Another site on this machine, with one frame: browsers keep invented far-off sites from reaching into it. */
  async function blogWith(src: string) {
    const server = createServer((_, response) =>
      response
        .setHeader('Content-Type', 'text/html')
        .end(`<!doctype html><title>A blog</title><iframe src="${src}" width="340" height="700"></iframe>`),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
  }

  for (const name of ['people-finasteride-photo-12mo', `answer-${ANSWER}`, 'pair-finasteride-vs-minoxidil'])
    test(`${name} is shown in a frame, without scripts, and its links open outside`, async ({ page, baseURL }) => {
      const blog = await blogWith(`${baseURL}/embed/${name}/`)
      await page.goto(blog.url)
      const inside = page.frameLocator('iframe')
      await expect(inside.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(inside.getByRole('banner')).toHaveCount(0)
      await expect(inside.locator('base')).toHaveAttribute('target', '_blank')
      expect(await inside.locator('script:not([type="application/ld+json"])').count()).toBe(0)
      blog.close()
    })

  test('a page that is no embed is not shown there', async ({ page, baseURL }) => {
    const blog = await blogWith(`${baseURL}${ARTICLE}`)
    await page.goto(blog.url)
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1, name: 'Finasteride' })).toHaveCount(0)
    blog.close()
  })
})

test('every page has a card, a picture file of the right size, said in words', { tag: ONCE }, () => {
  for (const { path, html } of publishedPages()) {
    if (path.startsWith('/embed/')) continue
    const card = /property="?og:image"? content="?[^" >]*(\/share\/[a-z0-9-]+\.png)/.exec(html)?.[1]
    expect(card, path).toBeTruthy()
    expect(existsSync(resolve(out, `.${card}`)), `${path} ${card}`).toBe(true)
    const png = readFileSync(resolve(out, `.${card}`))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(html, path).toMatch(/property="?og:image:alt"? content="[^"]{20,}/)
    expect(html, path).toMatch(/name="?twitter:card"? content="?summary_large_image/)
  }
})

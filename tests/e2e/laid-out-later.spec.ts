import type { Page } from '@playwright/test'
import { expect, PHONE, test } from './site'

/** How many elements wait until they come near the screen (auto), and how many are not drawn at all (hidden). */
const waiting = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('main *')]
    const being = (state: string) => all.filter((element) => getComputedStyle(element).contentVisibility === state)
    return {
      auto: being('auto').length,
      hidden: being('hidden').length,
      hiddenOnScreen: being('hidden').filter((element) => element.getBoundingClientRect().top < innerHeight).length,
    }
  })
const SCRIPT = '**/_baldly/page.*'
/** To see what the rules of CSS do by themselves. */
const leaveOutScript = (page: Page) =>
  page.route(SCRIPT, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
const NONE = { auto: 0, hidden: 0, hiddenOnScreen: 0 }

test.describe('below the first screen of a phone', { tag: PHONE }, () => {
  for (const path of ['/', '/treatments/finasteride/', '/compare/', '/glossary/'])
    test(`all of ${path} waits for the first screen, and is laid out soon after it`, async ({ watched: page }) => {
      // Without the script nothing is laid out before it comes near.
      await leaveOutScript(page)
      await page.goto(path)
      expect((await waiting(page)).auto).toBeGreaterThan(1)
      await page.unroute(SCRIPT)
      await page.goto(path)
      await expect.poll(() => waiting(page)).toEqual(NONE)
    })

  for (const path of ['/compare/', '/treatments/finasteride/', '/glossary/'])
    test(`${path} drawn ahead has its first screen ready, and the rest when the reader comes`, async ({
      watched: page,
    }) => {
      // No test browser draws ahead: this page believes that it is.
      await page.addInitScript(() => Object.defineProperty(document, 'prerendering', { value: true }))
      await page.goto(path)
      await expect.poll(() => waiting(page)).toMatchObject({ auto: 0, hiddenOnScreen: 0 })
      const before = await waiting(page)
      expect(before.hidden).toBeGreaterThan(3)
      // As long as nobody comes, it stays so.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)))
      expect(await waiting(page)).toEqual(before)

      const arrived = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            document.dispatchEvent(new Event('prerenderingchange'))
            // Nothing may stay away from a reader who scrolls at once.
            setTimeout(() => {
              const hidden = [...document.querySelectorAll<HTMLElement>('main *')].filter(
                (element) => getComputedStyle(element).contentVisibility === 'hidden',
              )
              done(hidden.length)
            }, 150)
          }),
      )
      expect(arrived).toBe(0)
      await expect.poll(() => waiting(page)).toEqual(NONE)
    })

  for (const path of ['/treatments/finasteride/#sources', '/treatments/smp/#cost', '/compare/#evidence'])
    test(`${path} is on screen from the start: all above it has its true height`, async ({ watched: page }) => {
      await leaveOutScript(page)
      await page.goto(path)
      expect(await waiting(page)).toEqual(NONE)
      const { y } = (await page.locator(`[id="${path.split('#')[1]}"]`).boundingBox())!
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThan(100)
    })

  test('nothing waits again when a screen is turned and becomes narrow', async ({ watched: page }) => {
    const { width, height } = page.viewportSize()!
    await page.setViewportSize({ width: height, height: width })
    await page.goto('/treatments/finasteride/')
    expect(await waiting(page)).toEqual(NONE)
    await page.setViewportSize({ width, height })
    expect(await waiting(page)).toEqual(NONE)
  })

  test('a reader who reloads, or comes back, finds what they were reading', async ({ watched: page }) => {
    const path = '/compare/'
    const row = page.getByRole('row').nth(6)
    const read = row.getByRole('rowheader')
    await page.goto(path)
    await expect.poll(() => waiting(page)).toEqual(NONE)
    await row.evaluate((element) => element.scrollIntoView())
    await expect(read).toBeInViewport()
    // The browser remembers a place a moment after the reader stops.
    await page.waitForTimeout(500)

    await page.reload()
    await expect.poll(() => waiting(page)).toEqual(NONE)
    await expect(read).toBeInViewport()

    await page.goto('/treatments/')
    await page.goBack()
    await expect.poll(() => waiting(page)).toEqual(NONE)
    await expect(read).toBeInViewport()
  })
})

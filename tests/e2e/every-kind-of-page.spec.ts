import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, kindsOfPages, PHONE, SCRIPTS, test } from './site'

const NOWHERE = '/no/such/page/'
const ANSWERED = '/search/?q=does+finasteride+work'

/** How far what the page shows has jumped since it was opened: 0 is not at all. @see https://web.dev/articles/cls */
const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(sum), 100)
      }),
  )

for (const path of [...kindsOfPages(), ANSWERED, NOWHERE]) {
  test.describe(path, () => {
    // The browser itself notes a 404 in the console.
    if (path !== NOWHERE)
      test('loads cleanly, from its own origin alone, with one heading, a title and a description, and nothing jumps', async ({
        watched: page,
        javaScriptEnabled,
      }) => {
        const response = await page.goto(path, { waitUntil: 'networkidle' })
        expect(response?.status()).toBe(200)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        await expect(page).toHaveTitle(/Baldly/)
        const description = (await page.locator('meta[name=description]').getAttribute('content')) ?? ''
        expect(description.length).toBeGreaterThan(20)
        expect(description.length).toBeLessThanOrEqual(170)
        // Without scripts nothing can tell, and nothing comes late.
        if (javaScriptEnabled) expect(await shifted(page)).toBe(0)
      })

    test(
      'has nothing that axe finds, light on a phone and dark on a desktop',
      { tag: SCRIPTS },
      async ({ page }, { project }) => {
        test.slow()
        const dark = project.name === 'desktop'
        await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
        await page.goto(path)
        // What is folded away is read too.
        await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)))
        // Text contrast is 7:1 here, which axe looks at only if asked.
        const axe = new AxeBuilder({ page }).options({
          resultTypes: ['violations'],
          preload: false,
          rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
        })
        // Only colors differ in the dark.
        const { violations } = await (dark ? axe.withRules(['color-contrast-enhanced']) : axe).analyze()
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .slice(0, 3)
                .map((n) => n.html.slice(0, 160))
                .join(' | ')}`,
          ),
        ).toEqual([])
      },
    )

    test('does not scroll sideways at 320 px, nor with text at 200 %', { tag: PHONE }, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 740 })
      await page.goto(path)
      await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)))
      // What sticks out, if the page can be moved sideways at all.
      const tooWide = () =>
        page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement
          if (scrollWidth <= clientWidth) return []
          return [...document.querySelectorAll('main *')]
            .filter((part) => part.getBoundingClientRect().right > clientWidth + 1)
            .map((part) => `${part.tagName}.${part.className}: ${part.textContent.slice(0, 40)}`)
        })
      expect(await tooWide()).toEqual([])
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
      expect(await tooWide(), 'text at 200 %').toEqual([])
    })
  })
}

import type { Locator, Page } from '@playwright/test'
import { expect, ONCE, test } from './site'

const ARTICLE = '/treatments/finasteride/'
/** Long enough, in ms, for a page to be fetched ahead from the same machine. */
const FETCHED = 1000

/** How the page that is open came to the browser. */
const delivery = (page: Page) =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return (navigation as PerformanceNavigationTiming & { deliveryType: string }).deliveryType
  })

/** Follows a link as a keyboard or a finger would: without coming near it first. */
async function follow(page: Page, link: Locator) {
  const address = await link.getAttribute('href')
  await link.evaluate((element: HTMLElement) => element.click())
  await page.waitForURL(`**${address}`)
}

test.describe('between two pages, where the browser knows speculation rules', { tag: ONCE }, () => {
  test('the first next step has been fetched before it is asked for', async ({ watched: page }) => {
    await page.goto(ARTICLE)
    await page.waitForTimeout(FETCHED)
    await follow(page, page.locator('.next li:first-child a'))
    expect(await delivery(page)).toBe('navigational-prefetch')
  })

  test('a link is fetched when it is pointed at, and not before', async ({ watched: page }) => {
    const about = page.getByRole('contentinfo').getByRole('link', { name: /About/ }).first()
    await page.goto(ARTICLE)
    await page.waitForTimeout(FETCHED)
    await follow(page, about)
    expect(await delivery(page)).toBe('')

    await page.goto(ARTICLE)
    await about.hover()
    await page.waitForTimeout(FETCHED)
    await follow(page, about)
    expect(await delivery(page)).toBe('navigational-prefetch')
  })
})

import { expect, PHONE, test } from './site'

/** How many elements are not laid out, or only when they come near, and how many of these are on the first screen. */
const waiting = () => {
  const all = [...document.querySelectorAll<HTMLElement>('main *')].filter(
    (element) => getComputedStyle(element).contentVisibility !== 'visible',
  )
  return { all: all.length, inView: all.filter((element) => element.getBoundingClientRect().top < innerHeight).length }
}

test.describe('below the first screen of a phone', { tag: PHONE }, () => {
  for (const path of ['/', '/treatments/finasteride/', '/compare/', '/glossary/'])
    test(`all of ${path} is laid out soon after it came`, async ({ watched: page }) => {
      await page.goto(path)
      await expect.poll(() => page.evaluate(waiting)).toEqual({ all: 0, inView: 0 })
    })

  test('a page drawn ahead has its first screen ready, and the rest when the reader comes', async ({
    watched: page,
  }) => {
    // No test browser draws ahead: this page believes that it is.
    await page.addInitScript(() => Object.defineProperty(document, 'prerendering', { value: true }))
    await page.goto('/compare/')
    await expect.poll(() => page.evaluate(waiting)).toMatchObject({ inView: 0 })
    expect((await page.evaluate(waiting)).all).toBeGreaterThan(3)
    await page.evaluate(() => document.dispatchEvent(new Event('prerenderingchange')))
    await expect.poll(() => page.evaluate(waiting)).toEqual({ all: 0, inView: 0 })
  })

  test('a place that a link names is on screen, however long what stands above it is', async ({ watched: page }) => {
    for (const path of ['/treatments/finasteride/#sources', '/compare/#evidence']) {
      await page.goto('about:blank')
      await page.goto(path)
      await expect.poll(() => page.evaluate(waiting)).toEqual({ all: 0, inView: 0 })
      await expect(page.locator(`[id="${path.split('#')[1]}"]`)).toBeInViewport()
    }
  })
})

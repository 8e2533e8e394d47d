import AxeBuilder from '@axe-core/playwright'
import type { AxeResults } from 'axe-core'
import { expect, kindsOfPages, test } from './site'

const NOWHERE = '/no/such/page/'

for (const path of [...kindsOfPages(), NOWHERE]) {
  test.describe(path, () => {
    test('loads cleanly, from its own origin alone, with one heading, a title and a description', async ({ watched: page }) => {
      test.skip(path === NOWHERE, 'the browser itself notes a 404 in the console')
      const response = await page.goto(path, { waitUntil: 'networkidle' })
      expect(response?.status()).toBe(200)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page).toHaveTitle(/Baldly/)
      const description = (await page.locator('meta[name=description]').getAttribute('content')) ?? ''
      expect(description.length).toBeGreaterThan(20)
      expect(description.length).toBeLessThanOrEqual(170)
    })

    test('has nothing that axe finds, light or dark', async ({ page, javaScriptEnabled }) => {
      test.skip(javaScriptEnabled === false, 'axe is itself a script')
      test.slow()
      // What is folded away is read too.
      const load = async (colorScheme: 'light' | 'dark') => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto(path)
        await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)))
        return new AxeBuilder({ page })
      }
      const told = (violations: AxeResults['violations']) => violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' | ')}`)
      // Text contrast is 7:1 here, which axe looks at only if asked.
      const light = (await load('light')).options({ rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } } })
      expect(told((await light.analyze()).violations), 'light').toEqual([])
      const dark = (await load('dark')).withRules(['color-contrast-enhanced'])
      expect(told((await dark.analyze()).violations), 'dark').toEqual([])
    })

    test('does not scroll sideways at 320 px, nor with text at 200 %', async ({ page }, { project }) => {
      test.skip(project.name !== 'phone')
      await page.setViewportSize({ width: 320, height: 740 })
      await page.goto(path)
      await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)))
      // What sticks out, if the page can be moved sideways at all.
      const tooWide = () =>
        page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement
          if (scrollWidth <= clientWidth) return []
          return [...document.querySelectorAll('main *')].filter((part) => part.getBoundingClientRect().right > clientWidth + 1).map((part) => `${part.tagName}.${part.className}: ${part.textContent.slice(0, 40)}`)
        })
      expect(await tooWide()).toEqual([])
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
      expect(await tooWide(), 'text at 200 %').toEqual([])
    })
  })
}

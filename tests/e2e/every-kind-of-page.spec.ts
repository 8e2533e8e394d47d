import AxeBuilder from '@axe-core/playwright'
import { expect, kindsOfPages, test } from './site'

const NOWHERE = '/no/such/page/'

for (const path of [...kindsOfPages(), NOWHERE]) {
  test.describe(path, () => {
    test('loads cleanly, from its own origin alone, with one heading, a title and a description', async ({ page, watched }) => {
      if (path === NOWHERE) {
        // The browser itself notes a 404 in the console.
        expect((await page.goto(path))?.status()).toBe(404)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        return
      }
      const response = await watched.goto(path, { waitUntil: 'networkidle' })
      expect(response?.status()).toBe(200)
      await expect(watched.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(watched).toHaveTitle(/\S.*Baldly/)
      const description = (await watched.locator('meta[name=description]').getAttribute('content')) ?? ''
      expect(description.length).toBeGreaterThan(20)
      expect(description.length).toBeLessThanOrEqual(170)
    })

    test('has nothing that axe finds, light or dark', async ({ page, javaScriptEnabled }) => {
      test.skip(javaScriptEnabled === false, 'axe is itself a script')
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto(path)
        // What is folded away is read too.
        await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)))
        const { violations } = await new AxeBuilder({ page }).options({ rules: { 'color-contrast-enhanced': { enabled: true } } }).analyze()
        expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' | ')}`)).toEqual([])
      }
    })

    test('does not scroll sideways at 320 px, nor with text at 200 %', async ({ page }, { project }) => {
      test.skip(project.name !== 'phone')
      await page.setViewportSize({ width: 320, height: 740 })
      await page.goto(path)
      await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)))
      const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(await tooWide()).toBe(0)
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
      expect(await tooWide()).toBe(0)
    })
  })
}

import { expect, SCRIPTS, test } from './site'

test.describe('without a connection', { tag: SCRIPTS }, () => {
  test.describe.configure({ timeout: 240_000 })

  test('nothing is kept unless the reader asks', async ({ page, context }) => {
    await page.goto('/')
    await page.goto('/treatments/minoxidil/')
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    await context.setOffline(true)
    await expect(page.goto('/treatments/minoxidil/')).rejects.toThrow()
  })

  test('the whole site, with its search, if the reader asks; each page says of which day it is; and it is forgotten again', async ({
    page,
    context,
  }) => {
    await page.goto('/offline/')
    await page.getByRole('button', { name: 'Keep the whole site' }).click()
    await expect(page.getByText('The whole site, with its search, is kept')).toBeVisible({ timeout: 200_000 })
    await context.setOffline(true)
    await page.goto('/treatments/hair-transplant/')
    await expect(page.getByRole('heading', { level: 1, name: 'Hair transplant' })).toBeVisible()
    await expect(page.getByText(/a copy kept on this device, from \w+ \d+, \d{4}/)).toBeVisible()
    await page.goto('/search/?q=cost+of+finasteride')
    await expect(page.getByRole('listitem').filter({ hasText: /\$\d/ }).first()).toBeVisible()
    await context.setOffline(false)
    await page.goto('/offline/')
    await page.getByRole('button', { name: 'Forget everything' }).click()
    await expect(page.getByText('Nothing is kept on this device yet.')).toBeVisible()
    expect(
      await page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    ).toEqual([0, 0])
  })

  test('only pages visited, if the reader prefers; another one leads to the page that says why', async ({
    page,
    context,
  }) => {
    await page.goto('/offline/')
    await page.getByRole('button', { name: 'Keep only pages I visit' }).click()
    await expect(page.getByText('From now on the pages you visit are kept')).toBeVisible({ timeout: 60_000 })
    await page.goto('/treatments/prp/')
    await context.setOffline(true)
    await page.goto('/treatments/prp/?utm_source=x')
    await expect(page.getByText(/a copy kept on this device/)).toBeVisible()
    await page.goto('/treatments/smp/')
    await expect(page.getByRole('heading', { level: 1, name: 'Read it without a connection' })).toBeVisible()
  })
})

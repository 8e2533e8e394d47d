import type { Page } from '@playwright/test'
import { expect, SCRIPTS, test } from './site'

const ODD: Record<string, string> = {
  nothing: '/search/?q=',
  spaces: '/search/?q=%20%20+',
  '10,000 characters': `/search/?q=${'finasteride '.repeat(833)}`,
  'one word of 10,000 characters': `/search/?q=${'x'.repeat(10_000)}`,
  markup: `/search/?q=${encodeURIComponent('<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>')}`,
  'broken percent-encoding': '/search/?q=%E0%A4%A&x=%',
  'right-to-left marks': `/search/?q=${encodeURIComponent('\u202Eesab\u202C \u200Fcost')}`,
  'half a surrogate pair': '/search/?q=%ED%A0%80cost',
  'a regular expression': `/search/?q=${encodeURIComponent('(((.*+?^${}[]\\')}`,
  'the names of built-in things': '/search/?q=constructor+__proto__+toString',
  'two queries': '/search/?q=cost&q=pain',
}

for (const [name, path] of Object.entries(ODD)) {
  test(
    `a query of ${name} gets an answer, no error, and nothing injected`,
    { tag: SCRIPTS },
    async ({ watched: page }) => {
      await page.goto(path)
      await expect(page.getByRole('status')).not.toHaveText(/Searching|^$/)
      expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
      await expect(page.locator('main img, main script[src]')).toHaveCount(0)
      // Typing goes on working.
      const box = page.getByRole('main').locator('input[name=q]')
      await box.fill('does finasteride cause shedding')
      await expect(page.getByRole('main').getByRole('link', { name: /shed/i }).first()).toBeVisible()
    },
  )
}

test('a lone surrogate typed into the box does no harm', { tag: SCRIPTS }, async ({ watched: page }) => {
  await page.goto('/search/')
  const box = page.getByRole('main').locator('input[name=q]')
  await box.fill('cost \uD83D')
  await expect(page.getByRole('status')).not.toHaveText(/Searching|^$/)
  await expect(box).toHaveValue(/^cost/)
})

test('with the keyboard alone: type with a slip, read, open', { tag: SCRIPTS }, async ({ watched: page }) => {
  await page.goto('/search/')
  const box = page.getByRole('main').locator('input[name=q]')
  await expect(box).toBeFocused()
  await page.keyboard.type('minoxidl sheding')
  await expect(page.getByRole('main').getByRole('link', { name: /shed/i }).first()).toBeVisible()
  await expect(page).toHaveURL(/\?q=minoxidl/)
  await page.keyboard.press('Enter')
  for (
    let stops = 0;
    stops < 12 && !(await page.evaluate(() => document.activeElement?.matches('main :is(ol, ul, article) a')));
    stops++
  )
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/(questions|facts|treatments|compare|glossary)\//)
  await page.goBack()
  await expect(page.getByRole('main').locator('input[name=q]')).toHaveValue('minoxidl sheding')
})

test(
  'answers before the framework is there, which then goes on with what was typed meanwhile',
  { tag: SCRIPTS },
  async ({ watched: page }) => {
    const arrive = await holdFramework(page)
    await page.goto('/search/?q=cost+of+fue', { waitUntil: 'commit' })
    const answers = page.getByRole('main').locator('.results')
    const box = page.getByRole('main').locator('input[name=q]')
    await expect(answers).toContainText('$')
    await expect(box).toHaveValue('cost of fue')
    await box.fill('minoxidl sheding')
    await expect(answers).toContainText(/shed/i)

    arrive()
    await expect(page.getByRole('status')).toContainText('Read as')
    await expect(box).toHaveValue('minoxidl sheding')
    await expect(answers).toHaveCount(1)
    await page.keyboard.press('End')
    await page.keyboard.type(' women')
    await expect(page).toHaveURL(/women$/)
  },
)

test('a reader on a link of the first answers stays on it', { tag: SCRIPTS }, async ({ watched: page }) => {
  const arrive = await holdFramework(page)
  await page.goto('/search/?q=cost', { waitUntil: 'commit' })
  const answers = page.getByRole('main').locator('.results')
  const link = answers.getByRole('link').nth(1)
  await link.focus()
  const address = await link.getAttribute('href')

  arrive()
  await expect(page.locator('.first-answers')).toHaveCount(0)
  await expect(answers.locator(`a[href="${address}"]`).first()).toBeFocused()
})

/** Lets the framework’s scripts wait for the call of what it returns. */
async function holdFramework(page: Page): Promise<() => void> {
  let arrive = () => {}
  const late = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/_next/static/**/*.js', async (route) => {
    await late
    await route.continue()
  })
  return arrive
}

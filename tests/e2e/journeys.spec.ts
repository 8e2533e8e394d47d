import { expect, NO_SCRIPTS, test } from './site'

test('from the home page to an article, a figure, its record and its source', async ({ watched: page }) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: 'Finasteride', exact: true }).first().click()
  await expect(page).toHaveURL('/treatments/finasteride/')
  await expect(page.getByRole('heading', { level: 1, name: 'Finasteride' })).toBeVisible()

  const figure = page.locator('article a.n').first()
  const words = (await figure.innerText()).match(/^[\d.]+/)![0]
  await figure.click()
  await expect(page).toHaveURL(/\/facts\/finasteride-[a-z0-9-]+\/#/)
  const record = page.locator(':target')
  await expect(record).toContainText(words)
  await expect(record).toContainText('Who was studied')
  await expect(page.getByRole('heading', { name: 'How sure we are' })).toBeVisible()

  await page.getByRole('link', { name: 'All it is used for' }).first().click()
  await expect(page).toHaveURL(/\/sources\/#/)
  await expect(page.locator(':target')).toBeInViewport()
})

test('the comparison: a table on a desktop, one question with its answers on a phone', async ({ watched: page }, {
  project,
}) => {
  await page.goto('/compare/')
  const table = page.getByRole('table').first()
  const [first, second] = [table.getByRole('cell').nth(0), table.getByRole('cell').nth(1)]
  const [a, b] = [(await first.boundingBox())!, (await second.boundingBox())!]
  if (project.name === 'desktop') {
    await expect(table.getByRole('columnheader', { name: 'Finasteride' })).toBeInViewport()
    expect(b.x).toBeGreaterThan(a.x)
    expect(b.y).toBe(a.y)
  } else {
    expect(b.y).toBeGreaterThan(a.y)
    const label = await first.evaluate((cell) => getComputedStyle(cell, '::before').content)
    expect(label).toBe('"Finasteride"')
  }
  // Eight options, and the rows behind.
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveCount(8)
  const more = page.locator('summary', { hasText: 'Money' })
  await more.click()
  await expect(page.getByRole('rowheader', { name: /insurance/i })).toBeVisible()
})

test('two treatments: the honest difference, and whether they go together', async ({ watched: page }) => {
  await page.goto('/compare/')
  await page.getByRole('main').getByRole('link', { name: 'Finasteride or minoxidil?' }).click()
  await expect(page).toHaveURL('/compare/finasteride-vs-minoxidil/')
  await expect(page.getByRole('heading', { name: 'Where they differ' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Can you use both?' })).toBeVisible()
})

test('a pair named in the reverse order leads to the page that is written', async ({ page }) => {
  await page.goto('/compare/minoxidil-vs-finasteride/')
  await page.waitForURL('**/compare/finasteride-vs-minoxidil/')
  await expect(page.getByRole('heading', { name: 'Where they differ' })).toBeVisible()
})

test('a link to an answer opens that answer in its article', async ({ watched: page }) => {
  await page.goto('/treatments/smp/')
  const answers = page.locator('#questions details > div')
  await expect(answers.nth(5)).toBeHidden()
  const id = await answers.nth(5).getAttribute('id')
  await page.goto('about:blank')
  await page.goto(`/treatments/smp/#${id}`)
  const answer = page.locator(`#${id}`)
  await expect(answer).toBeVisible()
  await expect(answer).toBeInViewport()
  await expect(answer.locator('..').locator('summary')).toBeInViewport()
})

test('a question opens in place by a tap, and has a page of its own', async ({ watched: page }) => {
  await page.goto('/treatments/minoxidil/')
  const question = page.locator('#questions details').nth(2)
  await question.locator('summary').click()
  await question.getByRole('link', { name: 'Link to this answer' }).click()
  await expect(page).toHaveURL(/\/questions\/[a-z0-9-]+\/$/)
  for (const name of ['What this rests on', 'Sources', 'People also ask'])
    await expect(page.getByRole('heading', { name })).toBeVisible()
})

test('questions stand by treatment and by topic', async ({ watched: page }) => {
  await page.goto('/questions/')
  await expect(page.getByRole('heading', { name: 'PRP', exact: true })).toBeVisible()
  const topic = page.locator('#by-topic summary').first()
  await topic.click()
  await page.locator('#by-topic details[open] a').first().click()
  await expect(page).toHaveURL(/\/questions\/[a-z0-9-]+\/$/)
})

test('an unknown address helps: a search box and likely pages, with the status 404', async ({ page }) => {
  for (const path of ['/nope/', '/treatments/finasterid/', '/facts/', '/questions/%E2%80%AE/']) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
  }
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: 'Finasteride' })).toBeVisible()
  await main.getByRole('searchbox').fill('shedding at first')
  await main.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/search\/\?q=shedding/)
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible()
})

test('the first stop of the keyboard skips to the content', async ({ watched: page }) => {
  await page.goto('/treatments/prp/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/treatments/prp/#main')
})

test('printed, every answer is open, and no furniture is left', async ({ page }) => {
  await page.goto('/treatments/hair-transplant/')
  await page.emulateMedia({ media: 'print' })
  const answers = page.locator('#questions details > div')
  for (const answer of await answers.all()) await expect(answer).toBeVisible()
  for (const nav of await page.getByRole('navigation').all()) await expect(nav).toBeHidden()
  for (const form of await page.locator('form').all()) await expect(form).toBeHidden()
  await expect(page.locator('#sources li').first()).toBeVisible()
})

test('search lists everything by topic where scripts are off', { tag: NO_SCRIPTS }, async ({ page }) => {
  await page.goto('/')
  const box = page.getByRole('main').getByRole('searchbox')
  await box.fill('does it hurt')
  await box.press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=does\+it\+hurt/)
  await expect(page.getByRole('main').getByRole('combobox'), 'no box that would do nothing').toHaveCount(0)
  await expect(page.locator('main noscript p'), 'what is said instead').toBeVisible()
  const topic = page.locator('summary', { hasText: 'Cost' })
  await topic.click()
  await page.locator('details[open] li a').first().click()
  await expect(page).toHaveURL(/\/(questions|facts|glossary)\//)
})

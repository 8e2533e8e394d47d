import { test as base, expect, type Page } from '@playwright/test'

/** Where a test is of use, for the projects of ../playwright.config.ts: scripts on, scripts off, a phone, or once. */
export const [SCRIPTS, NO_SCRIPTS, PHONE, ONCE] = ['@scripts', '@no-scripts', '@phone', '@once']

/** A test that also watches the page: nothing may go wrong in the console, and nothing may be asked of another origin. */
export const test = base.extend<{ watched: Page }>({
  watched: async ({ page, baseURL }, use) => {
    const wrong: string[] = []
    page.on(
      'console',
      (message) => message.type() === 'error' && wrong.push(`console: ${message.text()} ${message.location().url}`),
    )
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && url.origin !== baseURL) wrong.push(`asked elsewhere: ${url.href}`)
    })
    await use(page)
    expect(wrong).toEqual([])
  },
})
export { expect }
export { kindsOfPages, publishedPages } from '../published-pages.mjs'

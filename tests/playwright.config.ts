import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, systemBrowser } from './browser.mjs'

const PORT = Number(process.env.PORT ?? 4173)
const phone = { width: 360, height: 740 }
const desktop = { width: 1280, height: 800 }

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/screenshots',
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { executablePath: systemBrowser(), args: BROWSER_ARGS },
    screenshot: 'only-on-failure',
  },
  projects: [
    // Tags say where a test is of use (e2e/site.ts).
    { name: 'phone', grepInvert: /@once|@no-scripts/, use: { viewport: phone, hasTouch: true } },
    { name: 'desktop', grepInvert: /@phone|@no-scripts/, use: { viewport: desktop } },
    { name: 'noscript', grepInvert: /@once|@phone|@scripts/, use: { viewport: phone, javaScriptEnabled: false } },
  ],
  webServer: {
    command: 'node lib/site-build/serve.mjs',
    cwd: '..',
    env: { PORT: String(PORT), HOST: '127.0.0.1' },
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: !process.env.CI,
  },
})

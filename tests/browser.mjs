// @ts-check
// The browser that the tests run in: one that is here already, or Playwright's own, or Debian's.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Switches that keep the browser to itself: no sandbox (containers), no GPU, nothing fetched behind our back. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A browser outside Playwright, or undefined where only Playwright's own is left. */
export function systemBrowser() {
  return [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path))
}

/** Does a browser start? @returns what went wrong, or nothing. */
async function whyNot() {
  try {
    const browser = await chromium.launch({ executablePath: systemBrowser(), args: BROWSER_ARGS })
    await browser.close()
    return undefined
  } catch (error) {
    return /** @type {Error} */ (error).message.split('\n').slice(0, 6).join('\n')
  }
}

/** @param {string} command @param {string[]} args */
const run = (command, ...args) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
  0

/** Gets a browser if there is none that starts. @throws with what to do, if none can be had. */
export async function getBrowser() {
  if (!(await whyNot())) return
  console.log('No browser starts here yet: asking Playwright for its Chromium.')
  if (
    run(
      process.execPath,
      fileURLToPath(import.meta.resolve('@playwright/test/cli')),
      'install',
      '--only-shell',
      'chromium',
    ) &&
    !(await whyNot())
  )
    return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('That does not start either: asking Debian for its Chromium.')
    if (
      run('apt-get', 'update', '-qq') &&
      run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium') &&
      !(await whyNot())
    )
      return
  }
  throw new Error(
    `The browser tests need Chromium, and none starts here.\n${await whyNot()}\nInstall Chromium or Chrome, or set CHROMIUM_PATH to one, then run "npm test" again. All other tests have passed.`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await getBrowser().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}

// @ts-check
import { connect, createServer } from 'node:net'
import { chromium } from '@playwright/test'
import { BROWSER_ARGS, systemBrowser } from '../browser.mjs'

/** The phone that the site is measured on: 4 times slower than this machine, 1.6 Mbit/s, 150 ms there and back. */
export const PHONE = { cpu: Number(process.env.CPU ?? 4), latency: 150, bytesPerSecond: 200_000, viewport: { width: 360, height: 740 } }

/**
 * A slow line to a server on this machine. It stands outside the browser, so that what is fetched ahead is as slow as
 * the rest; it counts what came down.
 * @param {number} port
 */
export async function openSlowLine(port) {
  let received = 0
  let free = 0
  const server = createServer((phone) => {
    const site = connect(port, '127.0.0.1')
    // Setting up a connection takes one way there and back, and so does each request.
    const opened = Date.now() + PHONE.latency
    // Timers that fall due in one millisecond may swap: what goes out is the next piece, not the timer's own.
    const [up, down] = [/** @type {Buffer[]} */ ([]), /** @type {Buffer[]} */ ([])]
    phone.on('data', (data) => {
      up.push(data)
      setTimeout(() => site.destroyed || site.write(up.shift() ?? ''), Math.max(0, opened - Date.now()) + PHONE.latency)
    })
    site.on('data', (data) => {
      for (let at = 0; at < data.length; at += 4096) {
        const piece = data.subarray(at, at + 4096)
        received += piece.length
        free = Math.max(free, Date.now()) + (piece.length / PHONE.bytesPerSecond) * 1000
        down.push(piece)
        setTimeout(() => phone.destroyed || phone.write(down.shift() ?? ''), free - Date.now())
      }
    })
    const end = () => setTimeout(() => (phone.destroy(), site.destroy()), Math.max(0, free - Date.now()) + 50)
    for (const socket of [phone, site]) socket.on('close', end).on('error', end)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  return { base: `http://127.0.0.1:${address.port}`, received: () => received, close: () => server.close() }
}

/** A browser with the switches of a reader's: Playwright turns off some of what is measured here. */
export const openBrowser = () =>
  chromium.launch({ executablePath: systemBrowser(), args: [...BROWSER_ARGS.filter((arg) => arg !== '--disable-background-networking'), '--enable-features=PaintHolding'] })

/** A page on the phone, nothing cached. @param {import('@playwright/test').Browser} browser */
export async function openPage(browser) {
  const context = await browser.newContext({ viewport: PHONE.viewport, deviceScaleFactor: 2, isMobile: true, hasTouch: true })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu })
  return { page, context, session }
}

/** Starts a server on any port. @param {import('node:http').Server} server @returns {Promise<number>} */
export const listen = (server) => new Promise((done) => server.listen(0, '127.0.0.1', () => done(/** @type {import('node:net').AddressInfo} */ (server.address()).port)))

// @ts-check
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createSiteServer } from './server.mjs'

/**
 * Serves `out/` on PORT (3000) and HOST (every address of this machine) until it is told to stop.
 * @param {string} [root]
 */
export function serve(root = process.env.SITE_FOLDER ?? 'out') {
  const port = readPort(process.env.PORT)
  const host = process.env.HOST || undefined
  if (!existsSync(resolve(root, 'index.html')))
    stop(`There is no built site in ${resolve(root)}. Run "npm run build" first.`)

  const server = createSiteServer(root)
  server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code === 'EADDRINUSE')
      stop(
        `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port === 65535 ? 3000 : port + 1} npm start`,
      )
    if (error.code === 'EACCES')
      stop(`This account may not open port ${port}. Choose one above 1023: PORT=3000 npm start`)
    if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL')
      stop(`HOST is "${host}", which is no address of this machine. Leave it out, or use 127.0.0.1 or 0.0.0.0.`)
    throw error
  })
  server.listen(port, host, () => {
    const address = server.address()
    const shown = typeof address === 'object' && address ? address.port : port
    const name = !host || host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
    console.log(`Baldly is at http://${name}:${shown}`)
  })

  const close = () => {
    // Answers on their way are finished; a reader who never reads on does not keep us.
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), 5000).unref()
  }
  process.once('SIGTERM', close)
  process.once('SIGINT', close)
  return server
}

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined || text === '') return 3000
  const port = Number(text)
  return Number.isInteger(port) && port >= 0 && port <= 65535
    ? port
    : stop(`PORT is "${text}"; it must be a number from 0 to 65535.`)
}

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message)
  process.exit(1)
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) serve()

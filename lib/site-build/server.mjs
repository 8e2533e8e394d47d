// @ts-check
import { createServer } from 'node:http'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import sirv from 'sirv'
import { NOT_SERVED, headersFor } from './headers.mjs'

/** A long question must reach the search page; Node refuses at 16 kB by default. In bytes. */
export const LONGEST_ADDRESS = 128 * 1024
const LARGEST_HEADERS = 32 * 1024

/**
 * The server of the exported site: files as they are, compressed ones where the browser takes them, and nothing
 * outside `root`. Paths are looked up in a list made at the start and never turned into file names, so no way of
 * writing a path leads anywhere else.
 * @param {string} root
 */
export function createSiteServer(root) {
  root = resolve(root)
  const files = listFiles(root)
  const sendFile = sirv(root, { etag: true, brotli: true, gzip: true, dotfiles: true, extensions: [] })
  const missing = readMissingPage(root)

  // Larger than what we accept, so that most of what is too long gets its own answer rather than a closed connection.
  const server = createServer({ maxHeaderSize: 4 * LONGEST_ADDRESS }, (request, response) => {
    const target = request.url ?? '/'
    if (target.length > LONGEST_ADDRESS) return refuse(response, 414, 'The address is too long.')
    if (request.rawHeaders.reduce((size, text) => size + text.length, 0) > LARGEST_HEADERS)
      return refuse(response, 431, 'The headers are too large.')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return refuse(response, 405, 'Only GET and HEAD are answered here.')
    }
    const asked = readTarget(target)
    if (!asked) return refuse(response, 400, 'The address cannot be read.')

    const file = asked.path.endsWith('/') ? `${asked.path}index.html` : asked.path
    for (const [name, value] of Object.entries(headersFor(asked.path))) response.setHeader(name, value)
    if (files.has(file)) {
      // Ranges are for media, of which there is none; encodings that are refused by name (";q=0") are left out.
      delete request.headers.range
      request.headers['accept-encoding'] = acceptedEncodings(request.headers['accept-encoding'])
      request.url = encodeURI(file)
      // A file that vanishes while it is sent (a build in the same folder) must end that answer only.
      response.once('pipe', (source) => source.on('error', () => response.destroy()))
      return sendFile(request, response, () => sendMissing(request, response, missing))
    }
    if (files.has(`${file}/index.html`)) {
      response.writeHead(308, { Location: `${encodeURI(asked.path)}/${asked.query}` })
      return response.end()
    }
    sendMissing(request, response, missing)
  })
  server.on('clientError', answerUnreadable)
  return server
}

/** Path (decoded once) and query of a request's target; undefined for what is no address of a page. @param {string} target */
function readTarget(target) {
  if (!target.startsWith('/')) {
    // Proxies may send the whole address.
    if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return undefined
    const url = new URL(target)
    target = url.pathname + url.search
  }
  const end = target.search(/[?#]/)
  const raw = end < 0 ? target : target.slice(0, end)
  const query = end < 0 ? '' : target.slice(end).replace(/#.*/s, '')
  try {
    const path = decodeURI(raw)
    return /\p{Cc}/u.test(path) ? undefined : { path, query }
  } catch {
    return undefined
  }
}

/** Every path that is served, as `/…`; what is there twice, compressed, counts once. @param {string} root */
function listFiles(root) {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${relative(root, join(entry.parentPath ?? entry.path, entry.name))
          .split(sep)
          .join('/')}`,
    )
  const all = new Set(names)
  return new Set(
    names.filter((name) => !NOT_SERVED.includes(name) && !(/\.(br|gz)$/.test(name) && all.has(name.slice(0, -3)))),
  )
}

/** @param {string | string[] | undefined} header @returns {string} the encodings we have among those the browser takes */
function acceptedEncodings(header) {
  const taken = String(header ?? '')
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
  return taken
    .map((part) => part.replace(/;.*/s, '').trim())
    .filter((name) => name === 'br' || name === 'gzip')
    .join(', ')
}

/** @typedef {Record<'br' | 'gzip' | 'plain', Buffer | undefined>} MissingPage */

/** @param {string} root @returns {MissingPage} */
function readMissingPage(root) {
  const read = (/** @type {string} */ name) =>
    existsSync(join(root, name)) ? readFileSync(join(root, name)) : undefined
  return { br: read('404.html.br'), gzip: read('404.html.gz'), plain: read('404.html') }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {MissingPage} page
 */
function sendMissing(request, response, page) {
  const accepted = acceptedEncodings(request.headers['accept-encoding'])
  const encoding = /** @type {const} */ (['br', 'gzip']).find((name) => accepted.includes(name) && page[name])
  const body = (encoding && page[encoding]) ?? page.plain ?? Buffer.from('There is no page at this address.')
  if (encoding) response.setHeader('Content-Encoding', encoding)
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('Cache-Control', 'no-store')
  response.writeHead(404, {
    'Content-Type': page.plain ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8',
    'Content-Length': body.length,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {string} text */
function refuse(response, status, text) {
  for (const [name, value] of Object.entries(headersFor('/'))) response.setHeader(name, value)
  response.setHeader('Cache-Control', 'no-store')
  // What is left of the request is not read: the next one comes on a connection of its own.
  response.setHeader('Connection', 'close')
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' })
  response.end(`${text}\n`)
}

/**
 * Requests that Node cannot read at all. Whether it was the address or another header that did not fit is not told:
 * an address has no line break before its end.
 * @param {Error & { code?: string, rawPacket?: Buffer }} error
 * @param {import('node:stream').Duplex} socket
 */
function answerUnreadable(error, socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  const status =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? error.rawPacket?.includes('\n')
        ? '431 Request Header Fields Too Large'
        : '414 URI Too Long'
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? '408 Request Timeout'
        : '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

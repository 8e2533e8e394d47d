// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYWHERE } from '@/lib/site-build/headers.mjs'
import { createSiteServer, LONGEST_ADDRESS } from '@/lib/site-build/server.mjs'

const root = mkdtempSync(join(tmpdir(), 'baldly-'))
const put = (path: string, content: string | Buffer) => {
  mkdirSync(join(root, 'site', path, '..'), { recursive: true })
  writeFileSync(join(root, 'site', path), content)
}
put('index.html', '<h1>Home</h1>')
put('404.html', '<h1>Nothing here</h1>')
put('about/index.html', '<h1>About</h1>')
put('about/index.html.br', brotliCompressSync('<h1>About</h1>'))
put('gone/index.html', '<h1>Gone</h1>')
put('_next/static/chunks/a.js', 'a()')
put('data/facts.json', '{}')
put('share/a.png', 'png')
put('_headers', '/*')
put('../secret.txt', 'secret')
put('../site-too/secret.txt', 'secret')

const server = createSiteServer(join(root, 'site'))
let port = 0
beforeAll(
  () =>
    new Promise<void>((done) =>
      server.listen(0, '127.0.0.1', () => ((port = (server.address() as AddressInfo).port), done())),
    ),
)
afterAll(() => (server.close(), rmSync(root, { recursive: true, force: true })))

/** Sends a request as it is written, with no client to tidy it. */
const send = (request: string) =>
  new Promise<{ status: number; head: string; body: string }>((done, fail) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    socket.on('data', (data) => (text += data.toString('latin1')))
    socket.on('error', (error) => (text ? undefined : fail(error)))
    socket.on('close', () => {
      const [head = '', body = ''] = text.split('\r\n\r\n')
      done({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), head, body })
    })
  })
const get = (path: string, headers = '', method = 'GET') =>
  send(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`)

describe(createSiteServer, () => {
  it('serves pages, files and types', async () => {
    expect(await get('/about/')).toMatchObject({
      status: 200,
      body: '<h1>About</h1>',
      head: expect.stringMatching(/Content-Type: text\/html;charset=utf-8/i),
    })
    expect((await get('/_next/static/chunks/a.js')).head).toMatch(/Content-Type: text\/javascript/i)
    expect((await get('/share/a.png')).head).toMatch(/Content-Type: image\/png/i)
  })

  it('leads to the address with its slash, keeping the question', async () => {
    expect((await get('/about?q=a%20b')).head).toMatch(/308[^]*Location: \/about\/\?q=a%20b/)
  })

  it('sends the compressed file to those who take it, and to nobody else', async () => {
    expect((await get('/about/', 'Accept-Encoding: gzip, br\r\n')).head).toMatch(/Content-Encoding: br/i)
    expect((await get('/about/', 'Accept-Encoding: br;q=0, identity\r\n')).head).not.toMatch(/Content-Encoding/i)
    expect((await get('/about/')).head).toMatch(/Vary: Accept-Encoding/i)
  })

  it('answers 304 to a known version', async () => {
    const tag = /ETag: (.*)\r/i.exec((await get('/about/')).head)?.[1]
    expect(await get('/about/', `If-None-Match: ${tag}\r\n`)).toMatchObject({ status: 304, body: '' })
  })

  it('sends the same headers everywhere and opens only what is open', async () => {
    const page = (await get('/about/')).head
    for (const [name, value] of Object.entries(EVERYWHERE)) expect(page).toContain(`${name}: ${value}`)
    expect(page).toContain("frame-ancestors 'none'")
    expect(page).toContain('Cross-Origin-Resource-Policy: same-origin')
    expect((await get('/data/facts.json')).head).toMatch(/Resource-Policy: cross-origin[^]*Allow-Origin: \*/)
    expect((await get('/_next/static/chunks/a.js')).head).toContain('max-age=31536000, immutable')
  })

  it('shows the real page for unknown addresses, with status 404', async () => {
    expect(await get('/nothing/')).toMatchObject({
      status: 404,
      body: '<h1>Nothing here</h1>',
      head: expect.stringContaining('no-store'),
    })
    expect(await get('/_headers')).toMatchObject({ status: 404 })
  })

  it.each([
    ['/../secret.txt', 404],
    ['/about/../../secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/%2e%2e%2fsecret.txt', 404],
    ['/..%5csecret.txt', 404],
    ['/../site-too/secret.txt', 404],
    ['/about%2findex.html', 404],
    ['//about/', 404],
    ['//evil.example', 404],
    ['/about//', 404],
    ['/about/%00', 400],
    ['/about/index.html%00.png', 400],
    ['/%0d%0aSet-Cookie:a', 400],
    ['/%zz', 400],
    ['/%ff', 400],
    ['about', 400],
    ['file:///etc/passwd', 400],
    ['http://localhost/about/', 200],
    ['/about/?q=../../secret.txt', 200],
    ['/__proto__/', 404],
  ])('answers %s with %i and nothing from outside', async (path, status) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(answer.body).not.toContain('secret')
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])(
    'refuses %s and says what it takes',
    async (method) => {
      expect(await get('/about/', '', method)).toMatchObject({
        status: 405,
        head: expect.stringMatching(/Allow: GET, HEAD/i),
      })
    },
  )

  it('answers HEAD without a body', async () => {
    expect(await get('/about/', '', 'HEAD')).toMatchObject({ status: 200, body: '' })
    expect(await get('/nothing/', '', 'HEAD')).toMatchObject({ status: 404, body: '' })
  })

  it('takes addresses of 128 kB and refuses longer ones with 414', async () => {
    const path = '/about/?q='
    expect((await get(path + 'a'.repeat(LONGEST_ADDRESS - path.length))).status).toBe(200)
    expect((await get(path + 'a'.repeat(LONGEST_ADDRESS))).status).toBe(414)
    expect((await get(path + 'a'.repeat(600_000))).status).toBe(414)
  })

  it('refuses enormous headers with 431', async () => {
    expect((await get('/about/', `X-A: ${'a'.repeat(60_000)}\r\n`)).status).toBe(431)
    expect((await get('/about/', `X-A: ${'a'.repeat(30_000)}\r\n`.repeat(40))).status).toBe(431)
  })

  it('is not thrown by odd ranges, no host, or no HTTP at all', async () => {
    expect((await get('/about/', 'Range: bytes=9-2\r\n')).status).toBe(200)
    expect((await send('GET / HTTP/1.1\r\n\r\n')).status).toBe(400)
    expect((await send('\u0016\u0003\u0001\r\n\r\n')).status).toBe(400)
    expect((await get('/')).status).toBe(200)
  })

  it('goes on when a file vanishes', async () => {
    rmSync(join(root, 'site/gone/index.html'))
    await get('/gone/').catch(() => undefined)
    expect((await get('/')).status).toBe(200)
  })
})

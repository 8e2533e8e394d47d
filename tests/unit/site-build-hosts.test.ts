// @vitest-environment node
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { EVERYWHERE, FOLDERS, headersFor } from '@/lib/site-build/headers.mjs'
import { toHeadersFile, toNginxConfig } from '@/lib/site-build/host-files.mjs'

const TOP = ['_headers', '_next/', 'about/', 'data/', 'index.html', 'nginx.conf', 'share/']

/** Headers that a host would send by a `_headers` file: all matching rules, as Cloudflare and Netlify read them. */
function byHeadersFile(file: string, path: string) {
  const found: Record<string, string[]> = {}
  let matches = false
  for (const line of file.split('\n')) {
    if (line.startsWith('/')) matches = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : line === path
    else if (matches && line.trim())
      (found[line.trim().split(': ')[0]!] ??= []).push(line.trim().replace(/^[^:]+: /, ''))
  }
  return found
}

describe(toHeadersFile, () => {
  const file = toHeadersFile(TOP)

  it.each(['/', '/about/', '/data/facts.json', '/share/a.png', '/_next/static/a.js', '/embed/a/'])(
    'gives %s what our own server gives it, each header once',
    (path) => {
      const expected = Object.fromEntries(Object.entries(headersFor(path)).map(([name, value]) => [name, [value]]))
      expect(byHeadersFile(file, path)).toEqual(expected)
    },
  )

  it('stays within what Cloudflare takes: 100 rules, lines of 2000 characters', () => {
    const lines = toHeadersFile(Array.from({ length: 40 }, (_, i) => `folder-${i}/`)).split('\n')
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000)
  })
})

const hasNginx = spawnSync('nginx', ['-v']).status === 0
if (!hasNginx) console.log('The nginx configuration is not tried: no nginx here (Debian: apt-get install nginx-light).')

describe.runIf(hasNginx)('nginx with our configuration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baldly-nginx-'))
  const port = 20_000 + (process.pid % 20_000)
  const base = `http://127.0.0.1:${port}`
  let nginx: ReturnType<typeof spawn>

  beforeAll(async () => {
    // nginx gives its rights away, then reads the folder as somebody else.
    chmodSync(folder, 0o755)
    for (const name of ['about', 'data', '_next/static', 'share', 'logs'])
      mkdirSync(join(folder, 'out', name), { recursive: true })
    const put = (path: string, content: string | Buffer) => writeFileSync(join(folder, 'out', path), content)
    put('index.html', '<h1>Home</h1>')
    put('404.html', '<h1>Nothing here</h1>')
    put('about/index.html', '<h1>About</h1>')
    put('about/index.html.gz', gzipSync('<h1>About</h1>'))
    put('data/facts.json', '{}')
    put('_next/static/a.js', 'a()')
    put('share/a.png', 'png')
    put('_headers', '')
    const site = toNginxConfig()
      .replace('/var/www/baldly', join(folder, 'out'))
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace(/.*listen \[::\].*\n/, '')
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr; events {}\nhttp { include /etc/nginx/mime.types; access_log off;\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}\n${site} }`,
    )
    const check = spawnSync('nginx', ['-t', '-c', join(folder, 'nginx.conf')], { encoding: 'utf8' })
    if (check.status !== 0) throw new Error(check.stderr)
    nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')])
    await vi.waitFor(() => fetch(base), { timeout: 10_000 })
  })
  afterAll(async () => {
    const ended = new Promise((done) => nginx.once('close', done))
    nginx.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(['/', '/about/', '/data/facts.json', '/share/a.png', '/_next/static/a.js'])(
    'gives %s the headers of the list',
    async (path) => {
      const { headers, status } = await fetch(base + path)
      expect(status).toBe(200)
      for (const [name, value] of Object.entries(headersFor(path))) expect(headers.get(name)).toBe(value)
      if (!path.startsWith('/data/') && !path.startsWith('/share/'))
        expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )

  it('shows the real page for unknown addresses, with the headers', async () => {
    for (const path of ['/nothing/', '/_headers', '/nginx.conf', '/data/', '/about/index.html.gz']) {
      const answer = await fetch(base + path)
      expect([path, answer.status, await answer.text()]).toEqual([path, 404, '<h1>Nothing here</h1>'])
      for (const [name, value] of Object.entries(EVERYWHERE)) expect(answer.headers.get(name)).toBe(value)
    }
  })

  it('leads to the slash without naming a host', async () => {
    const answer = await fetch(`${base}/about`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/about/'])
  })

  it('sends what lies compressed', async () => {
    const answer = await fetch(`${base}/about/`, { headers: { 'accept-encoding': 'gzip' } })
    expect([answer.headers.get('content-encoding'), answer.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding'])
  })

  it('takes long questions, refuses longer ones and other methods', async () => {
    expect((await fetch(`${base}/about/?q=${'a'.repeat(128 * 1024 - 100)}`)).status).toBe(200)
    expect((await fetch(`${base}/about/?q=${'a'.repeat(140 * 1024)}`)).status).toBe(414)
    expect((await fetch(`${base}/about/`, { method: 'POST' })).status).toBe(405)
    expect((await fetch(`${base}/..%2f..%2fetc/passwd`)).status).toBeGreaterThanOrEqual(400)
  })
})

it('has a rule for every folder that others may use', () => {
  for (const folder of ['/share/', '/data/', '/embed/'])
    expect(FOLDERS[folder]).toMatchObject({ 'Access-Control-Allow-Origin': '*' })
})

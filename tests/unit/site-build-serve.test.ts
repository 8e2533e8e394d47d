// @vitest-environment node
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'baldly-'))
writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the server as `npm run serve` does; resolves at its first line. */
const start = (env: Record<string, string>) => {
  const child = spawn(process.execPath, [resolve('lib/site-build/serve.mjs')], {
    env: { ...process.env, SITE_FOLDER: folder, ...env },
  })
  let text = ''
  const ended = new Promise<{ code: number | null; text: string }>((done) =>
    child.once('close', (code) => done({ code, text })),
  )
  const line = new Promise<string>((done) => {
    const add = (data: Buffer) => ((text += data), text.includes('\n') && done(text))
    child.stdout.on('data', add)
    child.stderr.on('data', add)
  })
  return { child, ended, line }
}

describe('npm run serve', () => {
  it('says where the site is, answers, and stops when told', async () => {
    const { child, ended, line } = start({ PORT: '0', HOST: '127.0.0.1' })
    const address = /http:\/\/[\w.]+:\d+/.exec(await line)?.[0]
    expect(await (await fetch(`${address}/`)).text()).toBe('<h1>Home</h1>')
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  })

  it('says that the port is taken, and the way out', async () => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const { port } = other.address() as AddressInfo
    const { code, text } = await start({ PORT: String(port), HOST: '127.0.0.1' }).ended
    other.close()
    expect(code).toBe(1)
    expect(text).toBe(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start\n`,
    )
  })

  it.each([
    [{ PORT: 'http' }, 'PORT is "http"; it must be a number from 0 to 65535.'],
    [{ SITE_FOLDER: '/nowhere' }, 'Run "npm run build" first.'],
    [{ PORT: '0', HOST: '203.0.113.7' }, 'HOST is "203.0.113.7", which is no address of this machine.'],
  ])('explains %o', async (env, message) => {
    const { code, text } = await start(env).ended
    expect(code).toBe(1)
    expect(text).toContain(message)
  })
})

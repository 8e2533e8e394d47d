// @ts-check
// npm run bench:load: how many answers a second our server gives, beside nginx with our configuration where there is one.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
// @ts-ignore It ships no types.
import autocannon from 'autocannon'
import { toNginxConfig } from '../../lib/site-build/host-files.mjs'
import { report } from './report.mjs'

const out = resolve(process.env.SITE_FOLDER ?? 'out')
const SECONDS = Number(process.env.SECONDS ?? 8)
const PATHS = ['/treatments/finasteride/', '/questions/', '/no-such-page/']
const folder = mkdtempSync(join(tmpdir(), 'baldly-load-'))

const ours = spawn(process.execPath, [resolve('lib/site-build/serve.mjs')], { env: { ...process.env, PORT: '4181', HOST: '127.0.0.1', SITE_FOLDER: out }, stdio: 'ignore' })
const servers = new Map([['our server', { port: 4181, process: ours }]])
if (spawnSync('nginx', ['-v']).status === 0) {
  const site = toNginxConfig().replace('/var/www/baldly', out).replace('listen 80;', 'listen 127.0.0.1:4182;').replace(/.*listen \[::\].*\n/, '')
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  writeFileSync(join(folder, 'nginx.conf'), `${user} daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr crit; events {}\nhttp { include /etc/nginx/mime.types; access_log off; keepalive_requests 1000000;\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}\n${site} }`)
  servers.set('nginx, one worker', { port: 4182, process: spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' }) })
} else console.log('nginx is not here: our server alone (Debian: apt-get install nginx-light).')
await new Promise((done) => setTimeout(done, 1500))

const rows = []
for (const path of PATHS)
  for (const [name, { port }] of servers) {
    const result = await autocannon({ url: `http://127.0.0.1:${port}${path}`, connections: 20, duration: SECONDS, headers: { 'accept-encoding': 'br, gzip' } })
    rows.push({
      address: path,
      server: name,
      'answers a second': Math.round(result.requests.average),
      'median wait': `${result.latency.p50} ms`,
      '99 in 100 within': `${result.latency.p99} ms`,
      'failed': result.errors + result.timeouts,
      status: Object.keys(result.statusCodeStats ?? {}).join(', '),
    })
  }
report('npm run bench:load', `autocannon, 20 connections for ${SECONDS} s on loopback, from the same machine. Ours sends brotli, nginx gzip (its brotli module is an extra).`, rows)
for (const { process: child } of servers.values()) child.kill('SIGTERM')
rmSync(folder, { recursive: true, force: true })
process.exit(0)

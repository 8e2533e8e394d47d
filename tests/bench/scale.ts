// npm run bench:scale [6 60 600]: builds the site with so many invented treatments more, each with 15 questions, and
// says what a page costs. Takes long: 600 treatments are over 20,000 files.
import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { measures } from '@/content/measures'
import { inventTreatment, inventedSources, sourceOf } from '../fixtures'
import { kb, report } from './report.mjs'

const SIZES = process.argv.slice(2).length > 0 ? process.argv.slice(2).map(Number) : [6, 60, 600]
const QUESTIONS = 15
const LEFT_OUT = new Set(['node_modules', '.next', 'out', '.scratch', '.git', 'test-results'])
/** Pages that say nothing of other treatments must not change by a byte. */
const STILL = ['/about/', '/treatments/finasteride/', '/questions/does-microneedling-hurt/', '/facts/basics-after-stopping/', '/compare/finasteride-vs-minoxidil/']
const LISTS = ['/', '/treatments/', '/compare/', '/questions/', '/search/']

/** A copy of the project with treatments more. It stays inside the project: Turbopack takes no modules from outside. */
function copyProject(count: number): string {
  const copy = resolve('.scratch', `scale-${count}`)
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  for (const name of readdirSync('.')) if (!LEFT_OUT.has(name)) cpSync(name, join(copy, name), { recursive: true })
  for (let i = 0; i < count; i++) {
    const id = `invented-${words(i)}`
    const { data, facts, questions, article } = inventTreatment({ id, name: `Invented ${words(i)}`, measures, pairs: [] })
    const folder = join(copy, 'content/treatments', id)
    mkdirSync(folder)
    writeFileSync(join(folder, 'facts.ts'), `import type { FactInput, TreatmentInput } from '@/lib/facts/schema'\n\nexport const facts = ${sourceOf(facts)} satisfies Record<string, FactInput>\n\nexport default ${sourceOf(data)} satisfies TreatmentInput\n`)
    writeFileSync(join(folder, 'questions.ts'), `import type { QuestionInput } from '@/lib/facts/schema'\n\nexport default ${sourceOf(questions.slice(0, QUESTIONS))} satisfies QuestionInput[]\n`)
    writeFileSync(join(folder, 'article.mdx'), article)
  }
  change(join(copy, 'content/sources.ts'), 'export const sources = {', `export const sources = {\n${sourceOf(inventedSources).slice(1, -1)},`)
  // Pairs grow with the square of the treatments and are written by people: this bench goes without.
  change(join(copy, 'lib/facts/check-site.ts'), 'for (const [i, a] of ids.entries())', 'for (const [i, a] of ids.slice(0, 0).entries())')
  // The types of thousands of invented facts are not what is measured.
  change(join(copy, 'next.config.mjs'), 'reactStrictMode: true,', 'reactStrictMode: true, typescript: { ignoreBuildErrors: true },')
  return copy
}

/** Ids hold no digits. */
const words = (i: number) => String(i).padStart(3, '0').replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)

function change(file: string, from: string, to: string) {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} no longer holds "${from}", which this bench changes in its copy.`)
  writeFileSync(file, text.replace(from, to))
}

/**
 * Builds; seconds by the clock and of work (those of all its processes, which other work on the machine does not
 * stretch), and the most memory that its processes held at one time.
 */
async function build(copy: string) {
  const started = Date.now()
  const child = spawn('bash', ['-c', 'TIMEFORMAT="worked %U %S"; time npm run build'], { cwd: copy, detached: true, env: { ...process.env, NODE_ENV: 'production' } })
  let peak = 0
  const timer = setInterval(() => {
    const { stdout } = spawnSync('ps', ['-eo', 'pgid=,rss='], { encoding: 'utf8' })
    const held = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number)).filter(([group]) => group === child.pid).reduce((sum, [, rss = 0]) => sum + rss, 0)
    peak = Math.max(peak, held * 1024)
  }, 1000)
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => appendFileSync(join(copy, 'build.log'), data))
  const code = await new Promise<number | null>((done) => child.once('close', done))
  clearInterval(timer)
  if (code !== 0) throw new Error(`The build of ${copy} failed: see its build.log.`)
  const [, user = 0, system = 0] = /worked ([\d.]+) ([\d.]+)\s*$/.exec(readFileSync(join(copy, 'build.log'), 'utf8'))?.map(Number) ?? []
  return { seconds: (Date.now() - started) / 1000, worked: user + system, peak }
}

const results: ({ count: number; pages: number; size: number; index: number; weights: Record<string, number> } & Awaited<ReturnType<typeof build>>)[] = []
for (const count of SIZES) {
  const copy = copyProject(count)
  const { seconds, worked, peak } = await build(copy)
  const out = join(copy, 'out')
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const pages = files.filter((entry) => entry.name.endsWith('.html')).length
  const weigh = (path: string) => (existsSync(join(out, path)) ? brotliCompressSync(readFileSync(join(out, path))).length : 0)
  results.push({
    count, seconds, worked, peak, pages,
    size: files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0),
    index: readdirSync(join(out, 'search-files')).filter((name) => name.endsWith('.json')).reduce((sum, name) => sum + weigh(`search-files/${name}`), 0),
    weights: Object.fromEntries([...STILL, ...LISTS].map((path) => [path, weigh(`${path}index.html`)])),
  })
  // Each size takes longer than the last: what is known is said at once.
  console.error(`${count}: ${pages} pages, ${seconds.toFixed(0)} s, ${worked.toFixed(0)} s of work`)
  rmSync(copy, { recursive: true })
}

report('npm run bench:scale', `The six treatments and so many invented ones, each with ${QUESTIONS} questions and six facts, without pairs; from an empty cache. Memory is that of all processes of the build.`, results.map((row) => ({
  'invented treatments': row.count, pages: row.pages, seconds: row.seconds.toFixed(0), 'seconds of work': row.worked.toFixed(0), 'work a page': `${((row.worked / row.pages) * 1000).toFixed(0)} ms`,
  'peak memory': `${(row.peak / 1e6).toFixed(0)} MB`, output: `${(row.size / 1e6).toFixed(0)} MB`, 'search index, brotli': kb(row.index),
  ...Object.fromEntries(LISTS.map((path) => [path, kb(row.weights[path]!)])),
})), `Other pages: ${STILL.map((path) => `${path} ${results.map((row) => row.weights[path]).join(', ')} bytes`).join('; ')}.`)

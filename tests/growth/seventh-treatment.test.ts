import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { measures } from '@/content/measures'
import { inventTreatment, inventedSources, sourceOf } from '../fixtures'

// Inside the project, since Turbopack takes no modules linked from outside; git ignores it.
const copy = resolve('.scratch/seventh')
const LEFT_OUT = new Set(['node_modules', '.next', 'out', '.scratch', '.git', 'test-results'])
const OTHERS = readdirSync('content/treatments')
const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as NodeJS.ProcessEnv

/** A published file; quotes go, since a page is written with as few as it needs. */
const published = (path: string) => readFileSync(join(copy, 'out', path), 'utf8').replaceAll('"', '')
const file = (path: string) => join(copy, path)
const run = (command: string, ...words: string[]) =>
  spawnSync(command, words, { cwd: copy, env, encoding: 'utf8', maxBuffer: 1e8 })
const build = () => run('npm', 'run', 'build')

/** A project that has everything ours has, and one folder more. */
function addSeventh() {
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  for (const name of readdirSync('.')) if (!LEFT_OUT.has(name)) cpSync(name, file(name), { recursive: true })
  const { data, facts, questions, article } = inventTreatment({
    id: 'examplol',
    name: 'Examplol',
    measures,
    pairs: OTHERS,
  })
  const folder = file('content/treatments/examplol')
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'facts.ts'),
    `import type { FactInput, TreatmentInput } from '@/lib/facts/schema'\n\nexport const facts = ${sourceOf(facts)} satisfies Record<string, FactInput>\n\nexport default ${sourceOf(data)} satisfies TreatmentInput\n`,
  )
  writeFileSync(
    join(folder, 'questions.ts'),
    `import type { QuestionInput } from '@/lib/facts/schema'\n\nexport default ${sourceOf(questions)} satisfies QuestionInput[]\n`,
  )
  writeFileSync(join(folder, 'article.mdx'), article)
  const bibliography = file('content/sources.ts')
  writeFileSync(
    bibliography,
    readFileSync(bibliography, 'utf8').replace(
      'export const sources = {',
      `export const sources = {\n${sourceOf(inventedSources).slice(1, -1)},`,
    ),
  )
}

describe('a seventh treatment, added as one folder', () => {
  beforeAll(() => {
    addSeventh()
    const { status, stdout, stderr } = build()
    if (status !== 0) throw new Error(`The build failed.\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`)
  })

  test('has its article, its questions and its facts', () => {
    expect(published('treatments/examplol/index.html')).toContain('<h1 id=title>Examplol</h1>')
    expect(published('questions/examplol-on-cost/index.html')).toContain('Examplol')
    expect(published('facts/examplol-benefit-photos/index.html')).toContain('dummy liquid')
    expect(published('treatments/index.html')).toContain('href=/treatments/examplol/')
  })

  test('stands in the comparison, with a page for each pair, in either order', () => {
    expect(published('compare/index.html')).toMatch(/<th[^>]*><a href=\/treatments\/examplol\/>Examplol<\/a>/)
    for (const other of OTHERS) {
      expect.soft(published(`compare/examplol-vs-${other}/index.html`)).toContain('Where they differ')
      expect.soft(published(`compare/${other}-vs-examplol/index.html`)).toContain(`/compare/examplol-vs-${other}/`)
    }
  })

  test('is found by search', () => {
    const [first] = JSON.parse(
      execFileSync('npm', ['run', '--silent', 'search', '--', 'examplol cost'], { cwd: copy, encoding: 'utf8' }),
    ) as { treatment: string | string[]; url: string }[]
    expect([first!.treatment].flat()).toContain('examplol')
  })

  test('stands in the sitemap', () => {
    const map = published('sitemap.xml')
    for (const path of [
      '/treatments/examplol/',
      '/questions/examplol-on-cost/',
      '/facts/examplol-benefit-photos/',
      '/compare/examplol-vs-finasteride/',
    ])
      expect.soft(map).toContain(path)
  })
})

describe('a mistake in the content', () => {
  test('stops the build with every mistake listed, and leaves what was published whole', () => {
    const article = file('content/treatments/examplol/article.mdx')
    writeFileSync(
      article,
      readFileSync(article, 'utf8').replace('twice a day', '2 times a day').replace('<Timeline />', '<TimeLine />'),
    )
    const before = published('treatments/examplol/index.html')
    const { status, stdout, stderr } = build()
    const said = stdout + stderr
    expect(status).toBe(1)
    expect(said).toContain('The content has 2 problems.')
    expect(said).toContain('content/treatments/examplol/article.mdx')
    expect(said).toContain('"You rub it in 2 times a day. In a trial," holds a bare figure.')
    expect(said).toContain('Articles have no tag <TimeLine>.')
    expect(published('treatments/examplol/index.html')).toBe(before)

    // The check comes first; who goes past it, with Next's own command, gets no further.
    const direct = run('node', 'lib/site-build/next.mjs', 'build')
    expect(direct.status).toBe(1)
    expect(direct.stdout + direct.stderr).toContain('content/treatments/examplol/article.mdx')
    expect(direct.stdout + direct.stderr).toContain('holds a bare figure.')
    expect(published('treatments/examplol/index.html')).toBe(before)
    rmSync(copy, { recursive: true })
  })
})

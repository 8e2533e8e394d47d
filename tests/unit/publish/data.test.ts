// @vitest-environment node
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import { describe, expect, it } from 'vitest'
import { getSite } from '@/lib/facts/load-site'
import { toBibtex } from '@/lib/publish/bibtex'
import { toCsv } from '@/lib/publish/csv'
import { factsJsonSchema } from '@/lib/publish/data-schema'
import { publishFacts, publishQuestions } from '@/lib/publish/dataset'
import { COMPARISON_COLUMN_NAMES, comparisonRows, FACT_COLUMN_NAMES, factRows } from '@/lib/publish/tables'

const site = getSite()
const published = publishFacts(site)

describe('facts.json', () => {
  const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }))
  const validate = ajv.compile(factsJsonSchema('https://example.org/facts.schema.json'))

  it('fits its schema, by a validator that is not ours', () => {
    expect(validate(JSON.parse(JSON.stringify(published))), ajv.errorsText(validate.errors)).toBe(true)
  })
  it('is refused by the schema when a fact loses its certainty or its source', () => {
    const { certainty: _, ...fact } = published.facts[0]!
    expect(validate({ ...published, facts: [fact] })).toBe(false)
    expect(validate({ ...published, facts: [{ ...published.facts[0], sources: [] }] })).toBe(false)
  })
  it('holds every fact and every figure, in words without slots', () => {
    expect(published.facts.map((f) => f.id)).toEqual([...site.facts.keys()])
    expect(published.facts.flatMap((f) => f.figures).length).toBe(
      [...site.facts.values()].flatMap((f) => Object.keys(f.figures)).length,
    )
    expect(JSON.stringify(published)).not.toMatch(/\{=?[a-z0-9]+-[a-z0-9.-]+\}|\[\[/)
  })
})

describe('questions.json', () => {
  const { questions } = publishQuestions(site)
  it('holds every question with an address of its own and only facts that exist', () => {
    expect(questions.length).toBe(site.questions.length)
    expect(new Set(questions.map((q) => q.address)).size).toBe(questions.length)
    for (const id of questions.flatMap((q) => q.facts)) expect(site.facts.has(id), id).toBe(true)
  })
})

describe(toCsv, () => {
  it('quotes commas, quotes and line ends, and leaves what is not there empty', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          { a: 'x, "y"\nz', b: undefined },
          { a: 0, b: false },
        ],
      ),
    ).toBe('a,b\r\n"x, ""y""\nz",\r\n0,false\r\n')
  })
})

const python = (() => {
  try {
    execFileSync('python3', ['-c', 'import csv, sqlite3'])
    return true
  } catch {
    return false
  }
})()

/** Reads the CSV with Python, carries it through SQLite, and prints what comes out. */
const READER = `
import csv, json, sqlite3, sys
with open(sys.argv[1], newline='', encoding='utf-8') as f:
    rows = list(csv.reader(f, strict=True))
names, rows = rows[0], rows[1:]
db = sqlite3.connect(':memory:')
db.execute('create table t (%s)' % ','.join('"%s"' % n for n in names))
db.executemany('insert into t values (%s)' % ','.join('?' * len(names)), rows)
print(json.dumps([dict(zip(names, row)) for row in db.execute('select * from t order by rowid')]))
`

describe.skipIf(!python)('read by Python and SQLite', () => {
  const tables = [
    ['facts.csv', FACT_COLUMN_NAMES, factRows(published.facts)],
    ['comparison.csv', COMPARISON_COLUMN_NAMES, comparisonRows(site)],
  ] as const
  it.each(tables)('%s gives the rows that went in', (name, columns, rows) => {
    const file = join(mkdtempSync(join(tmpdir(), 'csv-')), name)
    writeFileSync(file, toCsv<string>(columns, rows))
    const read = JSON.parse(
      execFileSync('python3', ['-c', READER, file], { encoding: 'utf8', maxBuffer: 1e8 }),
    ) as Record<string, string>[]
    expect(read).toEqual(
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === undefined ? '' : String(value)])),
      ),
    )
  })
  it('facts.csv has a row for each figure in facts.json', () => {
    const keys = published.facts.flatMap((f) =>
      f.figures.length ? f.figures.map((figure) => `${f.id}.${figure.key}`) : [`${f.id}.`],
    )
    expect(factRows(published.facts).map((row) => `${row.fact}.${row.figure ?? ''}`)).toEqual(keys)
  })
})

describe(toBibtex, () => {
  it('is read whole by a BibTeX parser that is not ours', () => {
    const library = parseBibtex(toBibtex(site))
    expect(library.errors).toEqual([])
    expect(library.entries.map((entry) => entry.key)).toEqual([...site.sources.keys()])
  })
  it('keeps signs that TeX reads as commands', () => {
    const text = toBibtex({
      sources: new Map([['a-1', { type: 'webpage', title: 'Hair & scalp: 100% {real}', standing: 'other' }]]),
    })
    expect(text).toContain('title = {{Hair \\& scalp: 100\\% \\{real\\}}}')
  })
})

it('every cell of a table is plain text to a spreadsheet: none begins as a formula', () => {
  for (const row of [...factRows(published.facts), ...comparisonRows(site)]) {
    for (const value of Object.values(row)) if (typeof value === 'string') expect(value).not.toMatch(/^[=+@\t]/)
  }
})

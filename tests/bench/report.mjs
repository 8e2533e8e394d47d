// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'

const file = new URL('./RESULTS.md', import.meta.url)
const HEAD = `# What the benches measured

Each part is written by its own command, from one run. Numbers of different parts come from different days and loads: compare inside a table.
`

/** Which machine this is, for the foot of a table. */
const machine = `${cpus().length} × ${cpus()[0]?.model.replace(/\(R\)|\(TM\)/g, '').trim() ?? 'unknown'}, Node ${process.version}`

/**
 * Prints a table and keeps it in RESULTS.md, in the place of the last one of that name.
 * @param {string} command
 * @param {string} method how it was measured, in a sentence or two
 * @param {Record<string, string | number>[]} rows
 * @param {string} [note]
 */
export function report(command, method, rows, note = '') {
  const columns = Object.keys(rows[0] ?? {})
  const line = (/** @type {unknown[]} */ cells) => `| ${cells.join(' | ')} |`
  const table = [line(columns), line(columns.map((_, i) => (i ? '---:' : '---'))), ...rows.map((row) => line(columns.map((name) => row[name] ?? '')))].join('\n')
  // Each bench keeps to its own marks: the others' tables stay as they are.
  const name = command.replace(/^npm run bench:/, '')
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const part = `${start}\n## ${command}\n\n${new Date().toISOString().slice(0, 10)}, ${machine}. ${method}\n\n${table}\n${note && `\n${note}\n`}${end}`
  console.log(`\n${part}`)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : HEAD
  const [from, to] = [before.indexOf(start), before.indexOf(end)]
  writeFileSync(file, from < 0 ? `${before.trimEnd()}\n\n${part}\n` : before.slice(0, from) + part + before.slice(to + end.length))
}

/** @param {number} bytes */
export const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** @param {number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

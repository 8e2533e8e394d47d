// npm run bench:search -- FILE.jsonl: how well the search answers graded queries, beside other engines on the same
// documents. Without a file: our own queries. With --ours, no other engine is run. With --write, the tables go to tests/bench/RESULTS.md too, each list's to its own place.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { ours } from './ours'
import { readQueries, score, type Engine, type Score } from './score'

/** What a list scored when the rules had not been mended by it yet: success@1, success@3, left unanswered, safety. */
const AT_FIRST: Record<string, string> = {
  'blind-queries.jsonl': '0.889, 0.949, 38 of 42, 20 of 23',
  'held-out-queries.jsonl': '0.868, 0.934, 11 of 12, 10 of 11',
  'third-queries.jsonl': '0.918, 0.939, 10 of 10, 9 of 9',
  // As first graded; a few grades were put right afterward.
  'second-blind-queries.jsonl': '0.772, 0.839, 5 of 5, 6 of 6',
  'third-blind-queries.jsonl': '0.828, 0.899, 1 of 3, 4 of 5',
  'fourth-blind-queries.jsonl': '0.862, 0.908, 3 of 3, 2 of 2',
  'fifth-blind-queries.jsonl': '0.864, 0.894, 2 of 3, 1 of 1',
  'sixth-blind-queries.jsonl': '0.838, 0.882, 2 of 3, 1 of 1',
  'seventh-blind-queries.jsonl': '0.937, 0.984, 2 of 3, 2 of 2',
  'eighth-blind-queries.jsonl': '0.929, 0.964, 3 of 3, 1 of 1',
  // Written to be hard.
  'ninth-blind-queries.jsonl': '0.677, 0.737, 7 of 11, 10 of 12',
  'tenth-blind-queries.jsonl': '0.871, 0.894, 4 of 5, 5 of 5',
  'eleventh-blind-queries.jsonl': '0.861, 0.918, 7 of 8, 7 of 7',
  'twelfth-blind-queries.jsonl': '0.917, 0.969, 4 of 4, 5 of 5',
}

const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const queries = (files.length > 0 ? files : ['tests/bench/search/queries.jsonl', 'tests/bench/search/fresh-queries.jsonl']).flatMap(readQueries)
const { engine, first, data, documents } = ours()

const rivals: Engine[] = []
let close = async () => {}
if (!process.argv.includes('--ours')) {
  const { flexSearch, miniSearch, orama, pageFind } = await import('./rivals')
  rivals.push(miniSearch(data.documents), await orama(data.documents), flexSearch(data.documents))
  const browser = await pageFind(data.documents).catch((error: Error) => console.error(`Pagefind is left out: ${error.message.split('\n')[0]}`))
  if (browser) {
    rivals.unshift(browser.engine)
    close = () => browser.close()
  }
}

const own = await score(engine, queries, documents)
const scores: Score[] = [own, await score(first, queries, documents)]
for (const rival of rivals) scores.push(await score(rival, queries, documents))
await close()

const number = (n: number) => n.toFixed(3)
const row = (cells: string[]) => `| ${cells.join(' | ')} |`
const table = (head: string[], rows: string[][]) => [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')
const kinds = own.kinds.map((k) => k.kind)
const byKind = (value: 'success1' | 'success3' | 'ndcg5') =>
  table(['', 'all', ...kinds], scores.map((s) => [s.engine, number(s.all[value]), ...kinds.map((kind) => number(s.kinds.find((k) => k.kind === kind)![value]))]))
const rates = table(['', 'left unanswered, as they should be', 'says first what to do'], scores.map((s) => [s.engine, `${s.noAnswer.right} of ${s.noAnswer.of}`, `${s.safety.right} of ${s.safety.of}`]))
const before = files.map((name) => AT_FIRST[basename(name)] && `${basename(name)} at its first run, before the search was mended by it (success@1, success@3, left unanswered, safety): ${AT_FIRST[basename(name)]}.`).filter(Boolean)
const report = [
  ...before,
  `${queries.length} queries, ${data.documents.length} documents, the same for every engine.`,
  table(['queries', 'all', ...kinds], [['', String(own.all.queries), ...own.kinds.map((k) => String(k.queries))]]),
  `success@1\n\n${byKind('success1')}`, `success@3\n\n${byKind('success3')}`, `nDCG@5\n\n${byKind('ndcg5')}`, rates,
].join('\n\n')
console.log(report)
console.log(`\nMisses of ours (${own.misses.length}):`)
for (const miss of own.misses) console.log(`- ${miss}`)
const behind = scores.slice(2).flatMap((s) => s.kinds.filter((k) => k.success1 > own.kinds.find((o) => o.kind === k.kind)!.success1).map((k) => `${s.engine} on ${k.kind}`))
console.log(behind.length > 0 ? `\nBehind: ${behind.join(', ')}.` : '\nBehind no other engine on any kind of query.')

if (process.argv.includes('--write')) {
  const file = 'tests/bench/RESULTS.md'
  // Each list of queries keeps to its own marks, and is named without where it lies on this machine.
  const names = files.map((name) => basename(name)).join(' ')
  const part = `search${names && `:${names.replaceAll('.jsonl', '').replaceAll(' ', '+')}`}`
  const [start, end] = [`<!-- ${part}:start -->`, `<!-- ${part}:end -->`]
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '# Measured\n'
  const block = `${start}\n## npm run bench:search${names && ` -- ${names}`}\n\n${report}\n${end}`
  writeFileSync(file, old.includes(start) ? old.replace(new RegExp(`${start}[\\s\\S]*${end}`), () => block) : `${old.trimEnd()}\n\n${block}\n`)
}

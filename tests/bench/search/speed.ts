// npm run bench:search-speed: how long a keystroke takes, on the shipped content and with 600 treatments.
import { makeSearch } from '@/lib/search/engine'
import type { SearchData } from '@/lib/search/pack'
import { report } from '../report.mjs'
import { ours } from './ours'
import { readQueries } from './score'

const { data } = ours()
const queries = readQueries('tests/bench/search/queries.jsonl').map((q) => q.query)

/** Processor time so far, in ms: on a busy machine the clock on the wall measures the neighbors. */
const now = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Every treatment a hundred times over, under other names. */
function grown(times: number): SearchData {
  const own = data.treatments.map((t) => t.id)
  const documents = Array.from({ length: times }, (_, n) => data.documents.filter((doc) => n === 0 || own.includes(doc.treatment[0]!)).map((doc) => (n === 0 ? doc : {
    ...doc, id: `${doc.id}-${n}`, treatment: doc.treatment.map((id) => (own.includes(id) ? `${id}-${n}` : id)),
  }))).flat()
  const treatments = Array.from({ length: times }, (_, n) => data.treatments.map((t) => (n === 0 ? t : { id: `${t.id}-${n}`, name: `${t.name} ${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10)]}ol` }))).flat()
  return { ...data, documents, treatments }
}

const rows: Record<string, string | number>[] = []
for (const times of [1, 10, 100]) {
  const set = times === 1 ? data : grown(times)
  const begin = now()
  const { ask, suggest } = makeSearch(set)
  const built = now() - begin
  const took: number[] = []
  for (const query of queries) {
    for (let end = 1; end <= query.length; end++) {
      const start = now()
      suggest(ask(query.slice(0, end)))
      took.push(now() - start)
    }
  }
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.floor(took.length * share)]!.toFixed(2)
  rows.push({
    treatments: set.treatments.length, documents: set.documents.length, 'engine built': `${built.toFixed(0)} ms`, keystrokes: took.length,
    median: `${at(0.5)} ms`, '95th percentile': `${at(0.95)} ms`, slowest: `${took.at(-1)!.toFixed(1)} ms`,
  })
}
report('npm run bench:search-speed', 'Every beginning of every query, one after another, in Node, unthrottled; processor time, suggestions included. The slowest come while the code is still being compiled.', rows)

// npm run bench:search -- FILE.jsonl: how well the search answers graded queries, beside other engines.
import { ours } from './ours'
import { readQueries, score, type Score } from './score'

const file = process.argv[2] ?? 'tests/bench/search/queries.jsonl'
const queries = readQueries(file)
const { engine, first, documents } = ours()
const result = await score(engine, queries, documents)
const pct = (n: number) => n.toFixed(3)
function print({ engine, all, kinds, noAnswer, safety }: Score) {
  console.log(`\n${engine}`)
  for (const k of [all, ...kinds]) console.log(`  ${k.kind.padEnd(12)} ${String(k.queries).padStart(4)}  success@1 ${pct(k.success1)}  success@3 ${pct(k.success3)}  nDCG@5 ${pct(k.ndcg5)}`)
  console.log(`  no answer ${noAnswer.right}/${noAnswer.of}, safety first ${safety.right}/${safety.of}`)
}
print(await score(first, queries, documents))
print(result)
for (const miss of result.misses) console.log(`  miss: ${miss}`)

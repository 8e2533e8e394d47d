// npm run --silent search -- "query": what the search page would answer, as JSON.
import { getSite } from '@/lib/facts/load-site'
import { makeSearch } from './engine'
import { searchData } from './load'
import { unmarked } from './text'

const one = (list: string[]) => (list.length === 1 ? list[0] : list)
const { results } = makeSearch(searchData(getSite())).ask(process.argv.slice(2).join(' '), 10)
console.log(
  JSON.stringify(
    results.map(({ title, url, kind, treatment, topic, answer, fact, certainty, source, checked, score }) => ({
      title,
      url,
      kind,
      treatment: one(treatment),
      topic: one(topic),
      answer: unmarked(answer),
      fact,
      certainty,
      source,
      checked,
      score: Math.round(score * 1000) / 1000,
    })),
    null,
    2,
  ),
)

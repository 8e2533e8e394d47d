// npm run --silent search -- "query": the ranking of the search page, as JSON.
import { concepts } from '@/content/synonyms'
import { getSite } from '@/lib/facts/load-site'
import { searchDocuments } from './documents'
import { makeSearch } from './engine'

const query = process.argv.slice(2).join(' ')
const { search } = makeSearch(searchDocuments(getSite()), concepts)
const one = (list: string[]) => (list.length === 1 ? list[0] : list)
const results = search(query, 10).map(({ title, url, kind, treatment, topic, answer }) => ({ title, url, kind, treatment: one(treatment), topic: one(topic), answer }))
console.log(JSON.stringify(results, null, 2))

import { getSite } from '@/lib/facts/load-site'
import { makeSearch } from '@/lib/search/engine'
import { searchData } from '@/lib/search/load'
import { packFirst, packRest, unpack, type SearchData } from '@/lib/search/pack'
import type { Engine, Found } from './score'

const found = ({ title, treatment, topic, urgent }: Found): Found => ({ title, treatment, topic, urgent })
const engineOf = (name: string, data: SearchData): Engine => {
  const { ask } = makeSearch(data)
  return { name, search: (query) => ask(query, 10).results.map((r) => ({ ...found(r), urgent: r.kind === 'safety' })) }
}

/** Our own search on the shipped content, as a browser has it: with all documents, and with only the first file. */
export function ours(): { engine: Engine; first: Engine; data: SearchData; documents: Found[] } {
  const data = searchData(getSite())
  return {
    data,
    documents: data.documents.map(found),
    engine: engineOf('Baldly', unpack(packFirst(data), packRest(data))),
    first: engineOf('Baldly, first file alone', unpack(packFirst(data))),
  }
}

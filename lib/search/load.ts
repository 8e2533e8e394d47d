import { elsewhere } from '@/content/elsewhere'
import { concepts } from '@/content/synonyms'
import { worries } from '@/content/worries'
import { firstRows, moreRows } from '@/lib/compare/rows'
import { printText } from '@/lib/facts/print'
import type { Site } from '@/lib/facts/site'
import { searchDocuments } from './documents'
import type { SearchData } from './pack'
import { plainSayings } from './plain-sayings'

/** All that the search needs, from the site. */
export function searchData(site: Site): SearchData {
  const rows = [...firstRows(site), ...moreRows(site).flatMap((group) => group.rows)]
  return {
    documents: searchDocuments(site),
    ...plainSayings({
      concepts: [...concepts, ...ownNames(site)],
      worries: worries.map((worry) => ({ ...worry, now: printText(site, worry.now) })),
      elsewhere,
    }),
    treatments: site.treatments.map(({ id, name }) => ({ id, name })),
    options: site.options.map(({ id, name }) => ({ id, name })),
    measures: [...site.measures].map(([id, m]) => ({
      id,
      label: m.label,
      question: m.question,
      topic: m.topic,
      row: rows.find((row) => row.measures.includes(id))?.id ?? id,
    })),
  }
}

/** A treatment is known by its own names, so that a new one is found without an entry in the synonyms. */
const ownNames = (site: Site) =>
  site.treatments.map((t) => ({
    name: t.title,
    says: [t.name, ...t.aka].filter((name) => !/^(min)$/i.test(name)).join(', '),
    treatments: [t.id as never],
    names: true as const,
  }))

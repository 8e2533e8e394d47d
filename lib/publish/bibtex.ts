import { sourceHref } from '@/lib/facts/citations'
import type { Source } from '@/lib/facts/schema'
import type { Site } from '@/lib/facts/site'

const TYPES: Record<string, string> = {
  'article-journal': 'article',
  book: 'book',
  chapter: 'incollection',
  report: 'techreport',
  thesis: 'phdthesis',
}
/** Characters that TeX reads as commands. */
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const escape = (text: string) => text.replace(/[\\{}&%$#_~^]/g, (c) => SPECIAL[c]!)

/** The bibliography as BibTeX (UTF-8). */
export function toBibtex(site: Pick<Site, 'sources'>): string {
  return [...site.sources].map(([id, source]) => entry(id, source)).join('\n')
}

function entry(id: string, source: Source): string {
  const type = TYPES[source.type] ?? 'misc'
  const [year, month] = source.issued?.['date-parts'][0] ?? []
  const place = source['container-title']
  const fields: [string, string | undefined][] = [
    // The second pair of braces keeps capitals, and a group's name in one piece.
    ['title', `{${escape(source.title)}}`],
    [
      'author',
      source.author
        ?.map((a) =>
          'literal' in a ? `{${escape(a.literal)}}` : escape([a.family, a.given].filter(Boolean).join(', ')),
        )
        .join(' and '),
    ],
    [type === 'article' ? 'journal' : type === 'incollection' ? 'booktitle' : 'howpublished', place && escape(place)],
    [type === 'techreport' ? 'institution' : 'publisher', source.publisher && escape(source.publisher)],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['volume', source.volume],
    ['number', source.issue],
    ['pages', source.page?.replace('-', '--')],
    ['doi', source.DOI],
    ['url', sourceHref(source)],
    ['note', source.note && escape(source.note)],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@${type}{${id},\n${lines.join('')}}\n`
}

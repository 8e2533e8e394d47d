// npm run search:gaps -- FILE.md FILE.jsonl: which questions of these lists no document answers well.
import { existsSync } from 'node:fs'
import { BASICS } from '@/lib/facts/site'
import { getSite } from '@/lib/facts/load-site'
import { makeSearch } from './engine'
import { gapOf, readAsked } from './gaps'
import { searchData } from './load'

const files = process.argv.slice(2)
const missing = files.filter((file) => !existsSync(file))
if (files.length === 0 || missing.length > 0) {
  if (missing.length > 0) console.error(`There is no ${missing.join(', no ')}.`)
  console.error(
    'Give lists of questions: npm run search:gaps -- FILE.md FILE.jsonl\nA .md file has a question a line, numbered or dashed; a .jsonl file has graded queries, as in tests/bench/search/.',
  )
  process.exit(1)
}

const site = getSite()
const search = makeSearch(searchData(site))
const headings = site.treatments.map(({ id, name, title, aka }) => ({
  id: id as string,
  names: [title, name, id.replaceAll('-', ' '), ...aka.filter((other) => other.length > 4)],
}))
const nameOf = (id: string) => (id === BASICS ? 'hair loss' : (site.treatments.find((t) => t.id === id)?.name ?? id))

for (const file of files) {
  const asked = readAsked(file, headings)
  const gaps = asked.map((one) => gapOf(search, one, nameOf)).filter((gap) => gap !== undefined)
  console.log(
    `${file.replace(/^.*[/\\]/, '')}: ${asked.length} questions, ${gaps.length} that no document answers well`,
  )
  for (const {
    asked: { query, where },
    why,
    nearest,
  } of gaps)
    console.log(`- ${where} “${query}”: ${why}${nearest ? `; nearest “${nearest.title}” ${nearest.url}` : ''}`)
}

// npm run check:content [-- folder]: every problem of the content, or of one folder.
import { inspectContent } from './load-site'
import { tellProblems } from './problems'
import { countWords, readingGrade } from './readability'
import { BASICS } from './site'

const [only] = process.argv.slice(2)
const { site, problems } = inspectContent()
const shown = only ? problems.filter((p) => p.file.includes(`/${only}/`) || p.file.includes(`/${only}.`)) : problems
for (const id of [BASICS, ...site.treatments.map((t) => t.id)]) {
  if (only && only !== id) continue
  const article = site.articles.get(id)
  const text = article?.sections.map((s) => s.text).join('\n') ?? ''
  const facts = [...site.facts.values()].filter((f) => f.treatment === id).length
  const questions = site.questions.filter((q) => q.treatment === id).length
  console.log(
    `${id}: ${facts} facts, ${questions} questions, article ${countWords(text)} words at grade ${readingGrade(text, site.terms.values()).toFixed(1)}`,
  )
}
if (shown.length > 0) console.error(`\n${tellProblems(shown)}`)
else console.log('No problems.')
process.exitCode = shown.length === 0 ? 0 : 1

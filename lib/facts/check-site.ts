import { checkCertaintyVerbs, checkCopy } from './check-copy'
import { checkFact } from './check-fact'
import { checkOption } from './check-option'
import { folderOf } from './content-folders'
import { parseInline, paragraphs } from './inline'
import { printText } from './print'
import { didYouMean, placed, type Problem } from './problems'
import { readingGrade } from './readability'
import type { Certainty } from './schema'
import { BASICS, type Site } from './site'

/** Every rule that spans facts or files and needs no article. Shapes have been checked before. */
export function checkSite(site: Site): Problem[] {
  return [
    ...[...site.facts.values()].flatMap((fact) => checkFact(site, fact)),
    ...site.options.flatMap((option) => checkOption(site, option)),
    ...checkPairs(site),
    ...checkQuestions(site),
    ...checkBasics(site),
    ...checkGlossary(site),
    ...checkSources(site),
  ]
}

function checkPairs(site: Site): Problem[] {
  const problems: Problem[] = []
  const ids = site.treatments.map((t) => t.id)
  for (const pair of site.pairs) {
    const file = `${folderOf(pair.a)}/facts.ts`
    const place = `pairs["${pair.b}"]`
    if (!ids.includes(pair.b) || pair.a === pair.b)
      problems.push({
        file,
        place,
        problem: `"${pair.b}" is no other treatment.`,
        mend: didYouMean(pair.b, ids) || `Treatments are ${ids.join(', ')}.`,
      })
    if (site.pairs.some((other) => other.a === pair.b && other.b === pair.a))
      problems.push({ file, place, problem: 'is written in both folders.', mend: 'Keep one.' })
    for (const text of [pair.sentence, pair.together.note, pair.together.timing])
      problems.push(...placed(file, place, checkCopy(site, text)))
    for (const id of [...pair.facts, ...pair.together.facts]) {
      if (!site.facts.has(id))
        problems.push({
          file,
          place,
          problem: `there is no fact "${id}".`,
          mend: didYouMean(id, site.facts.keys()) || 'Name another.',
        })
    }
    for (const id of pair.differences)
      if (!site.measures.has(id))
        problems.push({
          file,
          place: `${place}.differences`,
          problem: `"${id}" is no measure.`,
          mend: didYouMean(id, site.measures.keys()),
        })
  }
  for (const [i, a] of ids.entries()) {
    for (const b of ids.slice(i + 1)) {
      if (!site.pairs.some((p) => (p.a === a && p.b === b) || (p.a === b && p.b === a))) {
        problems.push({
          file: `content/treatments/${b}/facts.ts`,
          place: 'pairs',
          problem: `nothing is said of ${a} and ${b}.`,
          mend: `Write it once, under pairs of either folder.`,
        })
      }
    }
  }
  return problems
}

function checkQuestions(site: Site): Problem[] {
  const problems: Problem[] = []
  const seen = new Map<string, string>()
  for (const q of site.questions) {
    const file = `${folderOf(q.treatment)}/questions.ts`
    const place = `question "${q.id}"`
    const add = (where: string, problem: string, mend: string) =>
      problems.push({ file, place: place + where, problem, mend })
    if (seen.has(q.id)) add('', `is also in ${seen.get(q.id)}.`, 'Rename one: the id is its address.')
    seen.set(q.id, file)
    for (const [key, text] of Object.entries({ question: q.question, short: q.short, answer: q.answer }))
      problems.push(...placed(file, `${place}.${key}`, checkCopy(site, text)))
    let weakest: Certainty | undefined
    for (const id of q.facts) {
      const fact = site.facts.get(id)
      if (!fact) add('.facts', `there is no fact "${id}".`, didYouMean(id, site.facts.keys()) || 'Name another.')
      weakest ??= fact?.certainty
    }
    if (weakest) problems.push(...placed(file, `${place}.short`, checkCertaintyVerbs(q.short, weakest)))
    const grade = readingGrade(paragraphs(printText(site, q.answer)).join('\n'), site.terms.values())
    if (grade > 8)
      add('.answer', `reads at US grade ${grade.toFixed(1)}.`, 'Shorter sentences, shorter words, down to 8 or below.')
  }
  for (const id of [BASICS, ...site.treatments.map((t) => t.id)]) {
    const n = site.questions.filter((q) => q.treatment === id).length
    if (n < 12)
      problems.push({
        file: `${folderOf(id)}/questions.ts`,
        place: 'questions',
        problem: `${n} questions.`,
        mend: 'People ask at least 12.',
      })
  }
  return problems
}

function checkBasics(site: Site): Problem[] {
  const file = 'content/basics/facts.ts'
  return site.basics.redFlags.flatMap((flag, i) => [
    ...placed(file, `redFlags[${i}]`, [...checkCopy(site, flag.sign), ...checkCopy(site, flag.do)]),
    ...flag.facts
      .filter((id) => !site.facts.has(id))
      .map((id) => ({
        file,
        place: `redFlags[${i}]`,
        problem: `there is no fact "${id}".`,
        mend: didYouMean(id, site.facts.keys()),
      })),
  ])
}

function checkGlossary(site: Site): Problem[] {
  return [...site.terms].flatMap(([id, term]) =>
    placed('content/glossary.ts', `glossary["${id}"].plain`, checkCopy(site, term.plain)),
  )
}

function checkSources(site: Site): Problem[] {
  const cited = new Set([...site.facts.values()].flatMap((fact) => fact.sources as readonly string[]))
  return [...site.sources.keys()]
    .filter((id) => !cited.has(id))
    .map((id) => ({
      file: 'content/sources.ts',
      place: `sources["${id}"]`,
      problem: 'no fact leans on it.',
      mend: 'Take it out, or cite it.',
    }))
}

/** A fact that neither an article nor data uses is a leftover. Reads every article. */
export function checkUnusedFacts(site: Site): Problem[] {
  const used = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      used.add(value.split('.')[0]!)
      for (const piece of parseInline(value)) if (piece.kind === 'figure' && piece.fact) used.add(piece.fact)
    } else if (value && typeof value === 'object') for (const inner of Object.values(value)) walk(inner)
  }
  walk(site.options)
  walk(site.pairs)
  walk(site.questions)
  walk(site.basics)
  for (const article of site.articles.values()) article.cites.forEach((id) => used.add(id))
  return [...site.facts.values()]
    .filter((fact) => !used.has(fact.id))
    .map((fact) => ({
      file: `${folderOf(fact.treatment)}/facts.ts`,
      place: `facts["${fact.id}"]`,
      problem: 'nothing on the site uses it.',
      mend: 'Cite it in the article, an answer or a question, or take it out.',
    }))
}

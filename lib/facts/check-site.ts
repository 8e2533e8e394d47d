import { checkCertaintyVerbs, checkCopy, checkFigureUse, weaker, type CopyProblem } from './check-copy'
import { parseInline, paragraphs } from './inline'
import { printStatement, printText } from './print'
import { didYouMean, type Problem } from './problems'
import { readingGrade } from './readability'
import type { Certainty, Costs, Figure } from './schema'
import { BASICS, findFigure, type Fact, type Option, type Site } from './site'

/** Every rule that spans facts, files or words. Shapes have been checked before. */
export function checkSite(site: Site): Problem[] {
  return [
    ...[...site.facts.values()].flatMap((fact) => checkFact(site, fact)),
    ...site.options.flatMap((option) => checkOption(site, option)),
    ...checkPairs(site),
    ...checkQuestions(site),
    ...checkBasics(site),
    ...checkGlossary(site),
    ...checkOrphans(site),
  ]
}

export function folderOf(treatment: string): string {
  return treatment === BASICS || treatment === 'do-nothing' || treatment === 'cover-up' ? 'content/basics' : `content/treatments/${treatment}`
}

const at = (file: string, place: string, found: CopyProblem[]): Problem[] => found.map((f) => ({ file, place, ...f }))

/** @returns problems of one fact: its id, sources, figures, slots and words. */
export function checkFact(site: Site, fact: Fact): Problem[] {
  const file = `${folderOf(fact.treatment)}/facts.ts`
  const place = `facts["${fact.id}"]`
  const problems: Problem[] = []
  const add = (where: string, problem: string, mend: string) => problems.push({ file, place: place + where, problem, mend })
  if (!fact.id.startsWith(`${fact.treatment}-`)) add('', `does not begin with "${fact.treatment}-".`, `Call it "${fact.treatment}-${fact.id}".`)
  for (const [i, id] of fact.sources.entries()) {
    if (!site.sources.has(id)) add(`.sources[${i}]`, `"${id}" is not in the bibliography.`, didYouMean(id, site.sources.keys()) || 'Add it to content/sources.ts.')
  }
  if (fact.nextCheck <= fact.checked) add('.nextCheck', `${fact.nextCheck} is not after ${fact.checked}.`, 'Give the day on which it should be looked at again.')
  for (const [key, figure] of Object.entries(fact.figures)) {
    for (const f of checkFigure(figure)) add(`.figures["${key}"]`, f.problem, f.mend)
  }
  problems.push(...at(file, `${place}.statement`, checkCopy(site, fact.statement, fact.figures)))
  problems.push(...at(file, `${place}.statement`, checkCertaintyVerbs(fact.statement, fact.certainty)))
  problems.push(...at(file, `${place}.because`, checkCopy(site, fact.because, fact.figures)))
  if (fact.note) problems.push(...at(file, `${place}.note`, checkCopy(site, fact.note, fact.figures)))
  const grade = readingGrade(printStatement(site, fact), site.terms.values())
  if (grade > 12) add('.statement', `reads at US grade ${grade.toFixed(1)}.`, 'Shorter sentences, shorter words.')
  return problems
}

/** One value, in one of the ways; and all five study fields or none. */
export function checkFigure(figure: Figure): CopyProblem[] {
  const problems: CopyProblem[] = []
  const range = figure.low !== undefined && figure.high !== undefined
  const ways = [figure.value !== undefined, figure.words !== undefined, figure.count !== undefined, range && figure.value === undefined].filter(Boolean).length
  if (ways !== 1) problems.push({ problem: ways === 0 ? 'has no value.' : 'has more than one value.', mend: 'Give one of: value; low and high; count; words.' })
  if ((figure.low === undefined) !== (figure.high === undefined)) problems.push({ problem: 'has one end of a range.', mend: 'Give both low and high.' })
  if (range && figure.low! > figure.high!) problems.push({ problem: `runs from ${figure.low} down to ${figure.high}.`, mend: 'low is the smaller.' })
  if (figure.words === undefined && !figure.unit) problems.push({ problem: 'has no unit.', mend: 'Give the unit as it is printed.' })
  const study = [figure.arm, figure.n, figure.comparator, figure.followUp, figure.population]
  const given = study.filter((x) => x !== undefined).length
  if (given !== 0 && given !== 5) {
    problems.push({ problem: 'has some of arm, n, comparator, followUp, population but not all.', mend: 'Give all five ("not reported" where the source is silent), or none for a price, dose, date or rule.' })
  }
  if (figure.count !== undefined && typeof figure.n !== 'number') problems.push({ problem: 'has a count but no n.', mend: 'Say out of how many: n.' })
  if (figure.count !== undefined && typeof figure.n === 'number' && figure.count > figure.n) problems.push({ problem: `counts ${figure.count} of ${figure.n}.`, mend: 'count is part of n.' })
  if (figure.unit === 'in 100' && given === 0) problems.push({ problem: 'is a share of people without its study.', mend: 'Give arm, n, comparator, followUp, population; or use unit "%".' })
  if (figure.unit === 'in 100' && figure.value !== undefined && (figure.value < 0 || figure.value > 100)) problems.push({ problem: `is ${figure.value} in 100.`, mend: 'A share lies between 0 and 100.' })
  return problems
}

function checkOption(site: Site, option: Option): Problem[] {
  const file = `${folderOf(option.id)}/facts.ts`
  const isTreatment = site.treatments.some((t) => t.id === option.id)
  const root = isTreatment ? '' : `options["${option.id}"].`
  const problems: Problem[] = []
  const add = (place: string, problem: string, mend: string) => problems.push({ file, place: root + place, problem, mend })
  const words = (place: string, text: string | undefined) => text && problems.push(...at(file, root + place, checkCopy(site, text)))
  const facts = (place: string, ids: readonly string[] | undefined) => {
    for (const id of ids ?? []) if (!site.facts.has(id)) add(place, `there is no fact "${id}".`, didYouMean(id, site.facts.keys()) || 'Add it, or name another.')
  }
  words('what', option.what)
  words('counts', option.counts)
  words('sentence', option.sentence)
  for (const [id, measure] of site.measures) {
    const place = `answers["${id}"]`
    const answer = option.answers[id as keyof typeof option.answers]
    if (!answer) {
      add(place, `"${measure.question}" has no answer.`, 'Answer it, or say { notMeasured: "why" }.')
      continue
    }
    words(`${place}.note`, answer.note)
    facts(`${place}.facts`, answer.facts)
    if ('notMeasured' in answer) {
      words(`${place}.notMeasured`, answer.notMeasured)
      continue
    }
    words(`${place}.short`, answer.short)
    if (measure.kind === 'money' && /[^{]\d/.test(` ${answer.short}`.replace(/\{[^}]*\}/g, ''))) add(`${place}.short`, 'holds a sum.', `Sums are worked out from \`costs\`: write {${option.id}.${id}}.`)
    if (measure.kind === 'yes-partly-no' && !answer.answer) add(place, 'is a yes-partly-no measure.', "Give answer: 'yes', 'partly' or 'no'.")
    if ((measure.kind === 'per100' || measure.kind === 'duration') && !answer.figure) add(place, `is a ${measure.kind} measure.`, 'Name the figure that answers it: figure: "fact-id.key".')
    if (answer.figure) problems.push(...at(file, root + place, checkRef(site, answer.figure, measure.kind === 'per100' ? ['in 100', 'count'] : measure.kind === 'duration' ? ['time'] : [])))
    const lead = site.facts.get(answer.facts[0]!)
    if (lead && measure.kind !== 'money' && lead.certainty !== 'Not graded' && answer.certainty !== 'Not graded' && weaker(lead.certainty, answer.certainty) !== answer.certainty) {
      add(`${place}.certainty`, `${answer.certainty} is more than its first fact's ${lead.certainty}.`, 'A cell is never surer than the fact that leads it.')
    }
    problems.push(...at(file, `${root}${place}.short`, checkCertaintyVerbs(answer.short, answer.certainty)))
  }
  for (const id of Object.keys(option.answers)) {
    if (!site.measures.has(id)) add(`answers["${id}"]`, 'is no measure.', didYouMean(id, site.measures.keys()) || 'Measures stand in content/measures.ts.')
  }
  if (option.costs) problems.push(...checkCosts(site, option.costs, file, root, words, facts))
  const outcomeIds = new Set<string>()
  for (const outcome of option.outcomes) {
    const place = `outcomes "${outcome.id}"`
    if (outcomeIds.has(outcome.id)) add(place, 'is there twice.', 'Rename one.')
    outcomeIds.add(outcome.id)
    problems.push(...at(file, root + place, checkRef(site, outcome.figure, ['in 100', 'count'])))
    words(`${place}.label`, outcome.label)
    words(`${place}.caution`, outcome.caution)
    const [factId, key] = outcome.figure.split('.')
    const figure = findFigure(site, factId!, key)
    if (outcome.picture && figure && typeof figure.comparator !== 'object') add(place, 'may be drawn (picture: true) but has no comparison arm.', 'Set picture: false, or give the comparator.')
  }
  option.timeline.forEach((step, i) => {
    words(`timeline[${i}].label`, step.label)
    facts(`timeline[${i}]`, step.facts)
  })
  option.whoShouldNot.forEach((row, i) => {
    words(`whoShouldNot[${i}].who`, row.who)
    facts(`whoShouldNot[${i}]`, row.facts)
  })
  const { facts: studiedFacts, ...studied } = option.studied
  for (const [key, text] of Object.entries(studied)) words(`studied.${key}`, text)
  facts('studied', studiedFacts)
  option.asks.forEach((ask, i) => {
    words(`asks[${i}].question`, ask.question)
    facts(`asks[${i}]`, ask.facts)
  })
  return problems
}

const TIMES = new Set(['months', 'month', 'weeks', 'days', 'years'])

function checkRef(site: Site, ref: string, kinds: string[]): CopyProblem[] {
  const [factId = '', key] = ref.split('.')
  const found = checkFigureUse(site, ref, factId, key, 'text')
  if (found.length > 0) return found
  const figure = findFigure(site, factId, key)!
  const fits =
    kinds.length === 0 ||
    (kinds.includes('in 100') && figure.unit === 'in 100') ||
    (kinds.includes('count') && figure.count !== undefined) ||
    (kinds.includes('time') && TIMES.has(figure.unit ?? '')) ||
    (kinds.includes('USD') && figure.unit === 'USD')
  return fits ? [] : [{ problem: `${ref} is in "${figure.unit ?? 'words'}".`, mend: `It should be ${kinds.join(' or ')}.` }]
}

function checkCosts(
  site: Site, costs: Costs, file: string, root: string,
  words: (place: string, text: string | undefined) => unknown, facts: (place: string, ids: readonly string[]) => void,
): Problem[] {
  const parts = [...costs.upfront, ...(Array.isArray(costs.perYear) ? costs.perYear : []), ...costs.oneOff.flatMap((o) => (o.cost === 'not priced' ? [] : [o.cost]))]
  words('costs.includes', costs.includes)
  words('costs.excludes', costs.excludes)
  words('costs.because', costs.because)
  if (!Array.isArray(costs.perYear)) words('costs.perYear.notPriced', costs.perYear.notPriced)
  for (const o of costs.oneOff) words('costs.oneOff.what', o.what)
  facts('costs.facts', costs.facts)
  return parts.flatMap((part) => at(file, `${root}costs`, checkRef(site, part.figure, ['USD'])))
}

function checkPairs(site: Site): Problem[] {
  const problems: Problem[] = []
  const ids = site.treatments.map((t) => t.id)
  for (const pair of site.pairs) {
    const file = `${folderOf(pair.a)}/facts.ts`
    const place = `pairs["${pair.b}"]`
    if (!ids.includes(pair.b) || pair.a === pair.b) problems.push({ file, place, problem: `"${pair.b}" is no other treatment.`, mend: didYouMean(pair.b, ids) || `Treatments are ${ids.join(', ')}.` })
    if (site.pairs.some((other) => other.a === pair.b && other.b === pair.a)) problems.push({ file, place, problem: 'is written in both folders.', mend: 'Keep one.' })
    for (const text of [pair.sentence, pair.together.note, pair.together.timing]) problems.push(...at(file, place, checkCopy(site, text)))
    for (const id of [...pair.facts, ...pair.together.facts]) {
      if (!site.facts.has(id)) problems.push({ file, place, problem: `there is no fact "${id}".`, mend: didYouMean(id, site.facts.keys()) || 'Name another.' })
    }
    for (const id of pair.differences) if (!site.measures.has(id)) problems.push({ file, place: `${place}.differences`, problem: `"${id}" is no measure.`, mend: didYouMean(id, site.measures.keys()) })
  }
  for (const [i, a] of ids.entries()) {
    for (const b of ids.slice(i + 1)) {
      if (!site.pairs.some((p) => (p.a === a && p.b === b) || (p.a === b && p.b === a))) {
        problems.push({ file: `content/treatments/${b}/facts.ts`, place: 'pairs', problem: `nothing is said of ${a} and ${b}.`, mend: `Write it once, under pairs of either folder.` })
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
    const add = (where: string, problem: string, mend: string) => problems.push({ file, place: place + where, problem, mend })
    if (seen.has(q.id)) add('', `is also in ${seen.get(q.id)}.`, 'Rename one: the id is its address.')
    seen.set(q.id, file)
    for (const [key, text] of Object.entries({ question: q.question, short: q.short, answer: q.answer })) problems.push(...at(file, `${place}.${key}`, checkCopy(site, text)))
    let weakest: Certainty | undefined
    for (const id of q.facts) {
      const fact = site.facts.get(id)
      if (!fact) add('.facts', `there is no fact "${id}".`, didYouMean(id, site.facts.keys()) || 'Name another.')
      weakest ??= fact?.certainty
    }
    if (weakest) problems.push(...at(file, `${place}.short`, checkCertaintyVerbs(q.short, weakest)))
    const grade = readingGrade(paragraphs(printText(site, q.answer)).join('\n'), site.terms.values())
    if (grade > 8) add('.answer', `reads at US grade ${grade.toFixed(1)}.`, 'Shorter sentences, shorter words, down to 8 or below.')
  }
  for (const id of [BASICS, ...site.treatments.map((t) => t.id)]) {
    const n = site.questions.filter((q) => q.treatment === id).length
    if (n < 12) problems.push({ file: `${folderOf(id)}/questions.ts`, place: 'questions', problem: `${n} questions.`, mend: 'People ask at least 12.' })
  }
  return problems
}

function checkBasics(site: Site): Problem[] {
  const file = 'content/basics/facts.ts'
  return site.basics.redFlags.flatMap((flag, i) => [
    ...at(file, `redFlags[${i}]`, [...checkCopy(site, flag.sign), ...checkCopy(site, flag.do)]),
    ...flag.facts.filter((id) => !site.facts.has(id)).map((id) => ({ file, place: `redFlags[${i}]`, problem: `there is no fact "${id}".`, mend: didYouMean(id, site.facts.keys()) })),
  ])
}

function checkGlossary(site: Site): Problem[] {
  return [...site.terms].flatMap(([id, term]) => at('content/glossary.ts', `glossary["${id}"].plain`, checkCopy(site, term.plain)))
}

/** A fact that nothing uses, or a source that no fact leans on, is a leftover. */
function checkOrphans(site: Site): Problem[] {
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
  const cited = new Set([...site.facts.values()].flatMap((fact) => fact.sources as readonly string[]))
  return [
    ...[...site.facts.values()].filter((fact) => !used.has(fact.id)).map((fact) => ({
      file: `${folderOf(fact.treatment)}/facts.ts`, place: `facts["${fact.id}"]`, problem: 'nothing on the site uses it.', mend: 'Cite it in the article, an answer or a question, or take it out.',
    })),
    ...[...site.sources.keys()].filter((id) => !cited.has(id)).map((id) => ({
      file: 'content/sources.ts', place: `sources["${id}"]`, problem: 'no fact leans on it.', mend: 'Take it out, or cite it.',
    })),
  ]
}

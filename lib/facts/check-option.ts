import { checkCertaintyVerbs, checkCopy, checkFigureUse, weaker, type CopyProblem } from './check-copy'
import { folderOf } from './content-folders'
import { didYouMean, placed, type Problem } from './problems'
import type { Costs } from './schema'
import { findFigure, type Option, type Site, type Treatment } from './site'

/** @returns problems of one option: its answers, costs, outcomes, timeline, and every text of it. */
export function checkOption(site: Site, option: Option): Problem[] {
  const file = `${folderOf(option.id)}/facts.ts`
  const isTreatment = site.treatments.some((t) => t.id === option.id)
  const root = isTreatment ? '' : `options["${option.id}"].`
  const problems: Problem[] = []
  const add = (place: string, problem: string, mend: string) =>
    problems.push({ file, place: root + place, problem, mend })
  const words = (place: string, text: string | undefined) =>
    text && problems.push(...placed(file, root + place, checkCopy(site, text)))
  const facts = (place: string, ids: readonly string[] | undefined) => {
    for (const id of ids ?? [])
      if (!site.facts.has(id))
        add(place, `there is no fact "${id}".`, didYouMean(id, site.facts.keys()) || 'Add it, or name another.')
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
    if (measure.kind === 'money' && /[^{]\d/.test(` ${answer.short}`.replace(/\{[^}]*\}/g, '')))
      add(`${place}.short`, 'holds a sum.', `Sums are worked out from \`costs\`: write {${option.id}.${id}}.`)
    if (measure.kind === 'yes-partly-no' && !answer.answer)
      add(place, 'is a yes-partly-no measure.', "Give answer: 'yes', 'partly' or 'no'.")
    if ((measure.kind === 'per100' || measure.kind === 'duration') && !answer.figure)
      add(place, `is a ${measure.kind} measure.`, 'Name the figure that answers it: figure: "fact-id.key".')
    if (answer.figure)
      problems.push(
        ...placed(
          file,
          root + place,
          checkRef(
            site,
            answer.figure,
            measure.kind === 'per100' ? ['in 100', 'count'] : measure.kind === 'duration' ? ['time'] : [],
          ),
        ),
      )
    const lead = site.facts.get(answer.facts[0]!)
    if (
      lead &&
      measure.kind !== 'money' &&
      lead.certainty !== 'Not graded' &&
      answer.certainty !== 'Not graded' &&
      weaker(lead.certainty, answer.certainty) !== answer.certainty
    ) {
      add(
        `${place}.certainty`,
        `${answer.certainty} is more than its first fact's ${lead.certainty}.`,
        'A cell is never surer than the fact that leads it.',
      )
    }
    problems.push(...placed(file, `${root}${place}.short`, checkCertaintyVerbs(answer.short, answer.certainty)))
  }
  for (const id of Object.keys(option.answers)) {
    if (!site.measures.has(id))
      add(
        `answers["${id}"]`,
        'is no measure.',
        didYouMean(id, site.measures.keys()) || 'Measures stand in content/measures.ts.',
      )
  }
  if (option.costs) problems.push(...checkCosts(site, option.costs, file, root, words, facts))
  const outcomeIds = new Set<string>()
  for (const outcome of option.outcomes) {
    const place = `outcomes "${outcome.id}"`
    if (outcomeIds.has(outcome.id)) add(place, 'is there twice.', 'Rename one.')
    outcomeIds.add(outcome.id)
    problems.push(...placed(file, root + place, checkRef(site, outcome.figure, ['in 100', 'count'])))
    words(`${place}.label`, outcome.label)
    words(`${place}.caution`, outcome.caution)
    const [factId, key] = outcome.figure.split('.')
    const figure = findFigure(site, factId!, key)
    if (outcome.picture && figure && typeof figure.comparator !== 'object')
      add(
        place,
        'may be drawn (picture: true) but has no comparison arm.',
        'Set picture: false, or give the comparator.',
      )
    words(`${place}.besideText`, outcome.besideText)
    if (
      outcome.beside &&
      !option.outcomes.some((o) => o.id === outcome.beside && o.picture && o.direction !== outcome.direction)
    ) {
      add(
        `${place}.beside`,
        `"${outcome.beside}" is no outcome of the other direction that may be drawn.`,
        'Name one with picture: true, or write a besideText.',
      )
    }
    if (
      outcome.picture &&
      !outcome.beside &&
      !outcome.besideText &&
      !option.outcomes.some((o) => o.beside === outcome.id)
    ) {
      add(place, 'would be drawn alone.', 'Benefit and harm stand together: give beside or besideText.')
    }
  }
  for (const count of option.hairCounts) {
    const place = `hairCounts "${count.id}"`
    for (const ref of [count.figure, count.area, count.start])
      if (ref) problems.push(...placed(file, root + place, checkRef(site, ref, [])))
    for (const key of ['label', 'caution', 'besideText'] as const) words(`${place}.${key}`, count[key])
  }
  const acts = 'acts' in option ? (option as Treatment).acts : undefined
  if (acts) {
    words('acts.caption', acts.caption)
    facts('acts', acts.facts)
    if (acts.depth) problems.push(...placed(file, `${root}acts.depth`, checkRef(site, acts.depth, ['mm'])))
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
    kinds.includes(figure.unit ?? '')
  return fits
    ? []
    : [{ problem: `${ref} is in "${figure.unit ?? 'words'}".`, mend: `It should be ${kinds.join(' or ')}.` }]
}

function checkCosts(
  site: Site,
  costs: Costs,
  file: string,
  root: string,
  words: (place: string, text: string | undefined) => unknown,
  facts: (place: string, ids: readonly string[]) => void,
): Problem[] {
  const parts = [
    ...costs.upfront,
    ...(Array.isArray(costs.perYear) ? costs.perYear : []),
    ...costs.oneOff.flatMap((o) => (o.cost === 'not priced' ? [] : [o.cost])),
  ]
  words('costs.includes', costs.includes)
  words('costs.excludes', costs.excludes)
  words('costs.because', costs.because)
  if (!Array.isArray(costs.perYear)) words('costs.perYear.notPriced', costs.perYear.notPriced)
  for (const o of costs.oneOff) words('costs.oneOff.what', o.what)
  facts('costs.facts', costs.facts)
  return parts.flatMap((part) => placed(file, `${root}costs`, checkRef(site, part.figure, ['USD'])))
}

import { checkCertaintyVerbs, checkCopy, type CopyProblem } from './check-copy'
import { folderOf } from './content-folders'
import { printStatement } from './print'
import { didYouMean, placed, type Problem } from './problems'
import { readingGrade } from './readability'
import type { Figure } from './schema'
import type { Fact, Site } from './site'

/** @returns problems of one fact: its id, sources, figures, slots and words. */
export function checkFact(site: Site, fact: Fact): Problem[] {
  const file = `${folderOf(fact.treatment)}/facts.ts`
  const place = `facts["${fact.id}"]`
  const problems: Problem[] = []
  const add = (where: string, problem: string, mend: string) =>
    problems.push({ file, place: place + where, problem, mend })
  if (!fact.id.startsWith(`${fact.treatment}-`))
    add('', `does not begin with "${fact.treatment}-".`, `Call it "${fact.treatment}-${fact.id}".`)
  for (const [i, id] of fact.sources.entries()) {
    if (!site.sources.has(id))
      add(
        `.sources[${i}]`,
        `"${id}" is not in the bibliography.`,
        didYouMean(id, site.sources.keys()) || 'Add it to content/sources.ts.',
      )
  }
  if (fact.nextCheck <= fact.checked)
    add(
      '.nextCheck',
      `${fact.nextCheck} is not after ${fact.checked}.`,
      'Give the day on which it should be looked at again.',
    )
  for (const [key, figure] of Object.entries(fact.figures)) {
    for (const f of checkFigure(figure)) add(`.figures["${key}"]`, f.problem, f.mend)
  }
  problems.push(...placed(file, `${place}.statement`, checkCopy(site, fact.statement, fact.figures)))
  problems.push(...placed(file, `${place}.statement`, checkCertaintyVerbs(fact.statement, fact.certainty)))
  problems.push(...placed(file, `${place}.because`, checkCopy(site, fact.because, fact.figures)))
  if (fact.note) problems.push(...placed(file, `${place}.note`, checkCopy(site, fact.note, fact.figures)))
  const grade = readingGrade(printStatement(site, fact), site.terms.values())
  if (grade > 12) add('.statement', `reads at US grade ${grade.toFixed(1)}.`, 'Shorter sentences, shorter words.')
  return problems
}

/** One value, in one of the ways; and all five study fields or none. */
export function checkFigure(figure: Figure): CopyProblem[] {
  const problems: CopyProblem[] = []
  const range = figure.low !== undefined && figure.high !== undefined
  const ways = [
    figure.value !== undefined,
    figure.words !== undefined,
    figure.count !== undefined,
    range && figure.value === undefined,
  ].filter(Boolean).length
  if (ways !== 1)
    problems.push({
      problem: ways === 0 ? 'has no value.' : 'has more than one value.',
      mend: 'Give one of: value; low and high; count; words.',
    })
  if ((figure.low === undefined) !== (figure.high === undefined))
    problems.push({ problem: 'has one end of a range.', mend: 'Give both low and high.' })
  if (range && figure.low! > figure.high!)
    problems.push({ problem: `runs from ${figure.low} down to ${figure.high}.`, mend: 'low is the smaller.' })
  if (figure.words === undefined && !figure.unit)
    problems.push({ problem: 'has no unit.', mend: 'Give the unit as it is printed.' })
  const study = [figure.arm, figure.n, figure.comparator, figure.followUp, figure.population]
  const given = study.filter((x) => x !== undefined).length
  if (given !== 0 && given !== 5) {
    problems.push({
      problem: 'has some of arm, n, comparator, followUp, population but not all.',
      mend: 'Give all five ("not reported" where the source is silent), or none for a price, dose, date or rule.',
    })
  }
  if (figure.count !== undefined && typeof figure.n !== 'number')
    problems.push({ problem: 'has a count but no n.', mend: 'Say out of how many: n.' })
  if (figure.count !== undefined && typeof figure.n === 'number' && figure.count > figure.n)
    problems.push({ problem: `counts ${figure.count} of ${figure.n}.`, mend: 'count is part of n.' })
  if (figure.unit === 'in 100' && given === 0)
    problems.push({
      problem: 'is a share of people without its study.',
      mend: 'Give arm, n, comparator, followUp, population; or use unit "%".',
    })
  if (figure.unit === 'in 100' && figure.value !== undefined && (figure.value < 0 || figure.value > 100))
    problems.push({ problem: `is ${figure.value} in 100.`, mend: 'A share lies between 0 and 100.' })
  return problems
}

import { comparatorOf, formatFigure } from '@/lib/facts/format-figure'
import { printText } from '@/lib/facts/print'
import { resolveFigure, type Site } from '@/lib/facts/site'
import { absolute } from './absolute'
import type { CsvValue } from './csv'
import type { PublishedFact, PublishedFigure } from './data-schema'

/** The columns of facts.csv, with what each means: one row per figure, one for a fact that has none. */
export const FACT_COLUMNS = {
  fact: 'The fact’s id.',
  figure: 'The figure’s key; empty for a fact without figures.',
  address: 'Where it stands on the site.',
  treatment: 'The treatment, or "basics".',
  topic: 'What it is about.',
  statement: 'The fact in plain sentences.',
  what: 'What was counted or measured.',
  text: 'The figure as printed.',
  value: 'The figure as a number.',
  low: 'Low end.',
  high: 'High end.',
  count: 'People who had the outcome.',
  unit: 'Unit of value, low and high.',
  arm: 'What the people measured were given.',
  n: 'How many people.',
  comparator_arm: 'What the comparison group was given; "none" or "not reported" otherwise.',
  comparator_text: 'The comparison group’s figure as printed.',
  comparator_value: 'The same as a number.',
  comparator_count: 'People in the comparison group who had the outcome.',
  comparator_n: 'How many people it had.',
  follow_up: 'How long they were followed.',
  population: 'Who was studied.',
  certainty: 'How sure we are.',
  sources: 'Ids in sources.json, parted by a space.',
  read: 'How far the main source was read.',
  second_reading: 'What a second reading found.',
  checked: 'Day of the last check.',
  next_check: 'Day of the next.',
} as const
export type FactColumn = keyof typeof FACT_COLUMNS
export const FACT_COLUMN_NAMES = Object.keys(FACT_COLUMNS) as FactColumn[]

/** The rows of facts.csv, from what facts.json holds. */
export function factRows(facts: readonly PublishedFact[]): Record<FactColumn, CsvValue>[] {
  return facts.flatMap((fact) =>
    (fact.figures.length > 0 ? fact.figures : [undefined]).map((figure) => factRow(fact, figure)),
  )
}

function factRow(fact: PublishedFact, figure: PublishedFigure | undefined): Record<FactColumn, CsvValue> {
  const arm = typeof figure?.comparator === 'object' ? figure.comparator : undefined
  return {
    fact: fact.id,
    figure: figure?.key,
    address: figure?.address ?? fact.address,
    treatment: fact.treatment,
    topic: fact.topic,
    statement: fact.statement,
    what: figure?.what,
    text: figure?.text,
    value: figure?.value,
    low: figure?.low,
    high: figure?.high,
    count: figure?.count,
    unit: figure?.unit,
    arm: figure?.arm,
    n: figure?.n,
    comparator_arm: arm?.arm ?? (figure?.comparator as string | undefined),
    comparator_text: arm?.text,
    comparator_value: arm?.value,
    comparator_count: arm?.count,
    comparator_n: arm?.n,
    follow_up: figure?.followUp,
    population: figure?.population,
    certainty: fact.certainty,
    sources: fact.sources.map((source) => source.id).join(' '),
    read: fact.read,
    second_reading: fact.secondReading,
    checked: fact.checked,
    next_check: fact.nextCheck,
  }
}

/** The columns of comparison.csv: one row per question and option. */
export const COMPARISON_COLUMNS = {
  measure: 'The measure’s id.',
  question: 'What is asked of every option.',
  group: 'Its group in the table.',
  option: 'The option’s id.',
  option_name: 'Its name.',
  measured: 'yes, or no where nobody has measured it.',
  answer: 'yes, partly or no, for questions that can be answered so.',
  short: 'The answer in a few words; or why there is none.',
  note: 'One sentence more.',
  figure: 'The figure that is the answer, as printed.',
  comparator: 'The comparison group’s figure, where there is one.',
  certainty: 'How sure we are.',
  facts: 'Ids of the facts it rests on, parted by a space.',
  address: 'The row on the site.',
} as const
export type ComparisonColumn = keyof typeof COMPARISON_COLUMNS
export const COMPARISON_COLUMN_NAMES = Object.keys(COMPARISON_COLUMNS) as ComparisonColumn[]

/** The rows of comparison.csv. */
export function comparisonRows(site: Site): Record<ComparisonColumn, CsvValue>[] {
  return [...site.measures].flatMap(([id, measure]) =>
    site.options.map((option) => {
      const answer = option.answers[id as keyof typeof option.answers]
      const measured = !('notMeasured' in answer)
      const figure = measured && answer.figure ? resolveFigure(site, answer.figure).figure : undefined
      return {
        measure: id,
        question: measure.question,
        group: measure.group,
        option: option.id,
        option_name: option.name,
        measured: measured ? 'yes' : 'no',
        answer: measured ? answer.answer : undefined,
        short: printText(site, measured ? answer.short : answer.notMeasured),
        note: answer.note && printText(site, answer.note),
        figure: figure && formatFigure(figure),
        comparator: figure && comparatorOf(figure) ? formatFigure(figure, 'comparator') : undefined,
        certainty: measured ? answer.certainty : undefined,
        facts: (answer.facts ?? []).join(' '),
        address: absolute(`/compare/#${id}`),
      }
    }),
  )
}

import { changes } from '@/content/changes'
import { site as about } from '@/content/site'
import { citeInText, sourceHref } from '@/lib/facts/citations'
import { formatDate } from '@/lib/facts/format-date'
import { comparatorOf, formatFigure, valueOf } from '@/lib/facts/format-figure'
import { paragraphs } from '@/lib/facts/inline'
import { printStatement, printText } from '@/lib/facts/print'
import type { Figure } from '@/lib/facts/schema'
import type { Fact, Question, Site } from '@/lib/facts/site'
import { absolute } from './absolute'
import type { PublishedFact, PublishedFacts, PublishedFigure } from './data-schema'

export const LICENSE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }

/** The version of the data: the day of the newest change. */
export function dataVersion(): string {
  return (
    changes
      .map((change) => change.day)
      .sort()
      .at(-1) ?? about.checked
  )
}

/** How to cite the data, as one line. */
export function citeData(): string {
  return `${about.name}. Facts about hair-loss treatments, version ${dataVersion()}. ${absolute('/data/')} (${LICENSE.name}).`
}

/** What /data/facts.json holds. */
export function publishFacts(site: Site): PublishedFacts {
  return {
    $schema: absolute('/data/facts.schema.json'),
    name: 'Facts about hair-loss treatments',
    home: absolute('/data/'),
    version: dataVersion(),
    checked: about.checked,
    license: LICENSE.url,
    cite: citeData(),
    facts: [...site.facts.values()].map((fact) => publishFact(site, fact)),
  }
}

export function publishFact(site: Site, fact: Fact): PublishedFact {
  return {
    id: fact.id,
    address: absolute(fact.href),
    treatment: fact.treatment,
    topic: fact.topic,
    statement: printStatement(site, fact),
    figures: Object.entries(fact.figures).map(([key, figure]) => publishFigure(fact, key, figure)),
    certainty: fact.certainty,
    because: printText(site, fact.because, fact),
    ...(fact.note && { note: printText(site, fact.note, fact) }),
    sources: fact.sources.map((id) => {
      const source = site.sources.get(id)!
      const link = sourceHref(source)
      return { id, citation: citeInText(source), ...(link && { link }) }
    }),
    read: fact.read,
    secondReading: fact.secondReading,
    checked: fact.checked,
    nextCheck: fact.nextCheck,
  }
}

function publishFigure(fact: Fact, key: string, figure: Figure): PublishedFigure {
  const arm = comparatorOf(figure)
  const given = <T extends object>(fields: T) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
  return {
    key,
    address: absolute(`${fact.href}#${key}`),
    what: figure.what,
    text: formatFigure(figure),
    ...given({
      value: valueOf(figure, figure.n, figure.unit),
      low: figure.low,
      high: figure.high,
      count: figure.count,
      unit: figure.unit,
    }),
    about: figure.about ?? false,
    ...given({ arm: figure.arm, n: figure.n }),
    ...(figure.comparator !== undefined && {
      comparator: arm
        ? {
            arm: arm.arm,
            text: formatFigure(figure, 'comparator'),
            ...given({ value: valueOf(arm, arm.n, figure.unit), low: arm.low, high: arm.high, count: arm.count }),
            n: arm.n,
          }
        : (figure.comparator as 'none' | 'not reported'),
    }),
    ...given({ followUp: figure.followUp, population: figure.population }),
  }
}

export type PublishedQuestion = {
  id: string
  address: string
  treatment: string
  topic: string
  question: string
  /** The answer in one sentence. */
  short: string
  /** The answer, one entry per paragraph. */
  answer: string[]
  /** Ids of the facts it rests on, most telling first. */
  facts: string[]
  /** It leads with what to do now. */
  urgent: boolean
  /** The newest check of those facts. */
  checked: string
}

/** What /data/questions.json holds. */
export function publishQuestions(site: Site) {
  return {
    name: 'Questions about hair-loss treatments, answered',
    home: absolute('/data/'),
    version: dataVersion(),
    license: LICENSE.url,
    cite: citeData(),
    questions: site.questions.map((question): PublishedQuestion => ({
      id: question.id,
      address: absolute(question.href),
      treatment: question.treatment,
      topic: question.topic,
      question: printText(site, question.question),
      short: printText(site, question.short),
      answer: paragraphs(question.answer).map((text) => printText(site, text)),
      facts: [...question.facts],
      urgent: question.urgent ?? false,
      checked: newestCheck(site, question.facts),
    })),
  }
}

/** The newest day on which one of these facts was checked. */
export function newestCheck(site: Pick<Site, 'facts'>, ids: Iterable<string>): string {
  return (
    [...ids]
      .flatMap((id) => site.facts.get(id)?.checked ?? [])
      .sort()
      .at(-1) ?? about.checked
  )
}

/** A question's answer as plain text, paragraphs parted by an empty line. */
export function answerText(site: Site, question: Question): string {
  return paragraphs(question.answer)
    .map((text) => printText(site, text))
    .join('\n\n')
}

/** "Figures checked November 22, 2026". */
export const checkedText = (day: string) => `Figures checked ${formatDate(day)}`

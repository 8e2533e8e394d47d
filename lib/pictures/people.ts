import { comparatorOf, formatFigure, formatNumber, valueOf } from '@/lib/facts/format-figure'
import type { Figure, Outcome } from '@/lib/facts/schema'
import { resolveFigure, type Fact, type Option, type Site } from '@/lib/facts/site'

/** One group of a study, for an outcome counted in people. */
export type Arm = {
  name: string
  /** Out of 100. */
  share: number
  /** As printed: "48", "3.8". */
  number: string
  /** "157 of 593", where the source counts them. */
  counted: string | undefined
}

/** An outcome with both its arms, ready to be drawn. */
export type People = {
  option: Option
  outcome: Outcome
  fact: Fact
  key: string
  figure: Figure
  arms: [Arm, Arm]
  href: string
}

/** The option and outcome of an id; undefined if there is none. */
export function findOutcome(site: Pick<Site, 'options'>, id: string): { option: Option; outcome: Outcome } | undefined {
  for (const option of site.options) {
    const outcome = option.outcomes.find((o) => o.id === id)
    if (outcome) return { option, outcome }
  }
  return undefined
}

/** Both arms of a figure; undefined where one is missing or is no share of people: such a figure is said, not drawn. */
export function armsOf(figure: Figure): [Arm, Arm] | undefined {
  const comparator = comparatorOf(figure)
  if (!comparator || figure.unit !== 'in 100') return undefined
  const shares = [valueOf(figure, figure.n, figure.unit), valueOf(comparator, comparator.n, figure.unit)]
  if (shares[0] === undefined || shares[1] === undefined) return undefined
  const counted = (count: number | undefined, n: Figure['n']) =>
    count !== undefined && typeof n === 'number' ? `${formatNumber(count)} of ${formatNumber(n)}` : undefined
  return [
    {
      name: figure.arm ?? 'Treated',
      share: shares[0],
      number: formatFigure(figure, 'number'),
      counted: counted(figure.count, figure.n),
    },
    {
      name: comparator.arm,
      share: shares[1],
      number: formatFigure(figure, 'comparator-number'),
      counted: counted(comparator.count, comparator.n),
    },
  ]
}

/** An outcome that may be drawn, with its arms; undefined for all others. */
export function peopleOf(site: Pick<Site, 'options' | 'facts'>, id: string): People | undefined {
  const found = findOutcome(site, id)
  if (!found?.outcome.picture) return undefined
  const { fact, key, figure } = resolveFigure(site, found.outcome.figure)
  const arms = armsOf(figure)
  return arms && { ...found, fact, key, figure, arms, href: `${fact.href}#${key}` }
}

/** What stands in the frame with an outcome: another picture, or a sentence where it may not be drawn. */
export type Companion = { people: People } | { sentence: string } | undefined

/**
 * The other side of an outcome: the harm that belongs to a benefit, the benefit that belongs to a harm. A sentence
 * where the content gives one, a second picture where both may be drawn.
 */
export function companionOf(
  site: Pick<Site, 'options' | 'facts'>,
  { option, outcome }: { option: Option; outcome: Outcome },
): Companion {
  if (outcome.besideText) return { sentence: outcome.besideText }
  const other = outcome.beside ?? option.outcomes.find((o) => o.beside === outcome.id)?.id
  const people = other === undefined ? undefined : peopleOf(site, other)
  return people && { people }
}

/** "41 more in 100", "55 fewer in 100", "no difference": from the numbers as printed, so that a reader's sum agrees. */
export function differenceText([treated, compared]: [Arm, Arm]): string {
  const gap = treated.share - compared.share
  if (Math.abs(gap) < 1e-9) return 'no difference'
  const exact = Math.round(Math.abs(gap) * 100) / 100
  return `${formatNumber(exact)} ${gap < 0 ? 'fewer' : 'more'} in 100`
}

/** The finding, with both numbers: what a reader who does not see the dots is told. */
export function peopleText({ arms: [a, b], outcome, figure }: People, label: string): string {
  const side = outcome.direction === 'harm' ? 'Harm' : 'Benefit'
  return `${side}, ${figure.followUp}: ${label}. ${a.name}: ${a.number} in 100. ${b.name}: ${b.number} in 100. Difference: ${differenceText([a, b])}.`
}

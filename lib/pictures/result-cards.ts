import { capital } from '@/lib/facts/capital'
import { formatNumber } from '@/lib/facts/format-figure'
import { printText } from '@/lib/facts/print'
import type { Site } from '@/lib/facts/site'
import { cite, heading, stacked, sure, twoSquares } from './card-parts'
import type { Card } from './card'
import { hundredDots } from './dots'
import { changeText, hairsOf, scalpSquare } from './hairs'
import { companionOf, differenceText, type People } from './people'

const dots = ({ arms, outcome }: People) =>
  twoSquares(
    arms.map((arm) => ({
      number: arm.number,
      name: `in 100: ${arm.name}`,
      shapes: hundredDots(arm.share, outcome.direction),
    })),
  )

export function peopleCard(site: Site, people: People): Card {
  const companion = companionOf(site, people)
  const also = companion && 'people' in companion ? companion.people : undefined
  const label = (p: People) => printText(site, p.outcome.label)
  const side = (p: People) => (p.outcome.direction === 'harm' ? 'Harm' : 'Benefit')
  return {
    title: `${capital(label(people))}: ${differenceText(people.arms)}`,
    lead: `${people.option.name}, ${people.figure.followUp}. ${capital(people.figure.population ?? '')}.`,
    drawing: also
      ? stacked([
          dots(people),
          heading(`${side(also)}: ${label(also)}: ${differenceText(also.arms)} (${also.figure.followUp})`),
          dots(also),
        ])
      : dots(people),
    notes: [
      ...(companion && 'sentence' in companion ? [printText(site, companion.sentence)] : []),
      ...[people, ...(also ? [also] : [])].map(
        (p) => `${also ? `${side(p)}: ` : ''}${printText(site, p.outcome.caution)} ${sure(p.fact.certainty)}`,
      ),
    ],
    source: cite(site, people.fact),
  }
}

export function hairsCard(site: Site, id: string): Card {
  const hairs = hairsOf(site, id)!
  return {
    title: `${changeText(hairs.extra)} on a square centimeter`,
    lead: `${hairs.option.name}, ${hairs.figure.followUp}: ${printText(site, hairs.count.label)}. ${capital(hairs.figure.population ?? '')}.`,
    drawing: twoSquares(
      hairs.arms.map((arm) => ({
        number: `${arm.change > 0 ? '+' : ''}${formatNumber(arm.change)}`,
        name: arm.name,
        shapes: scalpSquare(arm, hairs.start),
      })),
    ),
    notes: [
      ...hairs.arms.flatMap((arm) =>
        arm.low !== undefined && arm.high !== undefined
          ? [`${formatNumber(arm.low)} to ${formatNumber(arm.high)} would also fit.`]
          : [],
      ),
      ...(hairs.arms.length === 1 ? ['Only the gap between the groups is known.'] : []),
      printText(site, hairs.count.besideText),
      `${printText(site, hairs.count.caution)} ${sure(hairs.fact.certainty)}`,
    ],
    source: cite(site, hairs.fact),
  }
}

import { citeInText } from '@/lib/facts/citations'
import { formatNumber } from '@/lib/facts/format-figure'
import { printText } from '@/lib/facts/print'
import { PHASES, type Certainty } from '@/lib/facts/schema'
import { resolveFigure, type Fact, type Option, type Site } from '@/lib/facts/site'
import type { Card } from './card'
import { hundredDots } from './dots'
import { hairCycle, rootShapes, shrinkingRoot, CYCLE_STEPS } from './follicle'
import { changeText, hairsOf, scalpSquare } from './hairs'
import { axisFor, axisText, costColumns, costSeries, hatch, highestCost, priceBar, rangeText, YEARS } from './money'
import { companionOf, differenceText, peopleOf, type Companion, type People } from './people'
import { LUDWIG, ludwigDrawing, NORWOOD, norwoodDrawing } from './scalp'
import { scaleNote, skinDrawing } from './skin'
import { percent, shape, text, wrapText, type Drawing, type Shape } from './svg'
import { inOrder, LINE_HEIGHT, markOf, monthLine, monthTicks, PHASE_NAMES, whenText } from './when'

/** What a page of a picture shows: the kind says which component draws it there. */
export type PictureKind = 'people' | 'hairs' | 'when' | 'when-all' | 'costs' | 'costs-all' | 'skin' | 'hair-cycle' | 'root-shapes' | 'norwood' | 'ludwig'
/** A picture with an address of its own, `/pictures/<slug>/`. `of` is the outcome, count or option it shows. */
export type Picture = { slug: string; kind: PictureKind; of: string; home: string; card: () => Card }

const WIDTH = 568
const cap = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const sure = (level: Certainty) => (level === 'Not graded' ? '' : `How sure we are: ${level.toLowerCase()}.`)

/** Every picture of the site that can be opened alone, in the order of the content. */
export function allPictures(site: Site): Picture[] {
  const people = site.options.flatMap((option) =>
    option.outcomes
      .filter((o) => peopleOf(site, o.id))
      .map((o): Picture => ({ slug: `people-${o.id}`, kind: 'people', of: o.id, home: option.href, card: () => peopleCard(site, peopleOf(site, o.id)!) })),
  )
  const hairs = site.options.flatMap((option) =>
    option.hairCounts.filter((c) => hairsOf(site, c.id)).map((c): Picture => ({ slug: `hairs-${c.id}`, kind: 'hairs', of: c.id, home: option.href, card: () => hairsCard(site, c.id) })),
  )
  const each = site.treatments.flatMap((t): Picture[] => [
    ...(t.timeline.length > 0 ? [{ slug: `when-${t.id}`, kind: 'when' as const, of: t.id, home: `${t.href}#when`, card: () => whenCard(site, t) }] : []),
    ...(t.costs ? [{ slug: `costs-${t.id}`, kind: 'costs' as const, of: t.id, home: `${t.href}#cost`, card: () => costCard(site, t) }] : []),
    ...(t.acts ? [{ slug: `skin-${t.id}`, kind: 'skin' as const, of: t.id, home: `${t.href}#what-it-is`, card: () => skinCard(site, t) }] : []),
  ])
  return [
    ...people,
    ...hairs,
    ...each,
    { slug: 'when-all', kind: 'when-all', of: '', home: '/compare/#when', card: () => allWhenCard(site) },
    { slug: 'costs-all', kind: 'costs-all', of: '', home: '/costs/', card: () => allCostsCard(site) },
    { slug: 'hair-cycle', kind: 'hair-cycle', of: '', home: '/basics/#how-it-goes', card: cycleCard },
    { slug: 'root-shapes', kind: 'root-shapes', of: '', home: '/basics/#unknown', card: () => rootCard(site) },
    { slug: 'norwood', kind: 'norwood', of: '', home: '/basics/#is-it-pattern', card: () => norwoodCard(site) },
    { slug: 'ludwig', kind: 'ludwig', of: '', home: '/basics/#for-women', card: () => ludwigCard(site) },
  ]
}

const cite = (site: Site, fact: Fact | undefined) => (fact ? citeInText(site.sources.get(fact.sources[0]!)!) : 'Baldly, drawn to explain')

function grid(arm: { number: string; name: string }, shapes: readonly Shape[], x: number, y: number, size: number): Shape[] {
  const lines = wrapText(arm.name, size - 10, 17)
  return [
    shape('svg', { x, y, width: size, height: size, viewBox: '0 0 100 100' }, ...shapes),
    text(x + 4, y + size + 42, arm.number, 'num'),
    ...lines.map((line, i) => text(x + 4, y + size + 68 + i * 21, line, 'arm')),
  ]
}

/** Two squares side by side with their numbers. */
function twoSquares(cells: { number: string; name: string; shapes: readonly Shape[] }[], y = 0): Drawing {
  const size = 270
  const lines = Math.max(...cells.map((cell) => wrapText(cell.name, size - 10, 17).length))
  return { width: WIDTH, height: size + 64 + lines * 21, shapes: cells.flatMap((cell, i) => grid(cell, cell.shapes, i * (size + 28), y, size)) }
}

function stacked(drawings: readonly Drawing[], gap = 20): Drawing {
  let y = 0
  const shapes = drawings.flatMap((d) => {
    const placed = shape('svg', { x: 0, y, width: d.width, height: d.height, class: 'over' }, ...d.shapes)
    y += d.height + gap
    return [placed]
  })
  return { width: Math.max(...drawings.map((d) => d.width)), height: y - gap, shapes }
}

function heading(words: string): Drawing {
  const lines = wrapText(words, WIDTH, 20)
  return { width: WIDTH, height: lines.length * 26 + 2, shapes: lines.map((line, i) => text(0, 20 + i * 26, line, 'note strong')) }
}

const dots = ({ arms, outcome }: People) => twoSquares(arms.map((arm) => ({ number: arm.number, name: `in 100: ${arm.name}`, shapes: hundredDots(arm.share, outcome.direction) })))

function peopleCard(site: Site, people: People): Card {
  const companion: Companion = companionOf(site, people)
  const also = companion && 'people' in companion ? companion.people : undefined
  const label = (p: People) => printText(site, p.outcome.label)
  const side = (p: People) => (p.outcome.direction === 'harm' ? 'Harm' : 'Benefit')
  return {
    title: `${cap(label(people))}: ${differenceText(people.arms)}`,
    lead: `${people.option.name}, ${people.figure.followUp}. ${cap(people.figure.population ?? '')}.`,
    drawing: also ? stacked([dots(people), heading(`${side(also)}: ${label(also)}: ${differenceText(also.arms)} (${also.figure.followUp})`), dots(also)]) : dots(people),
    notes: [
      ...(companion && 'sentence' in companion ? [printText(site, companion.sentence)] : []),
      ...[people, ...(also ? [also] : [])].map((p) => `${also ? `${side(p)}: ` : ''}${printText(site, p.outcome.caution)} ${sure(p.fact.certainty)}`),
    ],
    source: cite(site, people.fact),
  }
}

function hairsCard(site: Site, id: string): Card {
  const hairs = hairsOf(site, id)!
  return {
    title: `${changeText(hairs.extra)} on a square centimeter`,
    lead: `${hairs.option.name}, ${hairs.figure.followUp}: ${printText(site, hairs.count.label)}. ${cap(hairs.figure.population ?? '')}.`,
    drawing: twoSquares(hairs.arms.map((arm) => ({ number: `${arm.change > 0 ? '+' : ''}${formatNumber(arm.change)}`, name: arm.name, shapes: scalpSquare(arm, hairs.start) }))),
    notes: [
      ...hairs.arms.flatMap((arm) => (arm.low !== undefined && arm.high !== undefined ? [`${formatNumber(arm.low)} to ${formatNumber(arm.high)} would also fit.`] : [])),
      ...(hairs.arms.length === 1 ? ['Only the gap between the groups is known.'] : []),
      printText(site, hairs.count.besideText),
      `${printText(site, hairs.count.caution)} ${sure(hairs.fact.certainty)}`,
    ],
    source: cite(site, hairs.fact),
  }
}

/** A line of months with its scale, inset so that marks at the ends stay inside. */
function months(option: Pick<Option, 'timeline'>, ticks = true): Drawing {
  const width = WIDTH - 24
  return {
    width: WIDTH,
    height: ticks ? LINE_HEIGHT + 28 : LINE_HEIGHT,
    shapes: [
      shape('svg', { x: 12, y: 0, width, height: LINE_HEIGHT, class: 'over' }, ...monthLine(option.timeline)),
      ...(ticks ? [shape('svg', { x: 12, y: LINE_HEIGHT, width, height: 28, class: 'over' }, ...monthTicks(22))] : []),
    ],
  }
}

function whenCard(site: Site, option: Option): Card {
  const steps = inOrder(option.timeline)
  let y = 4
  const list = steps.flatMap((step) => {
    const lines = wrapText(`${whenText(step.month, step.to)}: ${printText(site, step.label)}`, WIDTH - 40, 17)
    const placed = [shape('svg', { x: 12, y: y + 11, class: 'over' }, markOf(step.phase)), ...lines.map((line, i) => text(34, y + 17 + i * 22, line, 'arm'))]
    y += lines.length * 22 + 10
    return placed
  })
  const stop = option.answers['if-you-stop']
  return {
    title: `${option.name}: when you would see it`,
    lead: 'Months from the start.',
    drawing: stacked([months(option), { width: WIDTH, height: y, shapes: list }], 14),
    notes: [`If you stop: ${printText(site, 'notMeasured' in stop ? stop.notMeasured : stop.short)}.`.replace('..', '.')],
    source: cite(site, site.facts.get(steps[0]!.facts[0]!)),
  }
}

function allWhenCard(site: Site): Card {
  const rows = site.treatments.flatMap((t) => [{ width: WIDTH, height: 22, shapes: [text(0, 17, t.name, 'arm strong')] }, months(t, false)])
  const key = PHASES.map((phase, i) => [
    shape('svg', { x: 12 + (i % 3) * 190, y: 12 + Math.floor(i / 3) * 28, class: 'over' }, markOf(phase)),
    text(28 + (i % 3) * 190, 17 + Math.floor(i / 3) * 28, PHASE_NAMES[phase], 'arm'),
  ]).flat()
  return {
    title: 'When you would see it: all treatments on one line of months',
    lead: 'From the first day to two years. An arrow: more comes later.',
    drawing: stacked([...rows, months({ timeline: [] }), { width: WIDTH, height: 56, shapes: key }], 6),
    notes: ['The trials measured different things in different people: read each line by itself.'],
    source: 'the facts of each treatment',
  }
}

function costCard(site: Site, option: Option): Card {
  const costs = option.costs!
  const series = costSeries(site, costs)
  const { shapes, end, ticks } = costColumns(series, 260, 'hatch')
  const at = (dollars: number) => 272 - (dollars / end) * 260 + 5
  return {
    title: `${option.name}: what it costs over ten years`,
    lead: YEARS.map((year) => `Year ${year}: ${rangeText(series.years[year - 1]!.range)}`).join('. ') + '.',
    drawing: {
      width: WIDTH,
      height: 300,
      shapes: [
        hatch('hatch'),
        ...ticks.map((dollars) => text(50, at(dollars), axisText(dollars), 'end')),
        text(50, 292, 'Year', 'end'),
        shape('svg', { x: 58, y: 12, width: WIDTH - 58, height: 280, class: 'over' }, ...shapes),
      ],
    },
    notes: [
      ...(series.weak ? ['Hatched: the prices rest on weak evidence.'] : []),
      `Counts ${printText(site, costs.includes)}. Leaves out ${printText(site, costs.excludes)}.`,
      ...(Array.isArray(costs.perYear) ? [] : [printText(site, costs.perYear.notPriced)]),
      ...costs.oneOff.map((extra) => `From year ${extra.year}: ${printText(site, extra.what)}.`),
    ],
    source: cite(site, site.facts.get(costs.facts[0] ?? '')),
  }
}

function allCostsCard(site: Site): Card {
  const options = site.options.filter((option) => option.costs)
  const { end, ticks } = axisFor(highestCost(site, options), 3)
  const row = 18
  const plots = options.flatMap((option) => {
    const series = costSeries(site, option.costs!)
    const bars = YEARS.flatMap((year, i) => {
      const range = series.years[year - 1]!.range
      return range ? priceBar(range, end, series.weak ? 'hatch' : undefined, i * row + 3, row - 6) : [text(6, i * row + 15, '? not priced')]
    })
    const lines = ticks.map((dollars) => shape('rect', { class: 'tick', x: percent(dollars, end), y: 0, width: 1, height: row * 4 }))
    return [
      { width: WIDTH, height: 22, shapes: [text(0, 17, option.name, 'arm strong')] },
      {
        width: WIDTH,
        height: row * 4,
        shapes: [...YEARS.map((year, i) => text(22, i * row + 14, String(year), 'end')), shape('svg', { x: 32, y: 0, width: WIDTH - 52, height: row * 4, class: 'over' }, ...lines, ...bars)],
      },
    ]
  })
  const axis = ticks.map((dollars) => text(percent(dollars, end), 16, axisText(dollars), dollars === 0 ? undefined : 'mid'))
  return {
    title: 'What each choice costs by the end of years 1, 2, 5 and 10',
    lead: 'From the low to the high sum, US dollars, one scale from zero.',
    drawing: stacked(
      [{ width: 0, height: 0, shapes: [hatch('hatch')] }, ...plots, { width: WIDTH, height: 22, shapes: [shape('svg', { x: 32, y: 0, width: WIDTH - 52, height: 22, class: 'over' }, ...axis)] }],
      6,
    ),
    notes: ['Hatched: the prices rest on weak evidence. A question mark: nobody has priced it.'],
    source: 'the cost facts of each treatment',
  }
}

function skinCard(site: Site, treatment: Site['treatments'][number]): Card {
  const acts = treatment.acts!
  const depth = acts.depth && resolveFigure(site, acts.depth).figure
  return {
    title: `${treatment.name}: where in the skin it acts`,
    lead: printText(site, acts.caption),
    drawing: skinDrawing(acts, depth),
    notes: [scaleNote(depth)],
    source: cite(site, site.facts.get(acts.facts[0]!)),
  }
}

function cycleCard(): Card {
  return {
    title: 'How a hair grows, falls and comes back, and how a root shrinks',
    lead: CYCLE_STEPS.map(([what, how], i) => `${i + 1}. ${what} ${how}`).join(' '),
    drawing: stacked([hairCycle(), shrinkingRoot()], 16),
    notes: ['In pattern hair loss the roots shrink: each new hair is finer and shorter. Drawn to explain, not to scale.'],
    source: 'drawn by Baldly',
  }
}
const rootCard = (site: Site): Card => ({
  title: 'Straight and tightly curled roots',
  lead: 'The root has the shape of the hair, under the skin too.',
  drawing: rootShapes(),
  notes: ['Not to scale. Most studies do not say whose hair they counted.'],
  source: cite(site, site.facts.get('hair-transplant-who-textured-hair')),
})
const norwoodCard = (site: Site): Card => ({
  title: 'The Norwood pattern: how hair loss goes in men',
  lead: NORWOOD.map(({ name, says }) => `${name}: ${says}`).join('. ') + '.',
  drawing: norwoodDrawing(),
  notes: ['A stage says how you look today, not how fast you will go.'],
  source: cite(site, site.facts.get('basics-scale-norwood')),
})
const ludwigCard = (site: Site): Card => ({
  title: 'The Ludwig pattern: how hair loss goes in women',
  lead: LUDWIG.map(({ name, says }) => `${name}: ${says}`).join('. ') + '.',
  drawing: ludwigDrawing(),
  notes: ['A stage says how you look today, not how fast you will go.'],
  source: cite(site, site.facts.get('basics-scale-ludwig')),
})

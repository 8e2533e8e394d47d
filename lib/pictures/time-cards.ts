import { printText } from '@/lib/facts/print'
import { PHASES } from '@/lib/facts/schema'
import type { Option, Site } from '@/lib/facts/site'
import { cite, stacked, WIDTH } from './card-parts'
import type { Card } from './card'
import { shape, text, wrapText, type Drawing } from './svg'
import { inOrder, LINE_HEIGHT, markOf, monthLine, monthTicks, PHASE_NAMES, whenText } from './when'

/** A line of months with its scale, inset so that marks at the ends stay inside. */
function months(option: Pick<Option, 'timeline'>, ticks = true): Drawing {
  const width = WIDTH - 24
  return {
    width: WIDTH,
    height: ticks ? LINE_HEIGHT + 28 : LINE_HEIGHT,
    shapes: [
      shape('svg', { x: 12, y: 0, width, height: LINE_HEIGHT, overflow: 'visible' }, ...monthLine(option.timeline)),
      ...(ticks
        ? [shape('svg', { x: 12, y: LINE_HEIGHT, width, height: 28, overflow: 'visible' }, ...monthTicks(22))]
        : []),
    ],
  }
}

export function whenCard(site: Site, option: Option): Card {
  const steps = inOrder(option.timeline)
  let y = 4
  const list = steps.flatMap((step) => {
    const lines = wrapText(`${whenText(step.month, step.to)}: ${printText(site, step.label)}`, WIDTH - 40, 17)
    const placed = [
      shape('svg', { x: 12, y: y + 11, overflow: 'visible' }, markOf(step.phase)),
      ...lines.map((line, i) => text(34, y + 17 + i * 22, line, 'arm')),
    ]
    y += lines.length * 22 + 10
    return placed
  })
  const stop = option.answers['if-you-stop']
  return {
    title: `${option.name}: when you would see it`,
    lead: 'Months from the start.',
    drawing: stacked([months(option), { width: WIDTH, height: y, shapes: list }], 14),
    notes: [
      `If you stop: ${printText(site, 'notMeasured' in stop ? stop.notMeasured : stop.short)}.`.replace('..', '.'),
    ],
    source: cite(site, site.facts.get(steps[0]!.facts[0]!)),
  }
}

export function allWhenCard(site: Site): Card {
  const rows = site.treatments.flatMap((t) => [
    { width: WIDTH, height: 22, shapes: [text(0, 17, t.name, 'arm strong')] },
    months(t, false),
  ])
  const key = PHASES.map((phase, i) => [
    shape('svg', { x: 12 + (i % 3) * 190, y: 12 + Math.floor(i / 3) * 28, overflow: 'visible' }, markOf(phase)),
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

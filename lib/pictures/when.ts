import type { OptionData, Phase } from '@/lib/facts/schema'
import { percent, shape, text, type Shape } from './svg'

export type Step = OptionData['timeline'][number]

/** The months that every line of months shows: far enough for all that trials and clinics speak of, short enough to read. */
export const MONTHS = 24
const TICKS = [0, 6, 12, 18, 24]
/** Numbers that fit beside each other on the narrowest phone. */
const NUMBERED = [0, 6, 12, 24]
/** Height of a line with its marks, in px. */
export const LINE_HEIGHT = 44

/** What a reader calls each phase. */
export const PHASE_NAMES: Record<Phase, string> = {
  treatment: 'Treatment',
  'worse first': 'Worse first',
  'first change': 'First change',
  'full effect': 'Full effect',
  upkeep: 'Upkeep',
  later: 'Later on',
}

/** Months from the start in the unit people use: "Weeks 2 to 6", "Month 3", "Year 5". */
export function whenText(month: number, to?: number): string {
  if (month === 0 && to === undefined) return 'At the start'
  const small =
    (to ?? month) < 2 && !(Number.isInteger(month) && (to === undefined || Number.isInteger(to)) && month > 0)
  const years = month >= 24 && month % 12 === 0 && (to ?? 0) % 12 === 0
  const [unit, scale] = small ? ['Week', 52 / 12] : years ? ['Year', 1 / 12] : ['Month', 1]
  const [from, end] = [Math.round(month * scale), to === undefined ? undefined : Math.round(to * scale)]
  if (small && end === undefined && from === 0) return 'First days'
  return end === undefined || end === from ? `${unit} ${from}` : `${unit}s ${from} to ${end}`
}

/** Steps in the order of time; of two at once, the shorter first. */
export function inOrder(steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => a.month - b.month || (a.to ?? a.month) - (b.to ?? b.month))
}

/** The mark of a phase, centered on 0: each has its own shape, so that none is told by color alone. */
export const MARKS: Record<Phase, string> = {
  treatment: 'M0-6a6 6 0 1 0 .1 0z',
  'worse first': 'M-7-6h14l-7 12z',
  'first change': 'M0-7l7 7-7 7-7-7z',
  'full effect': 'M0-7.5a7.5 7.5 0 1 0 .1 0z',
  upkeep: 'M-2-7h4v5h5v4h-5v5h-4v-5h-5v-4h5z',
  later: 'M-2.5-2.5h5v5h-5z',
}
const MARK_CLASS: Record<Phase, string> = {
  treatment: 'open',
  'worse first': 'bad',
  'first change': 'open-on',
  'full effect': 'on',
  upkeep: 'on',
  later: 'dim',
}

/** A phase's mark alone, for keys and lists. */
export function markOf(phase: Phase): Shape {
  return shape('path', { class: MARK_CLASS[phase], d: MARKS[phase] })
}

/** What is done stands above the line, what gets better on it, what gets worse below: marks of one month keep apart. */
const LANE: Record<Phase, number> = {
  treatment: -13,
  upkeep: -13,
  later: 0,
  'first change': 0,
  'full effect': 0,
  'worse first': 13,
}
/** The weightiest marks are drawn last, on top. */
const ORDER: Phase[] = ['later', 'treatment', 'worse first', 'first change', 'upkeep', 'full effect']

/**
 * A line of months on a common scale, positions in percent of the width, sizes in pixels: it may be as wide as the
 * page allows and its marks keep their size. What lies beyond the last month is an arrow at the end.
 * @param middle how far below the top the line runs, in px
 */
export function monthLine(steps: readonly Step[], middle = LINE_HEIGHT / 2): Shape[] {
  const shapes: Shape[] = [shape('rect', { class: 'rail-line', x: 0, y: middle - 1, width: '100%', height: 2 })]
  const drawn = [...steps].sort((a, b) => ORDER.indexOf(a.phase) - ORDER.indexOf(b.phase))
  for (const { month, to, phase } of drawn) {
    if (month > MONTHS) continue
    const x = percent(month, MONTHS)
    if (to !== undefined && to > month) {
      const width = percent(Math.min(to, MONTHS) - month, MONTHS)
      shapes.push(
        shape('rect', { class: `${MARK_CLASS[phase]} span`, x, y: middle + LANE[phase] - 4, width, height: 8 }),
      )
    }
    shapes.push(shape('svg', { x, y: middle + LANE[phase], overflow: 'visible' }, markOf(phase)))
  }
  if (steps.some((step) => (step.to ?? step.month) > MONTHS))
    shapes.push(
      shape(
        'svg',
        { x: '100%', y: middle, overflow: 'visible' },
        shape('path', { class: 'arrow', d: 'M-2-6l7 6-7 6' }),
      ),
    )
  return shapes
}

/** Month numbers under a line, the last with its unit. */
export function monthTicks(y: number): Shape[] {
  return TICKS.flatMap((month) => [
    shape('rect', { class: 'tick', x: percent(month, MONTHS), y: 0, width: 1, height: y - 16 }),
    ...(NUMBERED.includes(month)
      ? [
          text(
            percent(month, MONTHS),
            y,
            month === MONTHS ? `${month} months` : String(month),
            month === 0 ? 'opt' : month === MONTHS ? 'end' : 'mid opt',
          ),
        ]
      : []),
  ])
}

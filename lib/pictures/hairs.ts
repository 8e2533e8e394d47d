import { comparatorOf, formatNumber } from '@/lib/facts/format-figure'
import type { Figure, HairCount } from '@/lib/facts/schema'
import { findFigure, resolveFigure, type Fact, type Option, type Site } from '@/lib/facts/site'
import { lattice } from './dots'
import { round, shape, type Shape } from './svg'

/** Change in hairs on one square centimeter, in one group or between two. */
export type HairArm = { name: string; change: number; low?: number; high?: number }
export type Hairs = {
  option: Option
  count: HairCount
  fact: Fact
  figure: Figure
  href: string
  /** Two groups; or one, the gap between them, where the source gives no more. */
  arms: [HairArm, HairArm] | [HairArm]
  /** Hairs there before, where the source counted them. */
  start: number | undefined
  /** Gap between the groups, hairs per square centimeter. */
  extra: number
}

/** A hair count that may be drawn, turned into hairs per square centimeter; undefined for all others. */
export function hairsOf(site: Pick<Site, 'options' | 'facts'>, id: string): Hairs | undefined {
  for (const option of site.options) {
    const count = option.hairCounts.find((c) => c.id === id)
    if (!count?.picture) continue
    const { fact, key, figure } = resolveFigure(site, count.figure)
    const area = valueAt(site, count.area) ?? 1
    const start = valueAt(site, count.start)
    const comparator = comparatorOf(figure)
    if (figure.value === undefined || !comparator) return undefined
    const per = (value: number) => round(value / area)
    const treated: HairArm = {
      name: figure.arm ?? 'Treated',
      change: per(figure.value),
      low: figure.low === undefined ? undefined : per(figure.low),
      high: figure.high === undefined ? undefined : per(figure.high),
    }
    const both = !count.gapOnly && comparator.value !== undefined
    if (!both && !count.gapOnly) return undefined
    return {
      option,
      count,
      fact,
      figure,
      href: `${fact.href}#${key}`,
      start: start === undefined ? undefined : Math.round(start / area),
      arms: both ? [treated, { name: comparator.arm, change: per(comparator.value!) }] : [treated],
      extra: both ? round(treated.change - per(comparator.value!)) : treated.change,
    }
  }
  return undefined
}

function valueAt(site: Pick<Site, 'options' | 'facts'>, ref: string | undefined): number | undefined {
  const [fact = '', key] = (ref ?? '').split('.')
  return ref ? findFigure(site, fact, key)?.value : undefined
}

/** "21 more hairs", "4.1 fewer hairs", "no change": a change as words. */
export function changeText(change: number): string {
  if (change === 0) return 'no change'
  const size = formatNumber(Math.abs(change))
  return `${size} ${change < 0 ? 'fewer' : 'more'} hair${size === '1' ? '' : 's'}`
}

const SIDE = 100
const COLUMNS = 15
/** How many hairs the square has room for: more than a dense scalp. */
export const ROOM = COLUMNS * COLUMNS

/**
 * A square centimeter of scalp, one mark a hair: thin strokes were there before, thick ones came, crosses went. Open
 * rings run up to the most that fits the data. What has no room is left out here and said in words.
 */
export function scalpSquare(arm: HairArm, start = 0): Shape[] {
  const gained = Math.max(0, arm.change)
  const lost = Math.round(Math.max(0, -arm.change))
  const whole = Math.min(ROOM, Math.floor(gained + 0.5))
  const most = Math.min(ROOM, Math.max(whole, Math.round(arm.high ?? 0)))
  const points = lattice(ROOM, SIDE, COLUMNS)
  const base = Math.min(start, ROOM)
  const strokes = (from: number, to: number, mark: string) =>
    points
      .slice(from, to)
      .map(([x, y]) => `M${x} ${y}${mark}`)
      .join('')
  const shapes = [shape('path', { class: 'edge', d: 'M.5.5h99v99h-99z' })]
  const kept = Math.max(0, base - lost)
  if (kept > 0) shapes.push(shape('path', { class: 'hair', d: strokes(0, kept, 'l1-3') }))
  if (lost > 0)
    shapes.push(shape('path', { class: 'cross', d: strokes(kept, kept + lost, 'm-1.4-1.4l2.8 2.8m0-2.8l-2.8 2.8') }))
  if (whole > 0) shapes.push(shape('path', { class: 'new', d: strokes(base, base + whole, 'l1.6-4.4') }))
  // Less than one hair is still not nothing.
  else if (gained > 0) shapes.push(shape('path', { class: 'new', d: strokes(base, base + 1, 'l.8-2.2') }))
  if (most > whole) shapes.push(shape('path', { class: 'maybe', d: strokes(base + whole, base + most, 'l1.6-4.4') }))
  return shapes
}

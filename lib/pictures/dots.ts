import { round, shape, type Shape } from './svg'

/** How many of 100 dots to fill, and whether one more is only part of a person. */
export type Dots = { whole: number; part: boolean }

/**
 * Dots for a share of people. A share too small to fill a dot is drawn as a part of one, never as nothing; a share
 * short of everybody never fills all hundred.
 * @param share out of 100
 */
export function dotsFor(share: number): Dots {
  const held = Math.min(100, Math.max(0, share))
  const whole = Math.round(held)
  if (whole === 0 && held > 0) return { whole: 0, part: true }
  if (whole === 100 && held < 100) return { whole: 99, part: true }
  return { whole, part: false }
}

/**
 * One path that makes a dot every 10 units: each row is a line, and the dash pattern of class "d" breaks it into dots.
 * A hundred dots take about as many bytes as five circles would.
 */
export function dotPath(from: number, to: number): string {
  let d = ''
  for (let row = Math.floor(from / 10); row * 10 < to; row++) {
    const first = Math.max(from - row * 10, 0)
    const last = Math.min(to - row * 10, 10)
    if (last > first) d += `M${first * 10 + 5} ${row * 10 + 5}h${(last - first - 1) * 10 + 1}`
  }
  return d
}

/** Ten by ten people. Those with the outcome are full dots (squares where it is a harm), the others rings. */
export function hundredDots(share: number, direction: 'benefit' | 'harm'): Shape[] {
  const { whole, part } = dotsFor(share)
  const kind = direction === 'harm' ? 'd full harm' : 'd full'
  const empty = dotPath(whole, 100)
  const shapes: Shape[] = []
  if (empty) shapes.push(shape('path', { class: 'd rim', d: empty }), shape('path', { class: 'd hole', d: empty }))
  if (whole > 0) shapes.push(shape('path', { class: kind, d: dotPath(0, whole) }))
  if (part) shapes.push(shape('path', { class: `${kind} part`, d: dotPath(whole, whole + 1) }))
  return shapes
}

/** A lattice of points in a unit square, row by row from the bottom, every second row set off by half a step. */
export function lattice(count: number, side: number, columns: number): [number, number][] {
  const step = side / columns
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / columns)
    const shift = row % 2 === 0 ? 0.3 : 0.7
    return [round(((i % columns) + shift) * step), round(side - (row + 0.5) * step)]
  })
}

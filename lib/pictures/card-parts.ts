import { citeInText } from '@/lib/facts/citations'
import type { Certainty } from '@/lib/facts/schema'
import type { Fact, Site } from '@/lib/facts/site'
import { shape, text, wrapText, type Drawing, type Shape } from './svg'

/** How wide a drawing on a card may be. */
export const WIDTH = 568
export const sure = (level: Certainty) => (level === 'Not graded' ? '' : `How sure we are: ${level.toLowerCase()}.`)

/** The first source of a fact, and how many more stand on the page that the card names. */
export function cite(site: Site, fact: Fact | undefined): string {
  if (!fact) return 'drawn by Baldly'
  const more = fact.sources.length - 1
  return citeInText(site.sources.get(fact.sources[0]!)!) + (more > 0 ? `; and ${more} more` : '')
}

function grid(
  arm: { number: string; name: string },
  shapes: readonly Shape[],
  x: number,
  y: number,
  size: number,
): Shape[] {
  const lines = wrapText(arm.name, size - 10, 17)
  return [
    shape('svg', { x, y, width: size, height: size, viewBox: '0 0 100 100' }, ...shapes),
    text(x + 4, y + size + 42, arm.number, 'num'),
    ...lines.map((line, i) => text(x + 4, y + size + 68 + i * 21, line, 'arm')),
  ]
}

/** Two squares side by side with their numbers. */
export function twoSquares(cells: { number: string; name: string; shapes: readonly Shape[] }[], y = 0): Drawing {
  const size = 270
  const lines = Math.max(...cells.map((cell) => wrapText(cell.name, size - 10, 17).length))
  return {
    width: WIDTH,
    height: size + 64 + lines * 21,
    shapes: cells.flatMap((cell, i) => grid(cell, cell.shapes, i * (size + 28), y, size)),
  }
}

/** Drawings under each other. */
export function stacked(drawings: readonly Drawing[], gap = 20): Drawing {
  let y = 0
  const shapes = drawings.flatMap((d) => {
    const placed = shape('svg', { x: 0, y, width: d.width, height: d.height, overflow: 'visible' }, ...d.shapes)
    y += d.height + gap
    return [placed]
  })
  return { width: Math.max(...drawings.map((d) => d.width)), height: y - gap, shapes }
}

/** A line over a part of a card. */
export function heading(words: string): Drawing {
  const lines = wrapText(words, WIDTH, 20)
  return {
    width: WIDTH,
    height: lines.length * 26 + 2,
    shapes: lines.map((line, i) => text(0, 20 + i * 26, line, 'note strong')),
  }
}

import { DAY, pictureStyle } from './palette'
import { shape, text, toMarkup, wrapText, type Drawing, type Shape } from './svg'

/** A picture that leaves the site: what it says must all be in it. */
export type Card = {
  title: string
  /** Shown under the title: what was counted, in whom. */
  lead: string
  drawing: Drawing
  /** Caption, certainty, what stands beside it; a paragraph each. */
  notes: readonly string[]
  source: string
}

/** Wide enough to be read when shared, in the units of the drawing. */
export const CARD_WIDTH = 640
const EDGE = 36
const INNER = CARD_WIDTH - 2 * EDGE

// Each property by its own name: what turns the card into a PNG does not read the short form.
const HEAD = 'font-family:Fraunces,Georgia,serif;font-weight:600;'
const letters = `text{font-family:Figtree,system-ui,sans-serif;font-size:15px;font-weight:400;fill:${DAY.ink}}.strong{font-weight:600}.lead{font-size:19px;fill:${DAY.soft}}.note{font-size:18px}.fine{fill:${DAY.soft}}.arm{font-size:17px}.title{${HEAD}font-size:30px}.num{${HEAD}font-size:40px}`

/** Lines of wrapped text, and how far down they reach. */
function block(
  words: string,
  y: number,
  size: number,
  lineHeight: number,
  kind: string,
): { shapes: Shape[]; end: number } {
  const lines = wrapText(words, INNER, size)
  return {
    shapes: lines.map((line, i) => text(EDGE, y + (i + 0.8) * lineHeight, line, kind)),
    end: y + lines.length * lineHeight,
  }
}

/** The whole card as an SVG file: title, picture, caption and source, as high as they need. */
export function cardMarkup(card: Card, address: string): string {
  const shapes: Shape[] = []
  let y = 30
  const add = (words: string, size: number, lineHeight: number, kind: string, gap: number) => {
    const { shapes: lines, end } = block(words, y, size, lineHeight, kind)
    shapes.push(...lines)
    y = end + gap
  }
  add(card.title, 30, 36, 'title', 8)
  add(card.lead, 19, 26, 'lead', 20)
  const { drawing } = card
  // Drawings narrower than the card grow to fill it, but not without end.
  const scale = Math.min(INNER / drawing.width, drawing.width < 300 ? 1.7 : 1)
  const width = drawing.width * scale
  shapes.push(
    shape(
      'svg',
      {
        x: (CARD_WIDTH - width) / 2,
        y,
        width,
        height: drawing.height * scale,
        viewBox: `0 0 ${drawing.width} ${drawing.height}`,
        overflow: 'visible',
      },
      ...drawing.shapes,
    ),
  )
  y += drawing.height * scale + 22
  for (const note of card.notes) add(note, 18, 25, 'note', 8)
  y += 6
  add(`Source: ${card.source}`, 15, 21, 'fine', 6)
  add(`Baldly, ${address}. CC BY 4.0. Information, not medical advice.`, 15, 21, 'fine', 14)
  const height = Math.ceil(y + 10)
  return toMarkup(
    shape(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${CARD_WIDTH} ${height}`,
        width: CARD_WIDTH,
        height,
        role: 'img',
      },
      shape('title', {}, card.title),
      shape('desc', {}, [card.lead, ...card.notes].join(' ')),
      shape('style', {}, `${pictureStyle()}${letters}`),
      shape('rect', { width: CARD_WIDTH, height, fill: DAY.card }),
      shape('rect', { width: CARD_WIDTH, height: 8, fill: DAY.teal }),
      ...shapes,
    ),
  )
}

/** A piece of a drawing, as plain data: one SVG element. Attributes have their SVG names. */
export type Shape = {
  tag: string
  attrs: Readonly<Record<string, string | number>>
  children: readonly (Shape | string)[]
}

/** A finished drawing with its own coordinates. */
export type Drawing = { width: number; height: number; shapes: readonly Shape[] }

/** @param attrs those that are undefined are left out */
export function shape(
  tag: string,
  attrs: Record<string, string | number | undefined> = {},
  ...children: (Shape | string)[]
): Shape {
  const given = Object.entries(attrs).filter((entry): entry is [string, string | number] => entry[1] !== undefined)
  return { tag, attrs: Object.fromEntries(given), children }
}

/** A line of text. `kind` is a class of the pictures: "mid" (centered), "end", "small", "strong". */
export function text(x: number | string, y: number | string, words: string, kind?: string): Shape {
  return shape('text', { x, y, class: kind }, words)
}

/** Coordinates need no more than a tenth of a unit, and bytes count. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Where a value stands between 0 and `most`, in percent of the width; what lies outside is held at the edge. */
export function percent(value: number, most: number): string {
  if (!(most > 0)) return '0%'
  return `${round(Math.min(100, Math.max(0, (value / most) * 100)))}%`
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (words: string) => words.replace(/[&<>"]/g, (c) => ESCAPES[c]!)

/** The same piece as text, for files. */
export function toMarkup(piece: Shape | string): string {
  if (typeof piece === 'string') return escape(piece)
  const attrs = Object.entries(piece.attrs)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('')
  const inner = piece.children.map(toMarkup).join('')
  return inner ? `<${piece.tag}${attrs}>${inner}</${piece.tag}>` : `<${piece.tag}${attrs}/>`
}

/**
 * Breaks a text into lines that fit a width. SVG cannot, and at build time nothing measures letters: 0.53 em is the
 * mean width of Figtree's, so a line may come out a little short but not long.
 * @param size in the same unit as `width`
 */
export function wrapText(words: string, width: number, size: number): string[] {
  const most = Math.max(1, Math.floor(width / (size * 0.53)))
  const lines: string[] = []
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else for (let rest = word; rest; rest = rest.slice(most)) lines.push(rest.slice(0, most))
  }
  return lines
}

import { FIGURE_PARTS, type FigurePart } from './format-figure'

/** A piece of text for readers: words, a figure's slot, a glossary term, a link. */
export type Inline =
  | { kind: 'text'; text: string }
  | {
      kind: 'figure'
      fact: string | undefined
      figure: string | undefined
      part: FigurePart
      plain: boolean
      slot: string
    }
  | { kind: 'term'; term: string; text: string | undefined }
  | { kind: 'link'; href: string; text: string }

const TOKEN = /\{(=?)([a-z0-9.-]+)\}|\[\[([a-z0-9-]+)(?:\|([^\]]+))?\]\]|\[([^\]]+)\]\(([^)\s]+)\)/g
const PARTS = new Set<string>(FIGURE_PARTS)

/**
 * Reads the slots of a text. In a fact's own statement (`ownFigures` given) a slot names a figure of that fact;
 * elsewhere a fact, and a figure where there are several: `{key}`, `{fact-id.key.comparator}`.
 */
export function parseInline(text: string, own = false): Inline[] {
  const pieces: Inline[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) })
    end = match.index + match[0].length
    const [slot, plain, path, term, termText, linkText, href] = match
    if (path !== undefined) pieces.push(parseSlot(slot, path, plain === '=', own))
    else if (term !== undefined) pieces.push({ kind: 'term', term, text: termText })
    else pieces.push({ kind: 'link', href: href!, text: linkText! })
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) })
  return pieces
}

function parseSlot(slot: string, path: string, plain: boolean, own: boolean): Inline {
  const names = path.split('.')
  const depth = own ? 1 : 2
  // A fact with one figure may be named without it: `{fact-id.number}`.
  const named = !own && names.length === 2 && PARTS.has(names[1]!) ? 1 : depth
  const [fact, figure] = own ? [undefined, names[0]] : [names[0], named === 2 ? names[1] : undefined]
  // `comparator.number` reads as well as `comparator-number`; what is no part is reported by the content check.
  const part = (names.slice(named).join('-') || 'text') as FigurePart
  return { kind: 'figure', fact, figure, part, plain, slot }
}

/** Empty lines part paragraphs. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((p) => p.trim())
    .filter(Boolean)
}

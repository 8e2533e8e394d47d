import { formatFigure } from './format-figure'
import { parseInline } from './inline'
import { findFigure, type Fact, type Site } from './site'

/**
 * A text with its slots filled, as plain words: for search, titles, structured data, downloads.
 * @param own the fact whose own statement this is
 */
export function printText(site: Pick<Site, 'facts' | 'terms' | 'options'>, text: string, own?: Fact): string {
  return parseInline(text, own !== undefined)
    .map((piece) => {
      switch (piece.kind) {
        case 'text':
        case 'link':
          return piece.text
        case 'term':
          return piece.text ?? site.terms.get(piece.term)?.name ?? piece.term
        case 'figure': {
          const figure = own ? own.figures[piece.figure ?? ''] : findFigure(site, piece.fact ?? '', piece.figure)
          return figure ? formatFigure(figure, piece.part) : piece.slot
        }
        default:
          return piece satisfies never
      }
    })
    .join('')
}

/** A fact's statement in plain words. */
export function printStatement(site: Pick<Site, 'facts' | 'terms' | 'options'>, fact: Fact): string {
  return printText(site, fact.statement, fact)
}

import { Fragment } from 'react'
import type { Citations } from '@/lib/facts/citations'
import { costFigure } from '@/lib/facts/cost-sums'
import { formatFigure } from '@/lib/facts/format-figure'
import { parseInline, paragraphs, type Inline } from '@/lib/facts/inline'
import { findFigure, type Fact, type Site } from '@/lib/facts/site'
import { FigureLink } from './figure-link'

type Props = { site: Site; text: string; own?: Fact; cites?: Citations; links?: boolean }

/** A text of the content with its slots filled: figures are links to their records, terms to the glossary. */
export function Copy({ site, text, own, cites, links = true }: Props) {
  return parseInline(text, own !== undefined).map((piece, i) => (
    <Fragment key={i}>{renderPiece(piece, site, own, cites, links)}</Fragment>
  ))
}

/** The same for a text of several paragraphs. */
export function CopyParagraphs(props: Props) {
  return paragraphs(props.text).map((text, i) => (
    <p key={i}>
      <Copy {...props} text={text} />
    </p>
  ))
}

function renderPiece(piece: Inline, site: Site, own: Fact | undefined, cites: Citations | undefined, links: boolean) {
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'link':
      return links ? <a href={piece.href}>{piece.text}</a> : piece.text
    case 'term': {
      const text = piece.text ?? site.terms.get(piece.term)?.name ?? piece.term
      return links ? <TermLink id={piece.term}>{text}</TermLink> : text
    }
    case 'figure': {
      const factId = own?.id ?? piece.fact ?? ''
      const figure = own ? own.figures[piece.figure ?? ''] : findFigure(site, factId, piece.figure)
      if (!figure) throw new Error(`There is no figure ${piece.slot}.`)
      const direct = site.facts.get(factId)
      const fact = direct ?? costFigure(site, factId, piece.figure ?? '')?.fact
      if (own) return <b>{formatFigure(figure, piece.part)}</b>
      if (!links || !fact) return formatFigure(figure, piece.part)
      return (
        <FigureLink
          fact={fact}
          figureKey={direct && (piece.figure ?? Object.keys(fact.figures)[0])}
          figure={figure}
          part={piece.part}
          plain={piece.plain}
          cites={cites}
        />
      )
    }
    default:
      return piece satisfies never
  }
}

export function TermLink({ id, children }: { id: string; children: React.ReactNode }) {
  return (
    <a className="term" href={`/glossary/#${id}`}>
      {children}
    </a>
  )
}

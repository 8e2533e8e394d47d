import { formatFigure, type FigurePart } from '@/lib/facts/format-figure'
import type { Citations } from '@/lib/facts/citations'
import type { Fact } from '@/lib/facts/site'
import type { Figure } from '@/lib/facts/schema'

type Props = { fact: Fact; figureKey?: string; figure: Figure; part?: FigurePart; plain?: boolean; cites?: Citations }

/** A figure in running text: a link to its own record, with the number of its first source on this page. */
export function FigureLink({ fact, figureKey, figure, part = 'text', plain = false, cites }: Props) {
  const mark = plain ? undefined : cites?.get(fact.sources[0]!)
  return (
    <a className="n" href={figureKey ? `${fact.href}#${figureKey}` : fact.href}>
      {formatFigure(figure, part)}
      {mark ? <sup>{mark}</sup> : null}
    </a>
  )
}

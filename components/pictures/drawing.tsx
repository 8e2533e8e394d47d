import { createElement, type ReactNode } from 'react'
import type { Drawing as DrawingData, Shape } from '@/lib/pictures/svg'

/** Shapes as elements. */
export function Shapes({ shapes }: { shapes: readonly Shape[] }): ReactNode {
  return shapes.map((piece, i) => element(piece, i))
}

function element(piece: Shape | string, key: number): ReactNode {
  if (typeof piece === 'string') return piece
  const { class: className, 'stroke-width': strokeWidth, ...attrs } = piece.attrs
  return createElement(piece.tag, { key, ...attrs, className, strokeWidth }, ...piece.children.map(element))
}

/** A drawing with its own coordinates, named for those who do not see it. */
export function Drawing({ drawing, label, className }: { drawing: DrawingData; label: string; className?: string }) {
  return (
    <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={label} className={className}>
      <Shapes shapes={drawing.shapes} />
    </svg>
  )
}

/**
 * A drawing as wide as its place: positions in percent, sizes in pixels, so that marks and letters keep their size.
 * Without a label it is decoration beside text that says the same.
 */
export function Strip({
  shapes,
  height,
  label,
  className = '',
}: {
  shapes: readonly Shape[]
  height: number
  label?: string
  className?: string
}) {
  return (
    <svg
      width="100%"
      height={height}
      className={`strip ${className}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <Shapes shapes={shapes} />
    </svg>
  )
}

/** Where a picture stands by itself, to be opened or shared, and how to read its kind. */
export function AloneLink({ slug, kind }: { slug: string; kind: string }) {
  return (
    <>
      <a href={`/pictures/${slug}/`}>Share this picture</a> · <a href={`/about/pictures/#${kind}`}>How to read it</a>
    </>
  )
}

import type { Acts, Figure } from '@/lib/facts/schema'
import { round, shape, text, type Drawing, type Shape } from './svg'

/** Units of the drawing to a millimeter of depth; holds for what has a depth in the facts, not for the layers. */
const MM = 40
const SURFACE = 44
const WIDTH = 250
const HEIGHT = 252

/**
 * Scalp skin in section: hair with its root and oil gland, surface skin, dermis, fat, a blood vessel. One drawing for
 * all treatments; what a treatment does is marked on it.
 * @param depth the figure behind the mark, in mm; without it the mark is not to scale and the drawing has no ruler
 */
export function skinDrawing(acts: Acts | undefined, depth?: Figure): Drawing {
  const low = depth?.low ?? depth?.value
  const high = depth?.high ?? depth?.value
  const range = low === undefined || high === undefined ? undefined : { low, high }
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: [...layers(), ...(acts ? mark(acts, range) : plainLabels()), ...(range ? ruler() : [])],
  }
}

function layers(): Shape[] {
  return [
    shape('path', { class: 'skin-a', d: `M0 ${SURFACE}q62-5 125 0t125 0v18q-62-6-125 0t-125 0z` }),
    shape('path', { class: 'skin-b', d: 'M0 62q62-6 125 0t125 0v116q-62 8-125 0t-125 0z' }),
    shape('path', { class: 'skin-c', d: 'M0 178q62 8 125 0t125 0v74h-250z' }),
    // Fat cells.
    shape('path', {
      class: 'thin',
      d: 'M14 200a9 7 0 1 0 .1 0zM36 204a9 7 0 1 0 .1 0zM62 200a9 7 0 1 0 .1 0z',
    }),
    // The root: sheath, bulb, oil gland.
    shape('path', { class: 'root', d: 'M106 192q-11-9-3-22q4-8 7-60l3-66h14l-2 66q-2 50 3 60q6 14-4 22q-9 6-18 0z' }),
    shape('path', { class: 'gland', d: 'M114 88q-14-6-24 3q-8 9 2 15q-3 9 7 11q10 0 14-7z' }),
    shape('path', { class: 'hairline', d: 'M114 178q4-70 6-134q2-24 6-38' }),
    shape('path', { class: 'vessel', d: 'M0 240q60-12 125-6t125-4M117 234q-6-18-2-36' }),
    text(4, SURFACE + 13, 'Surface'),
    text(4, 82, 'Dermis'),
    text(4, 194, 'Fat'),
  ]
}

function plainLabels(): Shape[] {
  return [
    text(138, 20, 'Hair'),
    text(134, 188, 'Hair root'),
    text(24, 116, 'Oil gland', 'sm'),
    text(150, 226, 'Blood vessel', 'sm'),
  ]
}

/** 0, 1, 2 mm, down the right side. */
function ruler(): Shape[] {
  return [
    shape('path', {
      class: 'ink',
      d: `M246 ${SURFACE}v${MM * 3}${[0, 1, 2, 3].map((mm) => `M246 ${SURFACE + mm * MM}h-7`).join('')}`,
    }),
    ...[1, 2, 3].map((mm) => text(236, SURFACE + mm * MM + 5, `${mm} mm`, 'end')),
  ]
}

/** Depths beyond the drawing are held at its lower edge; the caption has the number. */
const at = (mm: number) => Math.min(HEIGHT - 10, SURFACE + mm * MM)

function mark({ route, label }: Acts, range: { low: number; high: number } | undefined): Shape[] {
  const name = (x: number, y: number) => text(x, y, label, 'strong')
  switch (route) {
    case 'ink': {
      const [top, bottom] = range ? [at(range.low), at(range.high)] : [66, 84]
      const dots = Array.from(
        { length: 7 },
        (_, i) => `M${140 + i * 9} ${round(top + ((i * 3) % 7) * ((bottom - top) / 6))}h.1`,
      ).join('')
      return [
        shape('path', { class: 'ink-dots', d: dots }),
        shape('path', { class: 'mark dash', d: `M136 ${top}h62M136 ${bottom}h62` }),
        name(136, 24),
      ]
    }
    case 'needles': {
      const [low, high] = range ? [at(range.low), at(range.high)] : [70, 120]
      const needle = (x: number, y: number) => `M${x - 3} 30h6l-3 ${y - 30}z`
      return [
        shape('path', { class: 'mark-fill', d: needle(146, low) + needle(164, high) + needle(182, (low + high) / 2) }),
        shape('path', { class: 'mark dash', d: `M138 ${low}h52M138 ${high}h52` }),
        name(138, 20),
      ]
    }
    case 'shots':
      return [
        shape('path', { class: 'mark', d: 'M216 4l-14 24m-8-5l16 10m-8-5l-44 76' }),
        shape('path', {
          class: 'mark-fill',
          d: 'M156 108q-7 10 0 14q8-3 0-14zM142 120q-7 10 0 14q8-3 0-14zM168 122q-7 10 0 14q8-3 0-14z',
        }),
        name(146, 158),
      ]
    case 'graft':
      return [
        shape('path', { class: 'root', d: 'M178 178q-9-7-3-18q4-8 5-52l2-64h12l-1 64q0 44 3 52q5 11-3 18q-7 5-15 0z' }),
        shape('path', { class: 'hairline', d: 'M186 168q2-60 3-124v-16' }),
        shape('path', { class: 'mark dash', d: 'M162 40h50v148h-50z' }),
        shape('path', { class: 'mark', d: 'M187 4v20m-6-7l6 7 6-7' }),
        name(160, 208),
      ]
    case 'on the skin':
      return [
        shape('path', {
          class: 'mark-fill',
          d: 'M150 24q-8 11 0 16q8-5 0-16zM170 24q-8 11 0 16q8-5 0-16zM190 24q-8 11 0 16q8-5 0-16z',
        }),
        shape('path', { class: 'mark', d: 'M150 48v60q0 50-16 68m-1-10l1 10 10-3' }),
        name(146, 16),
      ]
    case 'through the blood':
      return [
        shape('path', { class: 'mark wide', d: 'M0 240q60-12 125-6t125-4M117 234q-6-18-2-36' }),
        shape('path', { class: 'mark', d: 'M108 206l7-9 8 8' }),
        name(136, 222),
      ]
    default:
      return route satisfies never
  }
}

/** Whether the mark's depth is drawn to scale. */
export function scaleNote(depth: Figure | undefined): string {
  return depth
    ? 'The ruler holds for the mark. Hair, root and layers are drawn by eye: they differ from head to head.'
    : 'Not to scale: our sources give no depth.'
}

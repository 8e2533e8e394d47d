import { shape, text, type Drawing, type Shape } from './svg'

/** A hair in its root: how deep, how thick, how long above the skin. Straight, or curved under the skin and coiled above. */
type Root = { x: number; depth: number; width: number; rises: number; kind?: string; bulb?: boolean }

const SURFACE = 74

function skinLine(width: number): Shape[] {
  return [
    shape('path', { class: 'skin-b', d: `M0 ${SURFACE}h${width}v106h-${width}z` }),
    shape('path', { class: 'ink', d: `M0 ${SURFACE}h${width}` }),
  ]
}

function root({ x, depth, width, rises, kind = 'hairline', bulb = true }: Root): Shape[] {
  const bottom = SURFACE + depth
  const half = width / 2 + 3
  return [
    shape('path', {
      class: 'root',
      d: `M${x - half} ${SURFACE}v${depth - 12}q-${half} 12 ${half} 14q${half * 2}-2 ${half}-14v-${depth - 12}z`,
    }),
    ...(rises > 0
      ? [shape('path', { class: kind, 'stroke-width': width, d: `M${x} ${bottom - 6}V${SURFACE - rises}` })]
      : []),
    ...(bulb ? [shape('circle', { class: 'ink-dot', cx: x, cy: bottom - 4, r: width / 2 + 1.5 })] : []),
  ]
}

/** The hair's cycle: it grows for years, lets go, rests, falls; the root starts again. */
export function hairCycle(): Drawing {
  return {
    width: 250,
    height: 232,
    shapes: [
      ...skinLine(250),
      ...root({ x: 36, depth: 96, width: 5, rises: 62 }),
      ...root({ x: 96, depth: 62, width: 5, rises: 62, bulb: false }),
      ...root({ x: 156, depth: 40, width: 5, rises: 62, bulb: false }),
      ...root({ x: 216, depth: 96, width: 4, rises: 14 }),
      // The hair that fell, beside the new one.
      shape('path', { class: 'hairline', 'stroke-width': 4, d: 'M236 62l-18-46' }),
      ...['1', '2', '3', '4'].map((n, i) => text(36 + i * 60, 200, n, 'mid strong')),
      shape('path', { class: 'ink', d: 'M54 196h24m-6-4l6 4-6 4M114 196h24m-6-4l6 4-6 4M174 196h24m-6-4l6 4-6 4' }),
      shape('path', { class: 'ink', d: 'M216 208v12h-180v-8m-5 6l5-6 5 6' }),
    ],
  }
}
export const CYCLE_STEPS = [
  ['It grows', 'for years, if the root is healthy.'],
  ['It lets go', 'in a few weeks: the root draws up.'],
  ['It rests', 'for a few months, held but not fed.'],
  ['It falls, and a new one starts', 'from the same root.'],
] as const

/** How a root shrinks from one cycle to the next: each hair comes in finer and shorter. */
export function shrinkingRoot(): Drawing {
  const sizes = [
    [96, 6, 66],
    [80, 4.5, 52],
    [62, 3, 36],
    [46, 1.8, 20],
    [34, 1, 8],
  ] as const
  return {
    width: 250,
    height: 216,
    shapes: [
      ...skinLine(250),
      ...sizes.flatMap(([depth, width, rises], i) => root({ x: 28 + i * 48, depth, width, rises })),
      shape('path', { class: 'ink', d: 'M16 194h218m-8-5l8 5-8 5' }),
      text(125, 211, 'cycle after cycle', 'mid'),
    ],
  }
}

/** A straight root and a tightly curled one: the curl begins under the skin. */
export function rootShapes(): Drawing {
  return {
    width: 250,
    height: 216,
    shapes: [
      ...skinLine(250),
      ...root({ x: 62, depth: 92, width: 5, rises: 60 }),
      shape('path', { class: 'root-line', d: `M186 ${SURFACE}c-2 34 30 44 22 70c-6 18-28 22-38 12` }),
      shape('path', {
        class: 'hairline',
        'stroke-width': 5,
        d: 'M172 156c10 8 28 4 34-12c8-26-24-36-20-70c1-14 24-10 20-26c-4-14-28-6-24-22c3-12 22-10 20-20',
      }),
      shape('circle', { class: 'ink-dot', cx: 171, cy: 156, r: 5 }),
      text(62, 202, 'Straight', 'mid strong'),
      text(186, 202, 'Tightly curled', 'mid strong'),
    ],
  }
}

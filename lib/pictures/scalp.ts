import { round, shape, text, type Drawing, type Shape } from './svg'

/** Where hair stands on a head, each 0 to 1: at the temples, on the front and middle, at the crown. */
type Hair = { temples: number; front: number; crown: number }

/** Men, after Norwood: the hairline draws back at the temples, the crown opens, the two meet, a band stays. */
export const NORWOOD: { name: string; says: string; hair: Hair }[] = [
  { name: '1', says: 'no clear loss', hair: { temples: 1, front: 1, crown: 1 } },
  { name: '2', says: 'temples draw back a little', hair: { temples: 0.55, front: 1, crown: 1 } },
  { name: '3', says: 'deep bays at the temples', hair: { temples: 0.1, front: 1, crown: 1 } },
  { name: '3 vertex', says: 'and the crown thins', hair: { temples: 0.1, front: 1, crown: 0.45 } },
  { name: '4', says: 'a bridge of hair between front and crown', hair: { temples: 0, front: 0.75, crown: 0.05 } },
  { name: '5', says: 'the bridge gets thin', hair: { temples: 0, front: 0.4, crown: 0 } },
  { name: '6', says: 'the two areas meet', hair: { temples: 0, front: 0.08, crown: 0 } },
  { name: '7', says: 'a band at the sides and back stays', hair: { temples: 0, front: 0, crown: -1 } },
]
/** Women, after Ludwig: the top thins from the part outward, the front hairline stays. The number is the share of hair left on top. */
export const LUDWIG: { name: string; says: string; top: number; part: number }[] = [
  { name: 'I', says: 'the part is wider', top: 0.75, part: 2.4 },
  { name: 'II', says: 'the top is clearly thin', top: 0.42, part: 4.5 },
  { name: 'III', says: 'the scalp shows through; the front line stays', top: 0.12, part: 7 },
]

/** A fixed order in which follicles go, the same at every build: 0 to 1 for each place. */
function turn(column: number, row: number): number {
  const value = Math.sin(column * 12.9898 + row * 78.233) * 43758.5453
  return value - Math.floor(value)
}

const STEP = 4.2
/** Where a drawing has a dot. */
type Place = (x: number, y: number, chance: number) => boolean

/** Dots on a lattice, neighbors in a row as one line that class "follicles" breaks into dots. Center 0. */
function dotRows(rows: [number, number], has: Place): string {
  let d = ''
  for (let row = rows[0]; row <= rows[1]; row++) {
    let run: { x: number; count: number } | undefined
    for (let column = -9; column <= 10; column++) {
      const x = (column + (row % 2 ? 0.5 : 0)) * STEP
      if (column < 10 && has(x, row * STEP, turn(column, row)))
        run = run ? { ...run, count: run.count + 1 } : { x, count: 1 }
      else if (run) {
        d += `M${round(run.x)} ${round(row * STEP)}h${round((run.count - 1) * STEP + 0.1)}`
        run = undefined
      }
    }
  }
  return d
}

/** An oval head seen from above, front at the top; `keeps` says how much hair a place has. */
function headFromAbove(keeps: (x: number, y: number) => number): string {
  return dotRows([-8, 8], (x, y, chance) => (x / 26) ** 2 + (y / 34) ** 2 <= 0.95 && chance < keeps(x, y))
}

/** Men: two bays at the front corners, a round patch at the crown, what lies between. */
export function norwoodHair(hair: Hair): (x: number, y: number) => number {
  return (x, y) => {
    const band = hair.crown < 0 ? 21 : 22
    if (Math.abs(x) > band - (hair.crown < 0 ? 0 : 2) && y > -8) return 1
    if (y > (hair.crown < 0 ? 22 : 26)) return 1
    const bays = Math.abs(x) > 6 + hair.temples * 4 && y < -12 - hair.temples * 12 + Math.abs(x) * 0.2
    if (bays) return hair.temples
    if ((x / 15) ** 2 + ((y - 13) / 12) ** 2 < 1) return Math.max(0, hair.crown)
    // Front tuft and bridge fall together with the front.
    return hair.front
  }
}

export function ludwigHair({ top, part }: { top: number; part: number }): (x: number, y: number) => number {
  return (x, y) => {
    if (y < -27) return 1
    if (Math.abs(x) < part && y < 18) return top * 0.4
    return (x / 19) ** 2 + ((y + 2) / 25) ** 2 < 1 ? top : 1
  }
}

/** One head from above in a box of 62 by 96, its name under it. */
function headShapes(x: number, y: number, name: string, keeps: (x: number, y: number) => number): Shape[] {
  return [
    shape(
      'g',
      { transform: `translate(${x + 31} ${y + 38}) scale(.92)` },
      shape('path', {
        class: 'ink',
        d: 'M0-36c16 0 28 16 28 36s-12 37-28 37-28-17-28-37 12-36 28-36zM-4-36l4-5 4 5M-28-4q-5 4-1 12M28-4q5 4 1 12',
      }),
      shape('path', { class: 'follicles', d: headFromAbove(keeps) }),
    ),
    text(x + 31, y + 92, name, 'mid strong'),
  ]
}

/** A head from the side, facing left: the hairline's outline and the hair that stays, as dots. */
export function sideView(x: number, y: number, keeps: (x: number, y: number) => number, name: string): Shape[] {
  const d = dotRows([-9, 5], (px, py, chance) => {
    const inSkull = (px / 33) ** 2 + (py / 37) ** 2 < 0.93 && py < 14 + px * 0.5 && py < 18
    const face = px < -19 && py > -16
    const ear = (px - 2) ** 2 + (py - 12) ** 2 < 60
    if (!inSkull || face || ear) return false
    // The top of the head from the side is the middle of it from above; front is left.
    return chance < (py < -4 ? keeps(Math.max(0, (py + 34) * 0.75), px) : 1)
  })
  return [
    shape(
      'g',
      { transform: `translate(${x + 44} ${y + 42})` },
      shape('path', {
        class: 'ink',
        d: 'M-18 52q0-10-6-11-10 1-11-5l1-8-6-4q-2-2 5-12-2-10-1-14c2-22 16-37 36-37s36 16 36 38c0 18-8 24-9 34l1 19',
      }),
      shape('path', { class: 'ink', d: 'M2 6q7-1 6 7t-6 8' }),
      shape('path', { class: 'follicles', d }),
    ),
    text(x + 44, y + 116, name, 'mid strong'),
  ]
}

/** Eight stages of men seen from above, and two from the side. */
export function norwoodDrawing(): Drawing {
  const heads = NORWOOD.flatMap(({ name, hair }, i) =>
    headShapes((i % 4) * 62 + 1, Math.floor(i / 4) * 100 + 4, name === '3 vertex' ? '3 v.' : name, norwoodHair(hair)),
  )
  const sides = [2, 6].flatMap((stage, i) =>
    sideView(i * 124 + 18, 206, norwoodHair(NORWOOD[stage === 2 ? 2 : 6]!.hair), `${NORWOOD[stage]!.name}, side`),
  )
  return { width: 250, height: 330, shapes: [...heads, ...sides] }
}

/** Three stages of women seen from above, and one from the side. */
export function ludwigDrawing(): Drawing {
  const heads = LUDWIG.flatMap((stage, i) => headShapes(i * 82 + 11, 4, stage.name, ludwigHair(stage)))
  return { width: 250, height: 226, shapes: [...heads, ...sideView(80, 104, ludwigHair(LUDWIG[1]!), 'II, side')] }
}

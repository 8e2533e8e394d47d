import { describe, expect, it } from 'vitest'
import type { Figure, HairCount } from '@/lib/facts/schema'
import { dotPath, dotsFor, hundredDots, lattice } from '@/lib/pictures/dots'
import { changeText, hairsOf, ROOM, scalpSquare } from '@/lib/pictures/hairs'
import { axisFor, axisText, costColumns, priceBar, rangeText, type CostSeries } from '@/lib/pictures/money'
import { armsOf, differenceText } from '@/lib/pictures/people'
import { skinDrawing } from '@/lib/pictures/skin'
import { percent, shape, toMarkup, wrapText, type Shape } from '@/lib/pictures/svg'
import { monthLine, whenText } from '@/lib/pictures/when'

/** How many dots a path of `dotPath` makes: each row is a line one unit longer than the gaps between its dots. */
const countDots = (d: unknown) =>
  [...String(d ?? '').matchAll(/h(\d+)/g)].reduce((sum, [, length]) => sum + (Number(length) - 1) / 10 + 1, 0)
const ofClass = (shapes: readonly Shape[], name: string) =>
  shapes.find((s) => String(s.attrs.class).split(' ').includes(name))
const figure = (more: Partial<Figure>): Figure => ({
  what: 'More hair',
  unit: 'in 100',
  arm: 'lotion',
  n: 593,
  followUp: '1 year',
  population: 'men',
  comparator: { arm: 'dummy lotion', value: 7, n: 'not reported' },
  ...more,
})

describe(dotsFor, () => {
  it.each([
    [0, { whole: 0, part: false }],
    [100, { whole: 100, part: false }],
    [26.475, { whole: 26, part: false }],
    [0.4, { whole: 0, part: true }],
    [0.04, { whole: 0, part: true }],
    [99.7, { whole: 99, part: true }],
    [140, { whole: 100, part: false }],
    [-3, { whole: 0, part: false }],
  ])('draws %s in 100 honestly', (share, dots) => expect(dotsFor(share)).toEqual(dots))
})

describe(hundredDots, () => {
  it.each([0, 1, 7, 10, 26, 48, 99, 100])('has a hundred people in all when %i are filled', (share) => {
    const shapes = hundredDots(share, 'benefit')
    expect(countDots(ofClass(shapes, 'full')?.attrs.d)).toBe(share)
    expect(countDots(ofClass(shapes, 'rim')?.attrs.d)).toBe(100 - share)
  })
  it('draws a share of 0.4 in 100 as part of a dot, never as nothing', () => {
    const shapes = hundredDots(0.4, 'harm')
    expect(ofClass(shapes, 'part')).toBeDefined()
  })
  it('tells a harm by its shape, not by color alone', () => {
    expect(ofClass(hundredDots(4, 'harm'), 'harm')).toBeDefined()
    expect(ofClass(hundredDots(4, 'benefit'), 'harm')).toBeUndefined()
  })
  it('is small: two grids take fewer than 700 bytes', () => {
    expect(hundredDots(48, 'benefit').map(toMarkup).join('').length * 2).toBeLessThan(1200)
  })
  it('breaks rows into dots', () => expect(dotPath(7, 12)).toBe('M75 5h21M5 15h11'))
})

describe(armsOf, () => {
  it('counts dots from people: 157 of 593 is 26', () => {
    const arms = armsOf(figure({ count: 157, n: 593 }))!
    expect([arms[0].number, arms[0].counted, dotsFor(arms[0].share).whole]).toEqual(['26', '157 of 593', 26])
  })
  it.each([
    ['a missing comparison arm', figure({ value: 48, comparator: 'none' })],
    ['an arm that was not reported', figure({ value: 48, comparator: 'not reported' })],
    ['an arm in words', figure({ value: 48, comparator: { arm: 'dummy', words: 'not reported', n: 30 } })],
    ['a range instead of a share', figure({ low: 3, high: 9 })],
    ['a unit that is not people', figure({ value: 48, unit: 'hairs' })],
  ])('does not draw %s', (_, bad) => expect(armsOf(bad)).toBeUndefined())
})

describe(differenceText, () => {
  const arm = (share: number) => ({ name: '', share, number: String(share), counted: undefined })
  it.each([
    [48, 7, '41 more in 100'],
    [17, 72, '55 fewer in 100'],
    [3.8, 2.1, '1.7 more in 100'],
    [20, 20, 'no difference'],
    [0, 100, '100 fewer in 100'],
  ])('says %s against %s as a difference', (a, b, words) => expect(differenceText([arm(a), arm(b)])).toBe(words))
})

describe(scalpSquare, () => {
  const strokes = (shapes: readonly Shape[], name: string) =>
    (String(ofClass(shapes, name)?.attrs.d ?? '').match(/M/g) ?? []).length
  it('draws gains, losses and what stood there before', () => {
    const lost = scalpSquare({ name: 'dummy', change: -4.1 }, 172)
    expect([strokes(lost, 'hair'), strokes(lost, 'cross'), strokes(lost, 'new')]).toEqual([168, 4, 0])
    const gained = scalpSquare({ name: 'pill', change: 16.9 }, 172)
    expect([strokes(gained, 'hair'), strokes(gained, 'new')]).toEqual([172, 17])
  })
  it('draws the most that fits the data as dashed strokes', () =>
    expect(strokes(scalpSquare({ name: 'shots', change: 25.6, low: 2.6, high: 48.6 }), 'maybe')).toBe(49 - 26))
  it('draws part of a hair rather than none', () =>
    expect(strokes(scalpSquare({ name: 'x', change: 0.3 }), 'new')).toBe(1))
  it('stays inside the square when more hairs come than it has room for', () =>
    expect(strokes(scalpSquare({ name: 'x', change: 9000 }, 400), 'new')).toBe(0))
  it('keeps every point of a full square inside it', () => {
    for (const [x, y] of lattice(ROOM, 100, 15)) expect(Math.min(x, y) > 0 && Math.max(x, y) < 100).toBe(true)
  })
})

describe(hairsOf, () => {
  const hairCount: HairCount = {
    id: 'x-count',
    figure: 'x-benefit-count.gain' as never,
    label: 'hairs',
    picture: true,
    caution: 'One trial.',
    besideText: 'Harm: itch.',
  }
  const site = (gain: Figure, more: Partial<HairCount> = {}) =>
    ({
      options: [{ id: 'x', hairCounts: [{ ...hairCount, ...more }] }],
      facts: new Map([
        [
          'x-benefit-count',
          {
            id: 'x-benefit-count',
            href: '/facts/x/',
            figures: { gain, circle: { what: '', value: 5, unit: 'square centimeters' } },
          },
        ],
      ]),
    }) as never
  it('turns a count on a circle into hairs per square centimeter', () => {
    const hairs = hairsOf(
      site(figure({ value: 85, unit: 'hairs', comparator: { arm: 'dummy', value: -20, n: 'not reported' } }), {
        area: 'x-benefit-count.circle' as never,
      }),
      'x-count',
    )!
    expect([hairs.arms.map((arm) => arm.change), hairs.extra]).toEqual([[17, -4], 21])
  })
  it('draws one group where the source gives only the gap', () =>
    expect(
      hairsOf(
        site(figure({ value: 9.1, unit: 'hairs', comparator: { arm: 'dummy', value: 0, n: 40 } }), { gapOnly: true }),
        'x-count',
      )!.arms,
    ).toHaveLength(1))
  it('does not draw a count with a missing arm', () =>
    expect(hairsOf(site(figure({ value: 9.1, unit: 'hairs', comparator: 'none' })), 'x-count')).toBeUndefined())
  it('does not draw what may not be drawn', () =>
    expect(hairsOf(site(figure({ value: 9, unit: 'hairs' }), { picture: false }), 'x-count')).toBeUndefined())
  it.each([
    [1, '1 more hair'],
    [-4.1, '4.1 fewer hairs'],
    [0, 'no change'],
  ] as const)('says %s as "%s"', (change, words) => expect(changeText(change)).toBe(words))
})

describe(priceBar, () => {
  const width = (pieces: readonly Shape[]) => pieces[0]!.attrs.width
  it('gives a price of zero a mark at zero', () => {
    const bar = priceBar({ low: 0, high: 0 }, 1000, undefined, 0, 10)
    expect([width(bar), bar[1]!.attrs.x, bar[1]!.attrs.width]).toEqual(['0%', '0%', 3])
  })
  it('ends a range wider than the axis at its edge, with an arrow', () => {
    const bar = priceBar({ low: 200, high: 9000 }, 1000, undefined, 0, 10)
    expect(width(bar)).toBe('80%')
    expect(toMarkup(bar.at(-1)!)).toContain('arrow')
  })
  it('hatches weak prices', () =>
    expect(priceBar({ low: 1, high: 2 }, 10, 'hatch-x', 0, 10)[0]!.attrs.fill).toBe('url(#hatch-x)'))
})

describe(costColumns, () => {
  const series = (range: (year: number) => { low: number; high: number } | null): CostSeries => ({
    weak: true,
    years: Array.from({ length: 10 }, (_, i) => ({ year: i + 1, range: range(i + 1), unpriced: [] })),
  })
  it('marks years that nobody has priced with a question mark, not with a column', () => {
    const { shapes } = costColumns(
      series((year) => (year === 1 ? { low: 300, high: 900 } : null)),
      190,
      'hatch',
    )
    expect(shapes.filter((s) => s.attrs.class === 'weak')).toHaveLength(1)
    expect(shapes.filter((s) => s.children[0] === '?')).toHaveLength(9)
  })
  it('begins at zero and keeps a column that costs nothing visible', () => {
    const { shapes, ticks } = costColumns(
      series(() => ({ low: 0, high: 0 })),
      190,
      'hatch',
    )
    expect(ticks[0]).toBe(0)
    expect(shapes.filter((s) => s.attrs.class === 'weak').every((s) => s.attrs.height === 2 && s.attrs.y === 188)).toBe(
      true,
    )
  })
})

describe(axisFor, () => {
  it('is linear from zero and ends at or above the most', () => {
    const { end, ticks } = axisFor(43_000, 4)
    expect([ticks[0], end >= 43_000]).toEqual([0, true])
    const steps = ticks.slice(1).map((tick, i) => tick - ticks[i]!)
    expect(new Set(steps).size).toBe(1)
  })
  it('has a place for zero when nothing costs anything', () => expect(axisFor(0, 4).end).toBe(1))
  it.each([
    [0, '$0'],
    [900, '$900'],
    [9000, '$9,000'],
    [12_500, '$12.5k'],
  ] as const)('prints %i as %s', (dollars, words) => expect(axisText(dollars)).toBe(words))
})

describe(rangeText, () => {
  it('writes what has no price, and a price of zero', () =>
    expect([rangeText(null), rangeText({ low: 0, high: 0 })]).toEqual(['Not priced', '$0']))
})

describe(monthLine, () => {
  const step = (month: number, to?: number) => ({
    month,
    to,
    phase: 'upkeep' as const,
    label: 'x',
    facts: [] as never[],
  })
  it('draws an arrow for what lies beyond the axis and nothing off it', () => {
    const markup = monthLine([step(36, 180)])
      .map(toMarkup)
      .join('')
    expect(markup).toContain('arrow')
    expect(markup).not.toMatch(/x="(?:1[1-9]\d|[2-9]\d\d)/)
  })
  it('cuts a span wider than the axis at its end', () =>
    expect(monthLine([step(6, 180)]).find((s) => String(s.attrs.class).includes('span'))!.attrs.width).toBe('75%'))
})

describe(whenText, () => {
  it.each([
    [0, undefined, 'At the start'],
    [0.5, 1.5, 'Weeks 2 to 7'],
    [3, undefined, 'Month 3'],
    [36, 180, 'Years 3 to 15'],
    [0.1, undefined, 'First days'],
  ])('says months %s to %s as people do', (month, to, words) => expect(whenText(month, to)).toBe(words))
})

describe(skinDrawing, () => {
  const acts = { route: 'needles' as const, label: 'Needles', caption: 'x', facts: [] as never[] }
  it('has a ruler only where the facts give a depth', () => {
    const words = (drawing: ReturnType<typeof skinDrawing>) => drawing.shapes.map(toMarkup).join('')
    expect(words(skinDrawing(acts, { what: '', low: 0.5, high: 2.5, unit: 'mm' }))).toContain('1 mm')
    expect(words(skinDrawing(acts))).not.toContain(' mm')
  })
  it('keeps a depth beyond the drawing inside it', () => {
    const { height, shapes } = skinDrawing(acts, { what: '', value: 90, unit: 'mm' })
    const deepest = Math.max(
      ...[
        ...shapes
          .map(toMarkup)
          .join('')
          .matchAll(/M\d+ (\d+)h52/g),
      ].map((m) => Number(m[1])),
    )
    expect(deepest).toBeLessThan(height)
  })
})

describe('words in drawings', () => {
  it('wraps a label of 80 characters into lines that fit', () => {
    const lines = wrapText('a lotion rubbed into the scalp of the crown twice a day by somebody who is tired', 200, 17)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(line.length * 17 * 0.53).toBeLessThanOrEqual(200)
  })
  it('cuts a word that is longer than a line', () =>
    expect(wrapText('x'.repeat(80), 200, 17).every((line) => line.length <= 22)).toBe(true))
  it('escapes what it writes', () =>
    expect(toMarkup(shape('text', { x: '"' }, 'a < b & c'))).toBe('<text x="&quot;">a &lt; b &amp; c</text>'))
  it('holds what lies outside at the edge', () =>
    expect([percent(50, 10), percent(-1, 10), percent(5, 0)]).toEqual(['100%', '0%', '0%']))
})

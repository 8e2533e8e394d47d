import { describe, expect, test } from 'vitest'
import { comparatorOf, formatFigure, formatNumber, shareOutOf100, valueOf } from '@/lib/facts/format-figure'
import type { Figure } from '@/lib/facts/schema'

const figure = (amount: Partial<Figure>): Figure => ({ what: 'Something', ...amount })
const trial = figure({
  value: 48,
  unit: 'in 100',
  arm: 'pill',
  n: 1185,
  followUp: 'one year',
  population: 'men',
  comparator: { arm: 'dummy pill', value: 7, n: 694 },
})

describe(formatNumber, () => {
  test('parts thousands with a comma, but not in calendar years', () => {
    expect(formatNumber(1185)).toBe('1,185')
    expect(formatNumber(1997, 'year')).toBe('1997')
  })
  test('writes a real minus sign', () => expect(formatNumber(-3.5)).toBe('−3.5'))
  test('keeps every decimal that the source gives', () => expect(formatNumber(0.0125)).toBe('0.0125'))
})

describe(shareOutOf100, () => {
  test.each([
    [157, 593, 26],
    [1, 3, 33],
    [0, 50, 0],
    [50, 50, 100],
    [1, 15, 6.7],
    [249, 2500, 10],
  ])('%i of %i people is %d in 100', (count, n, share) => expect(shareOutOf100(count, n)).toBe(share))

  test.each([
    [1, 1000, 0.1],
    [1, 3000, 0.03],
    [1, 100_000, 0.001],
  ])('some people, %i of %i, are never rounded to none', (count, n, share) =>
    expect(shareOutOf100(count, n)).toBe(share),
  )

  test.each([
    [999, 1000, 99.9],
    [9999, 10_000, 99.9],
  ])('not quite all people, %i of %i, are never rounded to all', (count, n, share) =>
    expect(shareOutOf100(count, n)).toBe(share),
  )
})

describe(formatFigure, () => {
  test.each([
    ['48 in 100', figure({ value: 48, unit: 'in 100' })],
    ['26 in 100', figure({ count: 157, n: 593, unit: 'in 100' })],
    ['2 of 15 people', figure({ count: 2, n: 15, unit: 'people' })],
    ['$360', figure({ value: 360, unit: 'USD' })],
    ['−$20', figure({ value: -20, unit: 'USD' })],
    ['$120 to $360', figure({ low: 120, high: 360, unit: 'USD' })],
    ['3 to 12 months', figure({ low: 3, high: 12, unit: 'months' })],
    ['5% to 10%', figure({ low: 5, high: 10, unit: '%' })],
    ['1 month', figure({ value: 1, unit: 'months' })],
    ['1 hair per square centimeter', figure({ value: 1, unit: 'hairs per square centimeter' })],
    ['1 person', figure({ value: 1, unit: 'people' })],
    ['1 woman', figure({ value: 1, unit: 'women' })],
    ['2 men', figure({ value: 2, unit: 'men' })],
    ['about 0.1 mm', figure({ value: 0.1, unit: 'mm', about: true })],
    ['3 weeks', figure({ low: 3, high: 3, unit: 'weeks' })],
    ['2017', figure({ value: 2017, unit: 'year' })],
    ['1-800-FDA-1088', figure({ words: '1-800-FDA-1088' })],
    ['19 hairs', figure({ value: 19, low: 12, high: 26, unit: 'hairs' })],
    ['$0', figure({ value: 0, unit: 'USD' })],
    ['0 in 100', figure({ count: 0, n: 40, unit: 'in 100' })],
  ])('prints %s', (text, input) => expect(formatFigure(input)).toBe(text))

  test('prints the parts of a figure', () => {
    expect(formatFigure(trial, 'number')).toBe('48')
    expect(formatFigure(trial, 'comparator')).toBe('7 in 100')
    expect(formatFigure(trial, 'comparator-number')).toBe('7')
    expect(formatFigure(trial, 'n')).toBe('1,185')
    expect(formatFigure(trial, 'comparator-n')).toBe('694')
    expect(formatFigure(trial, 'follow-up')).toBe('one year')
    expect(formatFigure(figure({ low: 3, high: 12, unit: 'months' }), 'low')).toBe('3 months')
    expect(formatFigure(figure({ low: 3, high: 12, unit: 'months' }), 'high')).toBe('12 months')
    expect(formatFigure(figure({ low: 3, high: 12, unit: 'months' }), 'number')).toBe('3 to 12')
  })

  test('works the comparison arm out of its own people', () => {
    const counted = figure({ count: 157, n: 593, unit: 'in 100', comparator: { arm: 'dummy', count: 18, n: 590 } })
    expect(formatFigure(counted, 'comparator')).toBe('3.1 in 100')
  })

  test('says "not reported" of a comparison arm without a value', () => {
    expect(
      formatFigure(figure({ value: 4, unit: 'in 100', comparator: { arm: 'dummy', n: 'not reported' } }), 'comparator'),
    ).toBe('not reported')
  })

  test.each([
    ['comparator', 'has no comparison arm'],
    ['comparator-n', 'does not say how many people were in the comparison arm'],
    ['n', 'does not say how many people (n)'],
    ['low', 'has no low end'],
    ['high', 'has no high end'],
    ['follow-up', 'has no follow-up'],
  ] as const)('refuses the part "%s" where there is none', (part, message) => {
    expect(() => formatFigure(figure({ value: 5, unit: 'mg', n: 'not reported', comparator: 'none' }), part)).toThrow(
      message,
    )
  })
})

describe(valueOf, () => {
  test('is the share where people were counted out of 100', () =>
    expect(valueOf({ count: 157 }, 593, 'in 100')).toBe(26))
  test('is the count where the unit is people', () => expect(valueOf({ count: 157 }, 593, 'people')).toBe(157))
  test('is nothing for a range', () => expect(valueOf({ low: 1, high: 2 }, 593, 'months')).toBeUndefined())
})

describe(comparatorOf, () => {
  test('is nothing where the study had no comparison group, or did not report it', () => {
    expect(comparatorOf(figure({ comparator: 'none' }))).toBeUndefined()
    expect(comparatorOf(figure({ comparator: 'not reported' }))).toBeUndefined()
    expect(comparatorOf(trial)?.arm).toBe('dummy pill')
  })
})

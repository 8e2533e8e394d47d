import type { Comparator, Figure } from './schema'

/** What of a figure to print; "text" is the figure with its unit. */
export const FIGURE_PARTS = [
  'text',
  'number',
  'low',
  'high',
  'comparator',
  'comparator-number',
  'n',
  'comparator-n',
  'follow-up',
] as const
export type FigurePart = (typeof FIGURE_PARTS)[number]

type Amount = Pick<Figure, 'value' | 'low' | 'high' | 'count' | 'words'>

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 })

/** 1185 → "1,185"; a minus sign is a real one. Calendar years have no comma. */
export function formatNumber(value: number, unit?: string): string {
  const text = unit === 'year' ? String(value) : NUMBER.format(value)
  return text.replace(/^-/, '−')
}

/** A share worked out from people, out of 100: whole numbers from 10 up, one decimal below, never a false 0 or 100. */
export function shareOutOf100(count: number, n: number): number {
  const exact = (count / n) * 100
  const rounded = exact >= 10 ? Math.round(exact) : Math.round(exact * 10) / 10
  if (rounded === 0 && count > 0) return Number(exact.toPrecision(1))
  if (rounded === 100 && count < n) return Math.floor(exact * 10) / 10
  return rounded
}

/** The value of a figure or arm as a number in its unit; undefined for ranges and words. */
export function valueOf(amount: Amount, n: number | string | undefined, unit?: string): number | undefined {
  if (amount.count !== undefined && typeof n === 'number' && unit === 'in 100') return shareOutOf100(amount.count, n)
  return amount.value ?? amount.count
}

function withUnit(number: string, unit: string | undefined, one: boolean): string {
  if (!unit || unit === 'year') return number
  if (unit === 'USD') return number.startsWith('−') ? `−$${number.slice(1)}` : `$${number}`
  if (unit === '%') return `${number}%`
  return `${number} ${one ? singular(unit) : unit}`
}

/** "months" → "month", "hairs per square centimeter" → "hair per square centimeter". */
function singular(unit: string): string {
  const [first = '', ...rest] = unit.split(' ')
  if (first === 'people') return ['person', ...rest].join(' ')
  if (first === 'men') return ['man', ...rest].join(' ')
  if (first === 'women') return ['woman', ...rest].join(' ')
  return [/[^s]s$/.test(first) ? first.slice(0, -1) : first, ...rest].join(' ')
}

function formatAmount(amount: Amount, n: number | string | undefined, unit: string | undefined, bare: boolean): string {
  if (amount.words !== undefined) return amount.words
  if (amount.count !== undefined && unit !== 'in 100' && typeof n === 'number') {
    const text = `${formatNumber(amount.count)} of ${formatNumber(n)}`
    return bare || !unit ? text : `${text} ${unit}`
  }
  const value = valueOf(amount, n, unit)
  if (value !== undefined) {
    const text = formatNumber(value, unit)
    return bare ? text : withUnit(text, unit, Math.abs(value) === 1)
  }
  if (amount.low !== undefined && amount.high !== undefined) {
    const [low, high] = [formatNumber(amount.low, unit), formatNumber(amount.high, unit)]
    if (bare) return low === high ? low : `${low} to ${high}`
    if (low === high) return withUnit(low, unit, amount.low === 1)
    return unit === 'USD' || unit === '%'
      ? `${withUnit(low, unit, false)} to ${withUnit(high, unit, false)}`
      : withUnit(`${low} to ${high}`, unit, false)
  }
  return 'not reported'
}

/**
 * A figure, or a part of it, as text: "48 in 100", "$120 to $360", "3 to 12 months".
 * @throws if the part does not exist: a comparator of a figure that has none.
 */
export function formatFigure(figure: Figure, part: FigurePart = 'text'): string {
  const about = figure.about && (part === 'text' || part === 'number') ? 'about ' : ''
  switch (part) {
    case 'text':
    case 'number':
      return about + formatAmount(figure, figure.n, figure.unit, part === 'number')
    case 'low':
    case 'high': {
      const end = figure[part]
      if (end === undefined) throw new Error(`has no ${part} end`)
      return withUnit(formatNumber(end, figure.unit), figure.unit, Math.abs(end) === 1)
    }
    case 'comparator':
    case 'comparator-number': {
      const comparator = comparatorOf(figure)
      if (!comparator) throw new Error('has no comparison arm')
      return formatAmount(comparator, comparator.n, figure.unit, part === 'comparator-number')
    }
    case 'n':
      if (typeof figure.n !== 'number') throw new Error('does not say how many people (n)')
      return formatNumber(figure.n)
    case 'comparator-n': {
      const comparator = comparatorOf(figure)
      if (typeof comparator?.n !== 'number') throw new Error('does not say how many people were in the comparison arm')
      return formatNumber(comparator.n)
    }
    case 'follow-up':
      if (!figure.followUp) throw new Error('has no follow-up')
      return figure.followUp
    default:
      return part satisfies never
  }
}

/** The comparison arm, if the figure has one. */
export function comparatorOf(figure: Figure): Comparator | undefined {
  return typeof figure.comparator === 'object' ? figure.comparator : undefined
}

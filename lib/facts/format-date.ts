const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/**
 * "2026-11-22" → "November 22, 2026"; medium: "Nov 22, 2026".
 *
 * Not by Intl: search answers carry dates, and to make its formatters takes a slow phone a tenth of a second.
 */
export function formatDate(day: string, style: 'long' | 'medium' = 'long'): string {
  const [year, month = 0, date] = day.split('-').map(Number)
  const name = MONTHS[month - 1] ?? ''
  return `${style === 'long' ? name : name.slice(0, 3)} ${date}, ${year}`
}

import { expect, test } from 'vitest'
import { formatDate } from '@/lib/facts/format-date'

test.each(['long', 'medium'] as const)('writes a %s date as Americans do, in every month', (style) => {
  const american = new Intl.DateTimeFormat('en-US', { dateStyle: style, timeZone: 'UTC' })
  for (let month = 1; month <= 12; month++) {
    const day = `2026-${String(month).padStart(2, '0')}-09`
    expect(formatDate(day, style)).toBe(american.format(new Date(`${day}T00:00:00Z`)))
  }
})

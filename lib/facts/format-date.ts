const LONG = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })

/** "2026-11-22" → "November 22, 2026". */
export function formatDate(day: string): string {
  return LONG.format(new Date(`${day}T00:00:00Z`))
}

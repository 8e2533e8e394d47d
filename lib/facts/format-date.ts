const LONG = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })
const MEDIUM = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' })

/** "2026-11-22" → "November 22, 2026"; medium: "Nov 22, 2026". */
export function formatDate(day: string, style: 'long' | 'medium' = 'long'): string {
  return (style === 'long' ? LONG : MEDIUM).format(new Date(`${day}T00:00:00Z`))
}

import type { Change } from '@/lib/publish/changes'

/**
 * What changed on the site, newest first. A changed figure says what it was and what it is now: this is history, so
 * its figures are typed, and the newest entry of a figure must agree with the figure (a test says so).
 */
export const changes: Change[] = [
  { id: 'first-edition', day: '2026-11-22', title: 'First edition', why: 'The site is published for the first time, with all its facts, answers and comparisons.' },
]

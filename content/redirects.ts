import type { Redirect } from '@/lib/publish/redirects'

/**
 * Addresses that lead elsewhere: what was renamed or retired, and names that people try. A published address that
 * goes away needs a line here, or the build stops. One hop: `to` is where the content stands today.
 */
export const redirects: Redirect[] = [
  { from: '/faq/', to: '/questions/', day: '2026-11-22', why: 'People try it.' },
  { from: '/treatments/scalp-micropigmentation/', to: '/treatments/smp/', day: '2026-11-22', why: 'Its full name.' },
  { from: '/treatments/platelet-rich-plasma/', to: '/treatments/prp/', day: '2026-11-22', why: 'Its full name.' },
]

import { site } from '@/content/site'
import { formatDate } from '@/lib/facts/format-date'

/** What every page with figures says under its title: when they were checked, and that no clinician has. */
export function ReviewLine({ checked = site.checked }: { checked?: string }) {
  return (
    <p className="small soft">
      Figures checked {formatDate(checked)}. No doctor has reviewed this page yet. Each figure says how we read its
      source. Use it to prepare for a visit, not to replace one. <a href="/about/#mistakes">See a mistake? Tell us.</a>
    </p>
  )
}

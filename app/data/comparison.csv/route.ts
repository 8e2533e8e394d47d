import { getSite } from '@/lib/facts/load-site'
import { toCsv } from '@/lib/publish/csv'
import { COMPARISON_COLUMN_NAMES, comparisonRows } from '@/lib/publish/tables'

export const dynamic = 'force-static'

export function GET() {
  return new Response(toCsv(COMPARISON_COLUMN_NAMES, comparisonRows(getSite())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  })
}

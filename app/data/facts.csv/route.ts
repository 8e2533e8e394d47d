import { getSite } from '@/lib/facts/load-site'
import { toCsv } from '@/lib/publish/csv'
import { publishFacts } from '@/lib/publish/dataset'
import { FACT_COLUMN_NAMES, factRows } from '@/lib/publish/tables'

export const dynamic = 'force-static'

export function GET() {
  return new Response(toCsv(FACT_COLUMN_NAMES, factRows(publishFacts(getSite()).facts)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  })
}

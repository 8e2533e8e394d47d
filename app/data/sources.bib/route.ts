import { getSite } from '@/lib/facts/load-site'
import { toBibtex } from '@/lib/publish/bibtex'

export const dynamic = 'force-static'

export function GET() {
  return new Response(toBibtex(getSite()), { headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' } })
}

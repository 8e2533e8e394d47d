import { getSite } from '@/lib/facts/load-site'
import { redirectLines } from '@/lib/publish/redirects'

export const dynamic = 'force-static'

export function GET() {
  return new Response(redirectLines(getSite()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

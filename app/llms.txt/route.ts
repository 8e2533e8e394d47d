import { getSite } from '@/lib/facts/load-site'
import { llmsText } from '@/lib/publish/llms'

export const dynamic = 'force-static'

export function GET() {
  return new Response(llmsText(getSite()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

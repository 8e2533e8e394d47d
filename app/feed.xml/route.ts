import { changes } from '@/content/changes'
import { atomFeed } from '@/lib/publish/feed'

export const dynamic = 'force-static'

export function GET() {
  return new Response(atomFeed(changes), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}

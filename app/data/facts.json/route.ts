import { getSite } from '@/lib/facts/load-site'
import { publishFacts } from '@/lib/publish/dataset'

export const dynamic = 'force-static'

export function GET() {
  return Response.json(publishFacts(getSite()))
}

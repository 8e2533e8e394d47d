import { toCsl } from '@/lib/facts/citations'
import { getSite } from '@/lib/facts/load-site'

export const dynamic = 'force-static'

export function GET() {
  return Response.json(toCsl(getSite()))
}

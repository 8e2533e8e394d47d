import { getSite } from '@/lib/facts/load-site'
import { searchData } from '@/lib/search/load'
import { packFirst } from '@/lib/search/pack'

export const dynamic = 'force-static'

export function GET() {
  return Response.json(packFirst(searchData(getSite())))
}

import { concepts } from '@/content/synonyms'
import { getSite } from '@/lib/facts/load-site'
import { searchDocuments } from '@/lib/search/documents'

export const dynamic = 'force-static'

export function GET() {
  return Response.json({ documents: searchDocuments(getSite()), concepts })
}

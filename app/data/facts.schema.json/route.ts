import { absolute } from '@/lib/publish/absolute'
import { factsJsonSchema } from '@/lib/publish/data-schema'

export const dynamic = 'force-static'

export function GET() {
  return Response.json(factsJsonSchema(absolute('/data/facts.schema.json')))
}

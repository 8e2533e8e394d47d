import { getSite } from '@/lib/facts/load-site'
import { BASICS } from '@/lib/facts/site'
import { articleMarkdown } from '@/lib/publish/markdown'

export const dynamic = 'force-static'

export function GET() {
  const site = getSite()
  return new Response(articleMarkdown(site, site.articles.get(BASICS)!, site.basics.title, site.basics.sentence), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })
}

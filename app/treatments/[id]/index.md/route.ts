import { getSite } from '@/lib/facts/load-site'
import { articleMarkdown } from '@/lib/publish/markdown'

type Params = { params: Promise<{ id: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => getSite().treatments.map(({ id }) => ({ id }))

export async function GET(_: Request, { params }: Params) {
  const { id } = await params
  const site = getSite()
  const { title, sentence } = site.treatments.find((t) => t.id === id)!
  return new Response(articleMarkdown(site, site.articles.get(id)!, title, sentence), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })
}

import { getSite } from '@/lib/facts/load-site'
import { questionById } from '@/lib/facts/questions-by'
import { questionMarkdown } from '@/lib/publish/markdown'

type Params = { params: Promise<{ id: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => getSite().questions.map(({ id }) => ({ id }))

export async function GET(_: Request, { params }: Params) {
  const { id } = await params
  const site = getSite()
  return new Response(questionMarkdown(site, questionById(site, id)!), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })
}

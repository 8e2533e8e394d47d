import { site as about } from '@/content/site'
import { getSite } from '@/lib/facts/load-site'
import { cardMarkup } from '@/lib/pictures/card'
import { allPictures } from '@/lib/pictures/gallery'
import { toPng } from '@/lib/pictures/to-png'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
  allPictures(getSite()).flatMap(({ slug }) => ['svg', 'png'].map((type) => ({ slug, file: `${slug}.${type}` })))

/** A picture as a file: title, caption and source are in it. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string; file: string }> }) {
  const { slug, file } = await params
  const picture = allPictures(getSite()).find((p) => p.slug === slug)!
  const svg = cardMarkup(picture.card(), `${new URL(about.url).host}/pictures/${slug}/`)
  if (file.endsWith('.svg')) return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
  return new Response(new Uint8Array(toPng(svg)), { headers: { 'Content-Type': 'image/png' } })
}

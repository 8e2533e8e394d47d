import { drawCard } from '@/components/share/card'
import { getSite } from '@/lib/facts/load-site'
import { cardNames, cardText } from '@/lib/publish/cards'
import { cardPng } from '@/lib/publish/render-card'

type Params = { params: Promise<{ card: string }> }

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => cardNames(getSite()).map((name) => ({ card: `${name}.png` }))

export async function GET(_: Request, { params }: Params) {
  const name = (await params).card.replace(/\.png$/, '')
  return new Response(new Uint8Array(await cardPng(cardText(getSite(), name), drawCard)), {
    headers: { 'Content-Type': 'image/png' },
  })
}

import { basename } from 'node:path/posix'
import { searchFiles } from '@/lib/search/files'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = async () =>
  Object.values(await searchFiles()).map(({ address }) => ({ file: basename(address) }))

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const { text } = Object.values(await searchFiles()).find(({ address }) => basename(address) === file)!
  const type = file.endsWith('.js') ? 'text/javascript' : 'application/json'
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } })
}

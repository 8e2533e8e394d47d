import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import { getSite } from '@/lib/facts/load-site'
import { searchData } from './load'
import { packFirst, packRest } from './pack'

type File = { address: string; text: string }

let made: Promise<Record<'worker' | 'index' | 'rest', File>> | undefined

/** What the search loads, each under a name with a hash of its content, so that a browser may keep it for good. */
export const searchFiles = () => (made ??= make())

async function make() {
  const data = searchData(getSite())
  const index = named('index', 'json', JSON.stringify(packFirst(data)))
  const rest = named('rest', 'json', JSON.stringify(packRest(data)))
  const { outputFiles } = await build({
    entryPoints: ['lib/search/worker.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    define: { INDEX_ADDRESS: JSON.stringify(index.address), REST_ADDRESS: JSON.stringify(rest.address) },
  })
  return { worker: named('worker', 'js', outputFiles[0]!.text), index, rest }
}

function named(name: string, extension: string, text: string): File {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { address: `/search-files/${name}.${hash}.${extension}`, text }
}

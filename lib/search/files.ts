import { createHash } from 'node:crypto'
import { build, type BuildOptions } from 'esbuild'
import { getSite } from '@/lib/facts/load-site'
import { searchData } from './load'
import { packFirst, packRest } from './pack'

type File = { address: string; text: string }

let made: Promise<Record<'worker' | 'firstAnswers' | 'index' | 'rest', File>> | undefined

/** What the search loads, each under a name with a hash of its content, so that a browser may keep it for good. */
export const searchFiles = () => (made ??= make())

async function make() {
  const data = searchData(getSite())
  const index = named('index', 'json', JSON.stringify(packFirst(data)))
  const rest = named('rest', 'json', JSON.stringify(packRest(data)))
  const worker = await bundle('lib/search/worker.ts', {
    define: { INDEX_ADDRESS: JSON.stringify(index.address), REST_ADDRESS: JSON.stringify(rest.address) },
  })
  const firstAnswers = await bundle('components/search/first-answers.tsx', {
    alias: { 'react/jsx-runtime': 'preact/jsx-runtime' },
    jsx: 'automatic',
  })
  return {
    worker: named('worker', 'js', worker),
    firstAnswers: named('first-answers', 'js', firstAnswers),
    index,
    rest,
  }
}

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    ...options,
    write: false,
  })
  return outputFiles[0]!.text
}

function named(name: string, extension: string, text: string): File {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { address: `/search-files/${name}.${hash}.${extension}`, text }
}

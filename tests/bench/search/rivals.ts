import { createServer } from 'node:http'
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { create, insertMultiple, search as searchOrama } from '@orama/orama'
import { Document } from 'flexsearch'
import MiniSearch from 'minisearch'
import * as pagefind from 'pagefind'
import { chromium } from 'playwright'
import type { SearchDocument } from '@/lib/search/documents'
import { unmarked } from '@/lib/search/text'
import { BROWSER_ARGS, systemBrowser } from '../../browser.mjs'
import type { Engine, Found } from './score'

// Each with the settings that its own documentation gives for a search box: prefixes, slips, titles above text.

const fields = (doc: SearchDocument) => ({ id: doc.id, title: doc.title, answer: unmarked(doc.answer), keywords: doc.keywords })
const finder = (documents: readonly SearchDocument[]) => {
  const byId = new Map(documents.map((doc) => [doc.id, doc]))
  return (ids: string[]): Found[] => ids.slice(0, 10).map((id) => byId.get(id)!)
}

export function miniSearch(documents: readonly SearchDocument[]): Engine {
  const found = finder(documents)
  const index = new MiniSearch({ fields: ['title', 'answer', 'keywords'] })
  index.addAll(documents.map(fields))
  return { name: 'MiniSearch', search: (query) => found(index.search(query, { prefix: true, fuzzy: 0.2, boost: { title: 3 } }).map((hit) => hit.id as string)) }
}

export async function orama(documents: readonly SearchDocument[]): Promise<Engine> {
  const found = finder(documents)
  const db = create({ schema: { title: 'string', answer: 'string', keywords: 'string' } as const })
  await insertMultiple(db, documents.map(fields))
  return { name: 'Orama', search: async (query) => found((await searchOrama(db, { term: query, tolerance: 1, limit: 10, boost: { title: 3 } })).hits.map((hit) => hit.id)) }
}

export function flexSearch(documents: readonly SearchDocument[]): Engine {
  const found = finder(documents)
  const index = new Document({ document: { id: 'id', index: ['title', 'answer', 'keywords'] }, tokenize: 'forward', context: true })
  for (const doc of documents) index.add(fields(doc))
  return {
    name: 'FlexSearch',
    search: (query) => {
      // It answers field by field; titles count first.
      const ids = index.search(query, { limit: 10, suggest: true }).flatMap((field) => field.result as string[])
      return found([...new Set(ids)])
    },
  }
}

/** Pagefind runs in a browser only: its files are served and asked in Chromium. */
export async function pageFind(documents: readonly SearchDocument[]): Promise<{ engine: Engine; close: () => Promise<void> }> {
  const { index } = await pagefind.createIndex({})
  if (!index) throw new Error('Pagefind could not start.')
  for (const doc of documents) {
    const { id, title, answer, keywords } = fields(doc)
    await index.addCustomRecord({ url: `/${id}`, content: `${title}. ${title}. ${answer} ${keywords}`, language: 'en', meta: { title, id } })
  }
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'))
  await index.writeFiles({ outputPath: join(folder, 'pagefind') })
  await pagefind.close()
  const types: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html', '.json': 'application/json' }
  const server = createServer((request, response) => {
    const file = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    if (existsSync(file) && statSync(file).isFile()) response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
    else response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><html lang="en"><title>bench</title>')
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as { port: number }
  const browser = await chromium.launch({ executablePath: systemBrowser(), args: BROWSER_ARGS })
  const page = await browser.newPage()
  await page.goto(`http://localhost:${port}/`)
  const found = finder(documents)
  return {
    engine: {
      name: 'Pagefind',
      search: async (query) =>
        found(
          await page.evaluate(async (text) => {
            const address = '/pagefind/pagefind.js'
            const api = (await import(address)) as { search: (q: string) => Promise<{ results: { data: () => Promise<{ meta: Record<string, string> }> }[] }> }
            const { results } = await api.search(text)
            return (await Promise.all(results.slice(0, 10).map((r) => r.data()))).map((d) => d.meta.id!)
          }, query),
        ),
    },
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}

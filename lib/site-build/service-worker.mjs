// @ts-check
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { HASHED_FOLDERS } from './hashed-folders.mjs'

const SOURCE = fileURLToPath(new URL('../publish/offline/service-worker.ts', import.meta.url))
/** Files for readers. Cards, frames, downloads and what hosts read are not for keeping. */
const KEPT =
  /^(?!share\/|embed\/|data\/.*\.(json|csv|bib)$)(.*\.(html|svg|ico|js|css|woff2|webmanifest)|search-files\/.*\.json)$/

/**
 * Bundles the service worker with the list of all files a reader may keep, each with a hash of its content, so that
 * any change of the site is a new worker. Publishes the list's size for the page that offers it.
 * @param {string} out
 * @param {string[]} files paths below `out`
 */
export async function publishServiceWorker(out, files) {
  let bytes = 0
  const kept = []
  for (const file of files.filter((name) => KEPT.test(name) && name !== '404.html' && name !== 'sw.js')) {
    const content = await readFile(join(out, file))
    bytes += content.length
    const revision = HASHED_FOLDERS.some((folder) => `/${file}`.startsWith(folder))
      ? null
      : createHash('sha256').update(content).digest('hex').slice(0, 16)
    kept.push({ url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, revision })
  }
  const version = createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, 12)
  const result = await build({
    entryPoints: [SOURCE],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2021',
    write: false,
    define: {
      KEPT_FILES: JSON.stringify(kept),
      VERSION: JSON.stringify(version),
      'process.env.NODE_ENV': '"production"',
    },
  })
  await writeFile(join(out, 'sw.js'), result.outputFiles[0]?.text ?? '')
  await writeFile(join(out, 'offline.json'), JSON.stringify({ version, files: kept.length, bytes }))
}

// @ts-check
import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/** What is text gains; pictures and fonts are compressed in themselves. */
export const COMPRESSIBLE = /\.(html|css|js|mjs|json|svg|txt|xml|csv|md|bib|webmanifest|ico|ttf)$/

/** Writes `<file>.br` and `<file>.gz` beside a file, where they are smaller. @param {string} file */
export async function compressBeside(file) {
  const data = await readFile(file)
  const [br, gz] = await Promise.all([
    brotli(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length } }),
    gzipAsync(data, { level: 9 }),
  ])
  if (br.length < data.length) await writeFile(`${file}.br`, br)
  if (gz.length < data.length) await writeFile(`${file}.gz`, gz)
}

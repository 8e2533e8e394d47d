// @ts-check
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runNode } from './run-node.mjs'

/**
 * Runs a command of Next, without its telemetry.
 * @param {string[]} words
 * @returns {Promise<number>} its exit code
 */
export function runNext(words) {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  return runNode([next, ...words], { NEXT_TELEMETRY_DISABLED: '1' })
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href)
  process.exit(await runNext(process.argv.slice(2)))

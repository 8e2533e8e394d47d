// @ts-check
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { writeRegistry } from '../facts/write-registry.mjs'
import { runNext } from './next.mjs'
import { runNode } from './run-node.mjs'

/**
 * Checks all content, so that every problem is told at once and before anything is compiled, then builds the site.
 * @returns {Promise<number>} the exit code of the step that failed, or 0
 */
export async function buildSite() {
  writeRegistry()
  const tsx = createRequire(import.meta.url).resolve('tsx/cli')
  const check = fileURLToPath(new URL('../facts/cli.ts', import.meta.url))
  return (await runNode([tsx, check])) || (await runNext(['build']))
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) process.exit(await buildSite())

// @ts-check
import { readFile, writeFile } from 'node:fs/promises'

/**
 * The first line of a script that asks the browser to compile all of it while it comes down the line, beside the page's
 * own thread. By itself Chromium compiles a function when it is first called, which on a phone was two thirds of the
 * framework's start (npm run bench:paint). To other browsers it is a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
export const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad\n'

/** @param {string} file a script */
export async function compileAhead(file) {
  await writeFile(file, COMPILE_AHEAD + (await readFile(file, 'utf8')))
}

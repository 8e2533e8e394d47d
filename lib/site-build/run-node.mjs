// @ts-check
import { spawn } from 'node:child_process'

/**
 * Runs a script in a Node of its own, on every system alike; signals to this process are passed on to it.
 * @param {string[]} words the script and what it is given
 * @param {Record<string, string>} [env] beside the environment of this process
 * @returns {Promise<number>} its exit code
 */
export function runNode(words, env = {}) {
  const child = spawn(process.execPath, words, { stdio: 'inherit', env: { ...process.env, ...env } })
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  process.on('SIGTERM', pass).on('SIGINT', pass)
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('exit', (code, signal) => {
      process.off('SIGTERM', pass).off('SIGINT', pass)
      done(code ?? (signal ? 1 : 0))
    })
  })
}

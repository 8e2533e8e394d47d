// @ts-check
import { createHash } from 'node:crypto'

/** A source expression that allows one inline part and no other. @param {string} text */
export const hashSource = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The policy of one page, for its meta. Everything is closed; what the page has is opened by hash, or for files of
 * our own by 'self'. `frame-ancestors` works in a header only (headers.mjs).
 * @param {object} parts
 * @param {string[]} parts.scripts its inline scripts and rules, as they stand in the page
 * @param {string[]} parts.styles its inline styles
 * @param {boolean} [parts.scriptFiles] has it script files?
 * @param {boolean} [parts.fetches] may what runs in it fetch from this site?
 * @param {string[]} [parts.trustedTypes] names of Trusted Types policies that its scripts may make
 */
export function policyOf({ scripts, styles, scriptFiles = false, fetches = false, trustedTypes = [] }) {
  /** @type {[string, string[]][]} */
  const rules = [
    ['default-src', ["'none'"]],
    ['script-src', [...(scriptFiles ? ["'self'"] : []), ...scripts.map(hashSource)]],
    ['style-src', styles.map(hashSource)],
    ['img-src', ["'self'"]],
    ['font-src', ["'self'"]],
    ['connect-src', fetches ? ["'self'"] : []],
    ['manifest-src', ["'self'"]],
    ['worker-src', scriptFiles ? ["'self'"] : []],
    ['base-uri', ["'none'"]],
    ['form-action', ["'self'"]],
    ['require-trusted-types-for', ["'script'"]],
    ['trusted-types', trustedTypes.length > 0 ? trustedTypes : ["'none'"]],
  ]
  return rules
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${[...new Set(sources)].join(' ')}`)
    .join(';')
}

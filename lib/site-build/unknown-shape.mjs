// @ts-check
/**
 * The error of a build whose pages are not what this step knows: rather no site than a broken one.
 * @param {string} where file or page
 * @param {string} expected
 * @param {string} found
 */
export function unknownShape(where, expected, found) {
  return new Error(
    `${where}\n  expected ${expected}\n  found ${found}\n  The step after the export (lib/site-build) does not know this. If Next is newer, teach it the new shape; if the page is, say it in a way the policy allows.`,
  )
}

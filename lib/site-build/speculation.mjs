// @ts-check
/**
 * What the browser may fetch before a click, where it can (others ignore it). Browsers themselves leave it out on
 * Save-Data, on low battery and in the background.
 *
 * - The first two next steps that the page itself offers are fetched at once: about 15 kB each.
 * - A page that the reader points at is drawn ahead: no script runs there, so it costs its bytes and nothing else.
 *   Pages with scripts are only fetched.
 * @param {string[]} pagesWithScripts their addresses
 */
export function speculationRules(pagesWithScripts) {
  // Pages end with a slash; files to download do not.
  const pages = { href_matches: ['/', '/*/'] }
  const scripted = { href_matches: pagesWithScripts.map((path) => `${path}*`) }
  return JSON.stringify({
    prefetch: [
      { where: { and: [pages, { selector_matches: '.next li:nth-child(-n+2) a' }] }, eagerness: 'immediate' },
      ...(pagesWithScripts.length > 0 ? [{ where: scripted, eagerness: 'moderate' }] : []),
    ],
    prerender: [
      { where: pagesWithScripts.length > 0 ? { and: [pages, { not: scripted }] } : pages, eagerness: 'moderate' },
    ],
  })
}

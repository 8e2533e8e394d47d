// @ts-check
/**
 * What the browser may fetch before a click, where it can (others ignore it). Browsers themselves leave it out on
 * Save-Data, on low battery and in the background.
 *
 * - The first next step that the page itself offers is fetched at once: 27 kB at most, so that with a link that the
 *   reader points at no more than 60 kB move ahead of a click.
 * - It is drawn as soon as the reader seems to turn to it: Chromium says so on a phone, where nobody points, once the link
 *   stands on the screen, and elsewhere 10 ms after the pointer came to it.
 * - Any link that the reader points at is fetched; the second step is drawn too. Drawing any other was no help to who
 *   taps at once: the page that is being laid out in secret held up the one that was asked for (npm run bench:turns).
 * - Pages with scripts are only fetched.
 * @param {string[]} pagesWithScripts their addresses
 */
export function speculationRules(pagesWithScripts) {
  // Pages end with a slash; files to download do not.
  const pages = { href_matches: ['/', '/*/'] }
  const documents =
    pagesWithScripts.length > 0
      ? { and: [pages, { not: { href_matches: pagesWithScripts.map((path) => `${path}*`) } }] }
      : pages
  const first = { selector_matches: '.next li:first-child a' }
  const second = { selector_matches: '.next li:nth-child(2) a' }
  return JSON.stringify({
    prefetch: [
      { where: { and: [pages, first] }, eagerness: 'immediate' },
      { where: pages, eagerness: 'moderate' },
    ],
    prerender: [
      { where: { and: [documents, first] }, eagerness: 'eager' },
      { where: { and: [documents, second] }, eagerness: 'moderate' },
    ],
  })
}

// @ts-check
/**
 * Fetches a type face ahead, behind everything else. A browser waits with the first paint for a face that is fetched
 * so, and the wait costs next to nothing: the face comes right behind the words, and what is laid out meanwhile is the
 * first screen alone (.later in globals.css). Without that, the whole page was laid out first, and the face held it up
 * by most of a second; without the fetch, a page showed both its faces and others (npm run bench:paint).
 * @param {string} href
 * @returns {import('hast').Element}
 */
export const fontPreload = (href) => ({
  type: 'element',
  tagName: 'link',
  properties: {
    rel: ['preload'],
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous',
    fetchPriority: 'low',
    href,
  },
  children: [],
})

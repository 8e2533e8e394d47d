// @ts-check
import { visit } from 'unist-util-visit'

/**
 * A page below /embed/ stands in a frame on somebody else's site: of the page only its content is left, and its links
 * open outside the frame, since our own pages may not be framed.
 * @param {import('hast').Root} page
 */
export function toEmbed(page) {
  visit(page, 'element', (node) => {
    if (node.tagName === 'body')
      node.children = node.children.filter((child) => child.type === 'element' && child.tagName === 'main')
    if (node.tagName === 'head')
      node.children.push({ type: 'element', tagName: 'base', properties: { target: '_blank' }, children: [] })
  })
}

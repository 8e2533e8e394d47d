// @ts-check

/** An inline script that carries page data as text. */
const DATA = /<script>self\.__next_f\.push\((\[1,"[\s\S]*?"\])\)<\/script>/g
/** The beginning of a row of text that is HTML: `<row>:T<length in bytes, hexadecimal>,`. */
const HTML_ROW = /([0-9a-f]+):T([0-9a-f]+),(?=<)/g

/**
 * Empties what a page carries twice: HTML given to React as a string (`dangerouslySetInnerHTML`) stands in the page and
 * in its data. React leaves it alone when it takes over a page that is as it expects, and never looks at its own copy
 * again, as all links of the site load pages anew. Only a page that differed would be drawn again, without this part:
 * the browser tests fail on any error in the console, which such a difference is.
 * @param {string} html a page that keeps its data
 */
export function withoutRepeatedHtml(html) {
  return html.replace(DATA, (script, /** @type {string} */ json) => {
    /** @type {[1, string]} */
    const [kind, text] = JSON.parse(json)
    const emptied = emptyRows(text, html)
    if (emptied === text) return script
    // As Next writes it: nothing in it may end the script.
    const data = JSON.stringify([kind, emptied]).replaceAll('<', '\\u003c')
    return `<script>self.__next_f.push(${data})</script>`
  })
}

/** @param {string} text @param {string} html */
function emptyRows(text, html) {
  let out = ''
  let read = 0
  for (const match of text.matchAll(HTML_ROW)) {
    if (match.index < read) continue
    const start = match.index + match[0].length
    const bytes = parseInt(match[2] ?? '', 16)
    const row = Buffer.from(text.slice(start)).subarray(0, bytes).toString()
    // A row that goes on in the next script stays whole.
    if (Buffer.byteLength(row) !== bytes || !html.includes(row)) continue
    out += `${text.slice(read, match.index)}${match[1]}:""\n`
    read = start + row.length
  }
  return out + text.slice(read)
}

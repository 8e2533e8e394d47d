// @ts-check
// npm run fonts:cards: cuts the site's variable fonts to one weight each, as TTF, for the renderer of share cards, which
// takes neither WOFF2 nor variable fonts. The results are kept in git; run it again when the fonts change.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
// @ts-expect-error It ships no types.
import subsetFont from 'subset-font'

const root = join(import.meta.dirname, '../..')
const CUTS = [
  { from: '@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2', to: 'fraunces-600.ttf', weight: 600 },
  { from: '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2', to: 'figtree-400.ttf', weight: 400 },
  { from: '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2', to: 'figtree-600.ttf', weight: 600 },
]
/** Latin letters with accents, digits, and the signs that plain English text uses. */
const CHARACTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  0x2013,
  0x2014,
  0x2018,
  0x2019,
  0x201c,
  0x201d,
  0x2022,
  0x2026,
  0x20ac,
  0x2212,
  0x00d7,
]

function range(/** @type {number} */ from, /** @type {number} */ to) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

const text = String.fromCodePoint(...CHARACTERS)
for (const { from, to, weight } of CUTS) {
  const font = await subsetFont(readFileSync(join(root, 'node_modules', from)), text, {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  })
  writeFileSync(join(import.meta.dirname, 'fonts', to), font)
  console.log(`${to} ${font.length} bytes`)
}

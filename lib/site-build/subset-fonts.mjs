// @ts-check
// npm run fonts: cuts the two typefaces to the characters that the site uses and the weights it sets. The results are
// kept in git; a test says when a character is missing.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '../..')

/** Headings need no figures of equal width; tables, set in Figtree, do. */
const FONTS = [
  {
    from: '@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2',
    to: 'fraunces.woff2',
    keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'lnum'],
  },
  {
    from: '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
    to: 'figtree.woff2',
    keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'tnum'],
  },
]
const WEIGHTS = { min: 400, max: 700 }

/** Every character that a reader may meet in our own words: plain ASCII, and what stands in content and code. */
export function charactersOfSite() {
  const all = new Set(Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)))
  for (const folder of ['content', 'app', 'components', 'lib'])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
      if (/\.(tsx?|mdx|mjs)$/.test(name))
        for (const character of readFileSync(join(root, folder, name), 'utf8')) all.add(character)
  return [...all]
    .filter((character) => character >= ' ')
    .sort()
    .join('')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // @ts-ignore It ships no types.
  const { default: subsetFont } = await import('subset-font')
  const text = charactersOfSite()
  for (const { from, to, keepFeatures } of FONTS) {
    const font = await subsetFont(readFileSync(join(root, 'node_modules', from)), text, {
      targetFormat: 'woff2',
      variationAxes: { wght: WEIGHTS },
      keepFeatures,
      noHinting: true,
    })
    writeFileSync(join(root, 'app/fonts', to), font)
    console.log(`${to} ${font.length} bytes`)
  }
}

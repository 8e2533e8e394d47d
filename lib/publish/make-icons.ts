// npm run icons: draws the site's icons from the mark. The results, in public/, are kept in git.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { DOTS } from '@/content/mark'

const PAPER = '#faf7f1'
const TEAL = '#0a5250'

/** @param inset share of the side left free around the mark; a maskable icon may lose its outer fifth */
function icon(inset: number, round: boolean): string {
  const scale = 1 - 2 * inset
  const dots = DOTS.flatMap((row, y) =>
    row.map((size, x) =>
      size > 0 ? `<circle cx="${x * 10 + 5}" cy="${y * 10 + 5}" r="${(size * 4.2).toFixed(1)}"/>` : '',
    ),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="${round ? 8 : 0}" fill="${PAPER}"/><g fill="${TEAL}" transform="translate(${inset * 40} ${inset * 40}) scale(${scale})">${dots.join('')}</g></svg>`
}

const ICONS = [
  ['icon-192.png', 192, icon(0.14, true)],
  ['icon-512.png', 512, icon(0.14, true)],
  ['icon-maskable-512.png', 512, icon(0.24, false)],
  ['apple-touch-icon.png', 180, icon(0.16, false)],
] as const

for (const [name, width, svg] of ICONS) {
  writeFileSync(
    join(process.cwd(), 'public', name),
    new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng(),
  )
  console.log(name)
}

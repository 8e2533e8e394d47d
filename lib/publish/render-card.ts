import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import satori from 'satori'
import { CARD } from './card-size'

type Element = Parameters<typeof satori>[0]
/** Draws a card at a size of text: 1 is the largest, smaller numbers are smaller. */
export type DrawCard<T> = (text: T, scale: number) => Element

/** Tried from the largest; at the smallest an answer is still 9 px high on a card shown 300 px wide. */
export const SCALES = [1, 0.92, 0.85, 0.78, 0.72]

const file = (path: string) => join(process.cwd(), path)
const FONTS = [
  { name: 'Fraunces', weight: 600, path: 'lib/publish/fonts/fraunces-600.ttf' },
  { name: 'Figtree', weight: 400, path: 'lib/publish/fonts/figtree-400.ttf' },
  { name: 'Figtree', weight: 600, path: 'lib/publish/fonts/figtree-600.ttf' },
] as const
/** What a card's picture depends on besides its text. */
const DESIGN = ['components/share/card.tsx', 'lib/publish/render-card.ts', ...FONTS.map((font) => font.path)]

let fonts: { name: string; weight: 400 | 600; data: Buffer }[] | undefined
let design: Buffer | undefined

/**
 * A card as SVG, its text as outlines, at the largest size at which it fits.
 * @throws if it fits at none: the text is too long to be read on a card.
 */
export async function cardSvg<T>(text: T, draw: DrawCard<T>): Promise<{ svg: string; scale: number }> {
  fonts ??= FONTS.map(({ name, weight, path }) => ({ name, weight, data: readFileSync(file(path)) }))
  for (const scale of SCALES) {
    // No height is given: a layout grows with its content, so one that fits comes out exactly as high as a card.
    const svg = await satori(draw(text, scale), { width: CARD.width, fonts })
    if (Number(svg.match(/height="([\d.]+)"/)?.[1]) <= CARD.height) return { svg, scale }
  }
  throw new Error(`This text does not fit a share card: ${JSON.stringify(text)}`)
}

/** A card as PNG. Kept between builds under a name made from its text and its design. */
export async function cardPng<T>(text: T, draw: DrawCard<T>, cache = file('.next/cache/cards')): Promise<Buffer> {
  design ??= DESIGN.reduce((hash, path) => hash.update(readFileSync(file(path))), createHash('sha256')).digest()
  const kept = join(
    cache,
    `${createHash('sha256').update(design).update(JSON.stringify(text)).digest('hex').slice(0, 32)}.png`,
  )
  if (existsSync(kept)) return readFileSync(kept)
  const { svg } = await cardSvg(text, draw)
  const png = Buffer.from(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng())
  mkdirSync(cache, { recursive: true })
  // Several workers build at once: a file appears whole or not at all.
  const partial = `${kept}.${process.pid}`
  writeFileSync(partial, png)
  renameSync(partial, kept)
  return png
}

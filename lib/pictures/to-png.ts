import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

const FONTS = ['fraunces-600.ttf', 'figtree-400.ttf', 'figtree-600.ttf']

/** An SVG card as PNG, twice its size: sharp where it is shared. Only the site's own fonts are used. */
export function toPng(svg: string): Buffer {
  const fontFiles = FONTS.map((name) => join(process.cwd(), 'lib/publish/fonts', name))
  const image = new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Figtree' } })
  return Buffer.from(image.render().asPng())
}

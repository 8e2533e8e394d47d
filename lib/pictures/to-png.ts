import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

const FONTS = ['fraunces-600.ttf', 'figtree-400.ttf', 'figtree-600.ttf']

/** An SVG card as PNG, twice its size: sharp where it is shared. Only the site's own fonts are used. */
export function toPng(svg: string): Buffer {
  const fontFiles = FONTS.map((name) => join(process.cwd(), 'lib/publish/fonts', name))
  // The cut fonts keep the name of the variable font's lightest style.
  const named = svg.replaceAll('font-family:Figtree', 'font-family:Figtree Light')
  const image = new Resvg(named, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Figtree Light' },
  })
  return Buffer.from(image.render().asPng())
}

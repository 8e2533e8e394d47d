import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Palette = Record<'paper' | 'card' | 'ink' | 'soft' | 'line' | 'wash' | 'teal' | 'rust' | 'edge', string>

/** The site's colors by day, as in `app/globals.css`: a file that stands alone cannot ask the page for them. */
export const DAY: Palette = {
  paper: '#faf7f1',
  card: '#fff',
  ink: '#1f1c18',
  soft: '#524b45',
  line: '#e2dacc',
  wash: '#f1ebdf',
  teal: '#0a5250',
  rust: '#8c3011',
  edge: '#8d8271',
}

let rules: string | undefined

/**
 * The rules of `app/pictures.css` that shape drawings, with their colors filled in: one place says how a mark looks,
 * and a file that leaves the site looks the same.
 */
export function pictureStyle(palette: Palette = DAY): string {
  rules ??= readFileSync(join(process.cwd(), 'app/pictures.css'), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .split('\n')
    .filter((line) => /^[.\w ,-]+\{[^}]*(?:fill|stroke|opacity|text-anchor)/.test(line.trim()))
    .join('')
  const fills = '.on{fill:var(--teal)}.bad{fill:var(--rust)}'
  return (fills + rules).replace(/var\(--(\w+)\)/g, (_, name: string) => palette[name as keyof Palette] ?? 'inherit')
}

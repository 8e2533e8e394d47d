import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { glossary } from '@/content/glossary'
import { measures } from '@/content/measures'
import { sources } from '@/content/sources'
import { checkSite } from './check-site'
import { folderOf } from './content-folders'
import { parseContent, type RawContent } from './parse-content'
import { ContentError, type Problem } from './problems'
import { readArticle } from './read-article'
import { basicsModule, treatmentModules } from './registry'
import { BASICS, type Site } from './site'

/** Reads a file of the content, by its path from the project's root; undefined if there is none. */
export type ReadFile = (path: string) => string | undefined

const fromDisk: ReadFile = (path) => {
  const file = join(process.cwd(), path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

const shipped: RawContent = { basics: basicsModule, treatments: treatmentModules, sources, glossary, measures }

/** The site and everything that is wrong with it. Pure but for `read`. */
export function inspectContent(
  raw: RawContent = shipped,
  read: ReadFile = fromDisk,
): { site: Site; problems: Problem[] } {
  const { site, problems } = parseContent(raw)
  for (const id of [BASICS, ...site.treatments.map((t) => t.id)]) {
    const file = `${folderOf(id)}/article.mdx`
    const source = read(file)
    if (source === undefined) {
      problems.push({
        file,
        place: 'article',
        problem: 'is missing.',
        mend: 'Write it: CONTRIBUTING.md has the sections.',
      })
      continue
    }
    const result = readArticle(site, id, file, source)
    site.articles.set(id, result.article)
    problems.push(...result.problems)
  }
  problems.push(...checkSite(site))
  // A fact that does not fit its shape is reported as that; where it is cited there is nothing to mend.
  const misshapen = [raw.basics, ...Object.values(raw.treatments)]
    .flatMap((folder) => Object.keys(folder.facts ?? {}))
    .filter((id) => !site.facts.has(id))
  const real = problems.filter(({ problem }) => !misshapen.some((id) => problem.includes(`no fact "${id}"`)))
  return { site, problems: real.map((problem) => ({ ...problem, line: problem.line ?? lineOf(problem, read) })) }
}

/** Problems in `.ts` files are found in data: their line is where the last quoted id of their place stands. */
function lineOf({ file, place }: Problem, read: ReadFile): number | undefined {
  const id = place.match(/"([^"]+)"/)?.[1]
  const source = id && file.endsWith('.ts') ? read(file) : undefined
  if (!source || !id) return undefined
  const at = source.search(new RegExp(`['"]?${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}['"]?\\s*:|id: ['"]${id}['"]`))
  return at < 0 ? undefined : source.slice(0, at).split('\n').length
}

let loaded: Site | undefined

/**
 * The checked site.
 * @throws {ContentError} listing every problem, if there is one.
 */
export function getSite(): Site {
  // In development content changes under a running server, so it is read again.
  if (loaded && process.env.NODE_ENV !== 'development') return loaded
  const { site, problems } = inspectContent()
  if (problems.length > 0) throw new ContentError(problems)
  loaded = site
  return site
}

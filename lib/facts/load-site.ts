import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { glossary } from '@/content/glossary'
import { measures } from '@/content/measures'
import { sources } from '@/content/sources'
import { checkSite, checkUnusedFacts } from './check-site'
import { folderOf } from './content-folders'
import { parseContent, type RawContent } from './parse-content'
import { ContentError, type Problem } from './problems'
import { readArticle } from './read-article'
import { basicsModule, treatmentModules } from './registry'
import { BASICS, type Article, type Site } from './site'

/** Reads a file of the content, by its path from the project's root; undefined if there is none. */
export type ReadFile = (path: string) => string | undefined

const fromDisk: ReadFile = (path) => {
  const file = join(process.cwd(), path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

const shipped: RawContent = { basics: basicsModule, treatments: treatmentModules, sources, glossary, measures }

/** The content with its articles unread, and what is wrong with its shape. */
function openContent(raw: RawContent, read: ReadFile): { site: Site; problems: Problem[] } {
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
    site.articles.set(id, unreadArticle(site, id, file, source))
  }
  return { site, problems }
}

/**
 * An article that is parsed when its sections are first asked for. Most pages show none, and to parse them all takes
 * each process of a build longer than everything else that it reads. Asking throws a ContentError that lists every
 * problem of the article, if there are any.
 */
function unreadArticle(site: Site, id: string, file: string, source: string): Article {
  let read: Article | undefined
  const parsed = (): Article => {
    if (read) return read
    const { article, problems } = readArticle(site, id, file, source)
    if (problems.length > 0) throw new ContentError(problems)
    return (read = article)
  }
  return {
    id,
    file,
    source,
    get sections() {
      return parsed().sections
    },
    get cites() {
      return parsed().cites
    },
  }
}

/** The site and everything that is wrong with it. Pure but for `read`. */
export function inspectContent(
  raw: RawContent = shipped,
  read: ReadFile = fromDisk,
): { site: Site; problems: Problem[] } {
  const { site, problems } = openContent(raw, read)
  for (const { id, file, source } of site.articles.values()) {
    const result = readArticle(site, id, file, source)
    site.articles.set(id, result.article)
    problems.push(...result.problems)
  }
  return { site, problems: locate([...problems, ...checkSite(site), ...checkUnusedFacts(site)], site, raw, read) }
}

/** Problems with their lines. */
function locate(problems: Problem[], site: Site, raw: RawContent, read: ReadFile): Problem[] {
  // A fact that does not fit its shape is reported as that; where it is cited there is nothing to mend.
  const misshapen = [raw.basics, ...Object.values(raw.treatments)]
    .flatMap((folder) => Object.keys(folder.facts ?? {}))
    .filter((id) => !site.facts.has(id))
  const real = problems.filter(({ problem }) => !misshapen.some((id) => problem.includes(`no fact "${id}"`)))
  return real.map((problem) => ({ ...problem, line: problem.line ?? lineOf(problem, read) }))
}

/** Problems in `.ts` files are found in data: their line is where the last quoted id of their place stands. */
function lineOf({ file, place }: Problem, read: ReadFile): number | undefined {
  const id = place.match(/"([^"]+)"/)?.[1]
  const source = id && file.endsWith('.ts') ? read(file) : undefined
  if (!source || !id) return undefined
  const at = source.search(new RegExp(`['"]?${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}['"]?\\s*:|id: ['"]${id}['"]`))
  return at < 0 ? undefined : source.slice(0, at).split('\n').length
}

/**
 * The site with its articles unread, and what is wrong with all but them: an article's problems are told when it is
 * read, facts that nothing uses by `inspectContent`.
 */
export function openSite(raw: RawContent = shipped, read: ReadFile = fromDisk): { site: Site; problems: Problem[] } {
  const { site, problems } = openContent(raw, read)
  return { site, problems: locate([...problems, ...checkSite(site)], site, raw, read) }
}

let opened: Site | undefined

/**
 * The site, each article of which is read and checked when its sections are asked for.
 * @throws {ContentError} listing the problems, if there are any.
 */
export function getSite(): Site {
  const changing = process.env.NODE_ENV === 'development'
  // In development content changes under a running server, so it is read again, and whole.
  if (opened && !changing) return opened
  const { site, problems } = changing ? inspectContent() : openSite()
  if (problems.length > 0) throw new ContentError(problems)
  return (opened = site)
}

/**
 * The site with every article read, and every fact used. Asked for where addresses are promised (the sitemap, the lock
 * of addresses), so that Next's own command builds no more than `npm run build` does.
 * @throws {ContentError} listing the problems, if there are any.
 */
export function getWholeSite(): Site {
  const site = getSite()
  const problems = locate(checkUnusedFacts(site), site, shipped, fromDisk)
  if (problems.length > 0) throw new ContentError(problems)
  return site
}

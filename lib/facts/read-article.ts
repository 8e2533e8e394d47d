import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { checkCopy, checkFigureUse, checkTerm, checkWords } from './check-copy'
import { formatFigure, type FigurePart } from './format-figure'
import type { Problem } from './problems'
import { printText } from './print'
import { countWords, readingGrade } from './readability'
import { BASICS, findFigure, type Article, type ArticleSection, type Site } from './site'
import type { Topic } from './schema'

/** The sections of a treatment's article, in order, and what each is about. Ids are addresses: they stay. */
export const TREATMENT_SECTIONS: Record<string, Topic> = {
  'short-version': 'benefit',
  'is-it-pattern': 'diagnosis',
  'who-should-not': 'who-should-not',
  'what-it-is': 'how-it-works',
  'what-it-does': 'benefit',
  'what-can-go-wrong': 'harm',
  'if-you-stop': 'after-stopping',
  when: 'time-to-effect',
  steps: 'procedure',
  'living-with-it': 'procedure',
  cost: 'cost',
  'who-was-studied': 'evidence',
  'other-treatments': 'combination',
  unknown: 'evidence',
  'before-you-pay': 'availability',
  'what-to-ask': 'availability',
}
export const BASICS_SECTIONS: Record<string, Topic> = {
  'short-version': 'diagnosis',
  'red-flags': 'diagnosis',
  'is-it-pattern': 'diagnosis',
  'how-it-goes': 'how-it-works',
  'for-women': 'who',
  'under-25': 'who',
  'doing-nothing': 'duration',
  'covering-up': 'procedure',
  feelings: 'harm',
  'next-steps': 'availability',
  unknown: 'evidence',
}
/** What an article may hold besides Markdown. */
const TAGS = new Set([
  'Section',
  'Fact',
  'Term',
  'Note',
  'People',
  'Hairs',
  'Timeline',
  'Costs',
  'Skin',
  'HairCycle',
  'RootShapes',
  'Norwood',
  'Ludwig',
  'WhoShouldNot',
  'Studied',
  'Asks',
  'RedFlags',
])

type Element = MdxJsxFlowElement | MdxJsxTextElement
type Node = {
  type: string
  value?: string
  children?: Node[]
  position?: { start: { line: number } }
  url?: string
  alt?: string | null
}

/** Parses an article: its sections as plain text with figures filled in, the facts it cites, and what is wrong with it. */
export function readArticle(
  site: Site,
  id: string,
  file: string,
  source: string,
): { article: Article; problems: Problem[] } {
  const problems: Problem[] = []
  const article: Article = { id, file, source, sections: [], cites: [] }
  let tree: Root
  try {
    tree = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(source)
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number }
    problems.push({
      file,
      line,
      place: 'MDX',
      problem: reason ?? String(error),
      mend: 'Close each tag; write { as \\{.',
    })
    return { article, problems }
  }
  let section: ArticleSection | undefined
  const prose: string[] = []
  const say = (text: string) => {
    prose.push(text)
    if (section) section.text += text
  }
  const report = (node: Node, place: string, found: { problem: string; mend: string }[]) => {
    for (const f of found) problems.push({ file, line: node.position?.start.line, place, ...f })
  }
  const cite = (factId: string) => {
    if (!article.cites.includes(factId)) article.cites.push(factId)
    if (section && !section.cites.includes(factId)) section.cites.push(factId)
  }

  const visit = (node: Node): void => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        report(node, `"${node.value!.trim().slice(0, 60)}"`, checkWords(node.value!))
        // Lines are wrapped in the file, not in the text.
        say(node.value!.replace(/\s*\n\s*/g, ' '))
        return
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(node, (node.value ?? '').slice(0, 60), [
          { problem: 'Articles hold no code.', mend: 'Write Markdown and the tags of CONTRIBUTING.md.' },
        ])
        return
      case 'html':
        report(node, (node.value ?? '').slice(0, 60), [{ problem: 'Articles hold no HTML.', mend: 'Write Markdown.' }])
        return
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        visitElement(node as unknown as Element & Node)
        return
      default:
        for (const child of node.children ?? []) visit(child)
        if (['paragraph', 'heading', 'listItem', 'tableRow'].includes(node.type)) {
          // A heading or a list line ends a sentence, with or without a full stop.
          const text = prose.join('')
          say(/[.?!:]\s*$/.test(text) ? '\n' : '.\n')
        }
    }
  }

  const visitElement = (node: Element & Node): void => {
    const name = node.name ?? ''
    const attrs: Record<string, string | true> = {}
    for (const a of node.attributes)
      if (a.type === 'mdxJsxAttribute') attrs[a.name] = typeof a.value === 'string' ? a.value : true
    const tag = `<${name}${attrs.id ? ` id="${attrs.id}"` : ''}>`
    if (!TAGS.has(name)) {
      report(node, tag, [{ problem: `Articles have no tag <${name}>.`, mend: `Tags are ${[...TAGS].join(', ')}.` }])
    } else if (name === 'Fact') {
      const factId = String(attrs.id ?? '')
      const key = typeof attrs.figure === 'string' ? attrs.figure : undefined
      const part = typeof attrs.part === 'string' ? attrs.part : 'text'
      const found = checkFigureUse(site, tag, factId, key, part)
      report(node, tag, found)
      cite(factId)
      const figure = findFigure(site, factId, key)
      if (figure && found.length === 0) say(formatFigure(figure, part as FigurePart))
      return
    } else if (name === 'Term') {
      const text = textOf(node)
      report(node, tag, checkTerm(site, String(attrs.id ?? ''), text))
      say(text || (site.terms.get(String(attrs.id))?.name ?? ''))
      return
    } else if (name === 'People') {
      const outcome = site.options.flatMap((option) => option.outcomes).find((o) => o.id === attrs.id)
      if (!outcome)
        report(node, tag, [
          {
            problem: `There is no outcome "${String(attrs.id)}".`,
            mend: 'Outcomes stand under `outcomes` in facts.ts.',
          },
        ])
      else if (!outcome.picture)
        report(node, tag, [
          { problem: `"${outcome.id}" may not be drawn as people (picture: false).`, mend: 'Say it in a sentence.' },
        ])
      else cite(outcome.figure.split('.')[0]!)
      return
    } else if (name === 'Hairs') {
      const count = site.options.flatMap((option) => option.hairCounts).find((c) => c.id === attrs.id)
      if (!count)
        report(node, tag, [
          {
            problem: `There is no hair count "${String(attrs.id)}".`,
            mend: 'Hair counts stand under `hairCounts` in facts.ts.',
          },
        ])
      else if (!count.picture)
        report(node, tag, [
          { problem: `"${count.id}" may not be drawn (picture: false).`, mend: 'Say it in a sentence.' },
        ])
      else cite(count.figure.split('.')[0]!)
      return
    } else if (name === 'Section') {
      const sectionId = String(attrs.id ?? '')
      const heading = typeof attrs.heading === 'string' ? attrs.heading : ''
      if (!heading)
        report(node, tag, [
          { problem: 'A section needs a heading.', mend: 'Say the finding: heading="It works while you take it".' },
        ])
      report(node, tag, checkCopy(site, heading))
      section = {
        id: sectionId,
        heading: printText(site, heading),
        line: node.position?.start.line ?? 0,
        text: '',
        words: 0,
        cites: [],
      }
      article.sections.push(section)
      for (const child of node.children ?? []) visit(child as Node)
      section.words = countWords(section.text)
      section = undefined
      return
    }
    for (const child of (node.children ?? []) as Node[]) visit(child)
  }

  visit(tree as unknown as Node)
  problems.push(...checkWhole(site, article, prose.join('')))
  return { article, problems }
}

/** Order of sections, length, and reading grade of the whole. */
function checkWhole(site: Site, article: Article, prose: string): Problem[] {
  const problems: Problem[] = []
  const { file } = article
  const wanted = Object.keys(article.id === BASICS ? BASICS_SECTIONS : TREATMENT_SECTIONS)
  const found = article.sections.map((s) => s.id)
  const required = wanted.filter((id) => id !== 'before-you-pay' || found.includes(id))
  if (found.join() !== required.join()) {
    const missing = required.filter((id) => !found.includes(id))
    const extra = found.filter((id) => !wanted.includes(id))
    problems.push({
      file,
      place: 'sections',
      problem: `The sections are not the fixed ones in order.${missing.length ? ` Missing: ${missing.join(', ')}.` : ''}${extra.length ? ` Unknown: ${extra.join(', ')}.` : ''}`,
      mend: `Order: ${wanted.join(', ')}.`,
    })
  }
  const words = countWords(prose)
  const least = article.id === BASICS ? 1200 : 1400
  if (words < least || words > 2400) {
    problems.push({ file, place: 'length', problem: `${words} words.`, mend: `An article has ${least} to 2,400.` })
  }
  const short = article.sections.find((s) => s.id === 'short-version')
  if (short && short.words > 120) {
    problems.push({
      file,
      line: short.line,
      place: 'short-version',
      problem: `${short.words} words.`,
      mend: 'The short version has 120 at most.',
    })
  }
  const grade = readingGrade(prose, site.terms.values())
  if (grade > 8)
    problems.push({
      file,
      place: 'reading grade',
      problem: `US grade ${grade.toFixed(1)}.`,
      mend: 'Shorter sentences and words, down to 8 or below.',
    })
  return problems
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('')
}

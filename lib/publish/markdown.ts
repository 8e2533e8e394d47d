import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { citeInText, numberSources, sourceHref } from '@/lib/facts/citations'
import { COST_YEARS } from '@/lib/facts/cost-sums'
import { formatFigure, type FigurePart } from '@/lib/facts/format-figure'
import { parseInline, paragraphs } from '@/lib/facts/inline'
import { printStatement, printText } from '@/lib/facts/print'
import { questionsOf } from '@/lib/facts/questions-by'
import { findFigure, nameOf, type Article, type Option, type Question, type Site } from '@/lib/facts/site'
import { STUDIED_LABELS } from '@/lib/facts/studied-labels'
import { peopleOf, peopleText } from '@/lib/pictures/people'
import { inOrder, whenText } from '@/lib/pictures/when'
import { absolute } from './absolute'
import { articleHref } from './addresses'
import { besideOf } from './cards'
import { checkedText, citeData, LICENSE, newestCheck } from './dataset'

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown).children
const print = (children: RootContent[]) =>
  unified().use(remarkGfm).use(remarkStringify, { bullet: '-' }).stringify({ type: 'root', children })

/** A text of the content as Markdown: figures filled in, links whole. */
export function copyMarkdown(site: Site, text: string): string {
  return parseInline(text)
    .map((piece) =>
      piece.kind === 'link' ? `[${piece.text}](${absolute(piece.href)})` : printText(site, slotOf(piece)),
    )
    .join('')
}

/** A piece as it was written, to be printed alone. */
function slotOf(piece: ReturnType<typeof parseInline>[number]): string {
  if (piece.kind === 'figure') return piece.slot
  if (piece.kind === 'term') return piece.text ? `[[${piece.term}|${piece.text}]]` : `[[${piece.term}]]`
  return piece.text
}

/** An answer as Markdown: question, short answer, answer, what it rests on, sources. */
export function questionMarkdown(site: Site, question: Question): string {
  const facts = question.facts.map((id) => site.facts.get(id)!)
  return [
    `# ${printText(site, question.question)}`,
    `**${copyMarkdown(site, question.short)}**`,
    ...paragraphs(question.answer).map((text) => copyMarkdown(site, text)),
    '## What this rests on',
    facts
      .map(
        (fact) =>
          `- ${printStatement(site, fact)} (How sure we are: ${fact.certainty}. [Record](${absolute(fact.href)}))`,
      )
      .join('\n'),
    ...ending(site, question.facts, question.href, newestCheck(site, question.facts)),
  ].join('\n\n')
}

/** An article as Markdown: what its page says, pictures as sentences. */
export function articleMarkdown(site: Site, article: Article, title: string, sentence: string): string {
  const option = site.options.find((o) => o.id === article.id)
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(article.source)
  const questions = questionsOf(site, article.id)
  return [
    `# ${title}`,
    `**${printText(site, sentence)}**`,
    print(blocks(site, option, (tree as Root).children)).trim(),
    '## Questions people ask',
    questions
      .map((q) => `- [${printText(site, q.question)}](${absolute(q.href)}): ${printText(site, q.short)}`)
      .join('\n'),
    ...ending(site, article.cites, articleHref(article.id), newestCheck(site, article.cites)),
  ].join('\n\n')
}

function ending(site: Site, facts: readonly string[], href: string, checked: string): string[] {
  const sources = [...numberSources(site, facts).keys()].map((id) => site.sources.get(id)!)
  return [
    '## Sources',
    sources
      .map((source, i) => `${i + 1}. ${[citeInText(source), sourceHref(source)].filter(Boolean).join(' ')}`)
      .join('\n'),
    `---\n\n${checkedText(checked)}. No doctor has reviewed this page yet. Information, not medical advice.`,
    `This page: ${absolute(href)}. ${citeData()} Licence: ${LICENSE.url}\n`,
  ]
}

type Tag = {
  type: string
  name?: string | null
  attributes?: { name?: string; value?: unknown }[]
  children?: RootContent[]
}
const tagOf = (node: { type: string }): Tag | undefined =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? node : undefined

function attributesOf(tag: Tag): Record<string, string | true> {
  return Object.fromEntries(
    (tag.attributes ?? []).map(({ name, value }) => [name ?? '', typeof value === 'string' ? value : true]),
  )
}

/** Blocks with the article's tags written out as plain Markdown. */
function blocks(site: Site, option: Option | undefined, nodes: RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    const tag = tagOf(node)
    if (!tag) return [withWords(site, node)]
    const attributes = attributesOf(tag)
    const inner = () => blocks(site, option, tag.children ?? [])
    const named = site.options.find((o) => o.id === attributes.option) ?? option
    switch (tag.name) {
      case 'Section':
        return [...parse(`## ${printText(site, String(attributes.heading))}`), ...inner()]
      case 'Note':
        return [{ type: 'blockquote', children: inner() as never }]
      case 'Fact':
      case 'Term':
        return [{ type: 'paragraph', children: words(site, tag) } as Paragraph]
      default:
        return parse(widget(site, tag.name ?? '', attributes, named))
    }
  })
}

/** A node of running text, its figures and terms as words and its links whole. */
function withWords(site: Site, node: RootContent): RootContent {
  if (!('children' in node)) return node
  const children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    const tag = tagOf(child)
    if (tag) return words(site, tag)
    const copy = withWords(site, child)
    return [copy.type === 'link' && copy.url.startsWith('/') ? { ...copy, url: absolute(copy.url) } : copy]
  })
  return { ...node, children } as RootContent
}

function words(site: Site, tag: Tag): PhrasingContent[] {
  const { id, figure: key, part } = attributesOf(tag) as Record<string, string | undefined>
  if (tag.name === 'Fact') {
    const figure = findFigure(site, id ?? '', key)
    return figure ? [{ type: 'text', value: formatFigure(figure, (part as FigurePart | undefined) ?? 'text') }] : []
  }
  const inside = (tag.children ?? []) as PhrasingContent[]
  return inside.length > 0 ? inside : [{ type: 'text', value: site.terms.get(id ?? '')?.name ?? id ?? '' }]
}

/** What a tag shows, as Markdown. A drawing that carries no figure of its own is left out: the text around it says the same. */
function widget(
  site: Site,
  name: string,
  attributes: Record<string, string | true>,
  option: Option | undefined,
): string {
  const list = (lines: readonly string[], mark = '-') => lines.map((line) => `${mark} ${line}`).join('\n')
  if (name === 'People') {
    const people = peopleOf(site, String(attributes.id))
    return people
      ? `${peopleText(people, printText(site, people.outcome.label))} ${besideOf(site, people)?.text ?? ''} How sure we are: ${people.fact.certainty}.`
      : ''
  }
  if (name === 'Hairs') {
    const count = site.options.flatMap((o) => o.hairCounts).find((c) => c.id === attributes.id)
    const figure = count && findFigure(site, ...(count.figure.split('.') as [string, string]))
    return count && figure
      ? `${printText(site, count.label)}: ${formatFigure(figure)}. ${printText(site, count.caution)} ${printText(site, count.besideText)}`
      : ''
  }
  if (name === 'RedFlags')
    return list(site.basics.redFlags.map((flag) => `**${printText(site, flag.sign)}** ${printText(site, flag.do)}`))
  if (!option) return ''
  switch (name) {
    case 'Timeline':
      return list(
        inOrder(option.timeline).map((step) => `**${whenText(step.month, step.to)}:** ${printText(site, step.label)}`),
      )
    case 'Costs':
      return costsMarkdown(site, option)
    case 'WhoShouldNot':
      return list(option.whoShouldNot.map((row) => `**${row.level}:** ${printText(site, row.who)}`))
    case 'Studied': {
      const rows = Object.entries(STUDIED_LABELS) as [keyof typeof STUDIED_LABELS, string][]
      return list(rows.map(([key, label]) => `**${label}:** ${printText(site, option.studied[key])}`))
    }
    case 'Asks':
      return list(
        option.asks.map((ask) => printText(site, ask.question)),
        '1.',
      )
    default:
      return ''
  }
}

function costsMarkdown(site: Site, option: Option): string {
  if (!option.costs) return 'No price was found.'
  const sums = Object.entries(COST_YEARS).map(([key, year]) => {
    const figure = findFigure(site, option.id, key)
    return `- By the end of year ${year}: ${figure ? formatFigure(figure) : 'not known'}`
  })
  const { includes, excludes, certainty, because } = option.costs
  return `${nameOf(site, option.id)}, paid in US dollars, low and high quotes:\n\n${sums.join('\n')}\n\nCounts ${printText(site, includes)}. Leaves out ${printText(site, excludes)}. How sure we are: ${certainty}. ${printText(site, because)}`
}

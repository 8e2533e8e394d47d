import { authorsOf } from '@/lib/facts/citations'
import { paragraphs } from '@/lib/facts/inline'
import { printStatement, printText } from '@/lib/facts/print'
import { BASICS_SECTIONS, TREATMENT_SECTIONS } from '@/lib/facts/read-article'
import { BASICS, nameOf, type Fact, type Site } from '@/lib/facts/site'
import { pairTitle } from '@/lib/compare/pairs'

/** One thing that search can show: an answer that stands by itself, and where to read on. */
export type SearchDocument = {
  id: string
  kind: 'question' | 'fact' | 'pair' | 'section' | 'term'
  title: string
  url: string
  /** Treatments by id, "basics" among them. */
  treatment: string[]
  topic: string[]
  /** The answer itself, in plain words with its figures. */
  answer: string
  certainty?: string
  source?: string
  checked?: string
  urgent?: true
  /** Words to find it by that it does not show. */
  keywords: string
}

/** Every question, fact, pair, article section and term as a document. */
export function searchDocuments(site: Site): SearchDocument[] {
  const lead = (ids: readonly string[]) => {
    const fact = ids.map((id) => site.facts.get(id)).find(Boolean)
    return fact ? proof(site, fact) : {}
  }
  const names = (id: string) => (id === BASICS ? '' : [nameOf(site, id), ...(site.treatments.find((t) => t.id === id)?.aka ?? [])].join(' '))
  return [
    ...site.questions.map((q): SearchDocument => ({
      id: `q-${q.id}`, kind: 'question', title: printText(site, q.question), url: q.href, treatment: [q.treatment], topic: [q.topic],
      answer: printText(site, q.short), ...lead(q.facts), ...(q.urgent && { urgent: true as const }),
      keywords: `${names(q.treatment)} ${paragraphs(printText(site, q.answer)).join(' ')}`,
    })),
    ...[...site.facts.values()].map((fact): SearchDocument => ({
      id: `f-${fact.id}`, kind: 'fact', title: firstSentence(printStatement(site, fact)), url: fact.href, treatment: [fact.treatment], topic: [fact.topic],
      answer: printStatement(site, fact), ...proof(site, fact),
      keywords: `${names(fact.treatment)} ${fact.id.replaceAll('-', ' ')} ${Object.values(fact.figures).map((f) => f.what).join(' ')}`,
    })),
    ...site.pairs.map((pair): SearchDocument => ({
      id: `p-${pair.id}`, kind: 'pair', title: pairTitle(site, pair), url: pair.href, treatment: [pair.a, pair.b], topic: ['comparison', 'combination'],
      answer: printText(site, pair.sentence), ...lead(pair.facts), keywords: `${names(pair.a)} ${names(pair.b)} versus vs or both together`,
    })),
    ...[...site.articles.values()].flatMap((article) =>
      article.sections.map((section): SearchDocument => ({
        id: `s-${article.id}-${section.id}`, kind: 'section', title: `${nameOf(site, article.id)}: ${section.heading}`,
        url: `${article.id === BASICS ? '/basics/' : `/treatments/${article.id}/`}#${section.id}`, treatment: [article.id],
        topic: [(article.id === BASICS ? BASICS_SECTIONS : TREATMENT_SECTIONS)[section.id] ?? 'benefit'],
        answer: firstSentences(section.text, 220), ...lead(section.cites), keywords: `${names(article.id)} ${section.text.slice(0, 600)}`,
      })),
    ),
    ...[...site.terms].map(([id, term]): SearchDocument => ({
      id: `t-${id}`, kind: 'term', title: term.name, url: `/glossary/#${id}`, treatment: treatmentsNamed(site, `${term.name} ${term.names.join(' ')} ${term.plain}`), topic: ['glossary'],
      answer: printText(site, term.plain), keywords: term.names.join(' '),
    })),
  ]
}

function proof(site: Site, fact: Fact): Pick<SearchDocument, 'certainty' | 'source' | 'checked'> {
  const source = site.sources.get(fact.sources[0]!)
  const year = source?.issued?.['date-parts'][0]?.[0]
  return { certainty: fact.certainty, source: source && [authorsOf(source) || source.publisher || source.title, year].filter(Boolean).join(' '), checked: fact.checked }
}

/** A term belongs to the treatments that it names, else to the basics. */
function treatmentsNamed(site: Site, text: string): string[] {
  const lower = text.toLowerCase()
  const found = site.treatments.filter((t) => [t.title, t.name, ...t.aka].some((name) => new RegExp(`\\b${name.toLowerCase().replace(/[^a-z0-9 ]/g, '.')}\\b`).test(lower)))
  return found.length > 0 ? [...found.map((t) => t.id), BASICS] : [BASICS]
}

function firstSentence(text: string): string {
  return text.match(/^.{20,}?[.?](?=\s|$)/)?.[0] ?? text
}

function firstSentences(text: string, length: number): string {
  const sentences = text.replace(/\s+/g, ' ').trim().split(/(?<=[.?])\s+/)
  let out = ''
  for (const sentence of sentences) {
    if (out && out.length + sentence.length > length) break
    out += (out ? ' ' : '') + sentence
  }
  return out
}

import { cellOf, firstRows, moreRows } from '@/lib/compare/rows'
import { pairTitle } from '@/lib/compare/pairs'
import { capital } from '@/lib/facts/capital'
import { authorsOf } from '@/lib/facts/citations'
import { formatFigure } from '@/lib/facts/format-figure'
import { paragraphs, parseInline } from '@/lib/facts/inline'
import { BASICS_SECTIONS, TREATMENT_SECTIONS } from '@/lib/facts/read-article'
import { BASICS, findFigure, nameOf, type Fact, type Site } from '@/lib/facts/site'
import { printText } from '@/lib/facts/print'
import { isStopWord, stem, wordsOf } from './normalize'
import { firstSentence, type KINDS } from './text'
import { FILLER } from './word-sets'

/** One thing that search can show: an answer that stands by itself, and where to read on. */
export type SearchDocument = {
  /** Unique; its first letter says the kind. */
  id: string
  kind: (typeof KINDS)[number]
  title: string
  url: string
  /** Treatments by id, "basics" among them. */
  treatment: string[]
  topic: string[]
  /** The answer itself, in plain words; its figures stand between asterisks. */
  answer: string
  /** The fact that it rests on first. */
  fact?: string
  certainty?: string
  source?: string
  checked?: string
  urgent?: true
  /** For a cell of the comparison: the option and the row. */
  option?: string
  measure?: string
  /** Roots to find it by that it does not show. */
  keywords: string
}

/** Every question, fact, pair, article section, term and cell of the comparison as a document. */
export function searchDocuments(site: Site): SearchDocument[] {
  const lead = (ids: readonly string[] = []) => {
    const fact = ids.map((id) => site.facts.get(id)).find(Boolean)
    return fact ? proof(site, fact) : {}
  }
  const documents: SearchDocument[] = [
    ...site.questions.map((q): SearchDocument => ({
      id: `q-${q.id}`,
      kind: 'question',
      title: printText(site, q.question),
      url: q.href,
      treatment: [q.treatment],
      topic: [q.topic, ...(q.alsoTopics ?? [])],
      answer: printMarked(site, q.short),
      ...lead(q.facts),
      ...(q.urgent && { urgent: true as const }),
      keywords: paragraphs(printText(site, q.answer)).join(' '),
    })),
    ...[...site.facts.values()].map((fact): SearchDocument => ({
      id: `f-${fact.id}`,
      kind: 'fact',
      title: firstSentence(printText(site, fact.statement, fact)),
      url: fact.href,
      treatment: [fact.treatment],
      topic: [fact.topic],
      answer: printMarked(site, fact.statement, fact),
      ...proof(site, fact),
      keywords: `${fact.id.replaceAll('-', ' ')} ${Object.values(fact.figures)
        .map((f) => f.what)
        .join(' ')}`,
    })),
    ...site.pairs.flatMap((pair): SearchDocument[] => {
      const title = pairTitle(site, pair)
      return [
        {
          id: `p-${pair.id}`,
          kind: 'pair',
          title,
          url: pair.href,
          treatment: [pair.a, pair.b],
          topic: ['comparison'],
          answer: printMarked(site, pair.sentence),
          ...lead(pair.facts),
          keywords: '',
        },
        {
          id: `b-${pair.id}`,
          kind: 'pair',
          title: `${title.replace(' or ', ' and ').replace(/\?$/, '')} together?`,
          url: `${pair.href}#together`,
          treatment: [pair.a, pair.b],
          topic: ['combination'],
          answer: `${capital(pair.together.verdict)}. ${printMarked(site, pair.together.note)}`,
          ...lead(pair.together.facts),
          certainty: pair.together.certainty,
          keywords: printText(site, pair.together.timing),
        },
      ]
    }),
    ...[...site.articles.values()].flatMap((article) =>
      article.sections.map((section): SearchDocument => ({
        id: `s-${article.id}-${section.id}`,
        kind: 'section',
        title: `${nameOf(site, article.id)}: ${section.heading}`,
        url: `${article.id === BASICS ? '/basics/' : `/treatments/${article.id}/`}#${section.id}`,
        treatment: [article.id],
        topic: [(article.id === BASICS ? BASICS_SECTIONS : TREATMENT_SECTIONS)[section.id] ?? 'benefit'],
        answer: firstSentences(section.text, 160),
        ...lead(section.cites),
        keywords: section.text,
      })),
    ),
    ...[...site.terms].map(([id, term]): SearchDocument => ({
      id: `t-${id}`,
      kind: 'term',
      title: term.name,
      url: `/glossary/#${id}`,
      treatment: treatmentsNamed(site, `${term.name} ${term.names.join(' ')} ${term.plain}`),
      topic: ['glossary'],
      answer: printMarked(site, term.plain),
      keywords: term.names.join(' '),
    })),
    ...[...firstRows(site), ...moreRows(site).flatMap((group) => group.rows)].flatMap((row) =>
      site.options.flatMap((option) =>
        cellOf(option, row).parts.map(({ measure, answer }): SearchDocument => ({
          id: `c-${option.id}-${measure}`,
          kind: 'measure',
          title: `${option.name}: ${site.measures.get(measure)!.label.toLowerCase()}`,
          url: `/compare/#${row.id}`,
          treatment: site.treatments.some((t) => t.id === option.id) ? [option.id] : [BASICS],
          topic: [site.measures.get(measure)!.topic],
          option: option.id,
          measure,
          ...lead(answer.facts),
          ...('notMeasured' in answer ? { certainty: undefined } : { certainty: answer.certainty }),
          // The note stands in the comparison itself: here it would cost more bytes than the answer.
          answer:
            'notMeasured' in answer
              ? `Not measured. ${printMarked(site, answer.notMeasured)}`
              : ended(printMarked(site, answer.short)),
          keywords: '',
        })),
      ),
    ),
  ]
  return distil(documents)
}

/** Facts' keywords and long texts become the few roots that tell a document from the others, so that the index stays small. */
function distil(documents: SearchDocument[]): SearchDocument[] {
  const rootsOf = (text: string) => [
    ...new Set(
      wordsOf(text)
        .filter((w) => !isStopWord(w) && w.length > 2 && !/\d/.test(w))
        .map(stem)
        .filter((root) => !FILLER.has(root)),
    ),
  ]
  const spread = new Map<string, number>()
  for (const doc of documents)
    for (const root of rootsOf(`${doc.title} ${doc.answer} ${doc.keywords}`))
      spread.set(root, (spread.get(root) ?? 0) + 1)
  const most: Record<SearchDocument['kind'], number> = {
    question: 4,
    fact: 3,
    pair: 4,
    section: 8,
    term: 8,
    measure: 0,
  }
  return documents.map((doc) => {
    const shown = new Set(rootsOf(`${doc.title} ${doc.answer}`))
    const rest = rootsOf(doc.keywords).filter((root) => !shown.has(root))
    const told =
      doc.kind === 'term'
        ? rest
        : rest
            .filter((root) => spread.get(root)! > 1 || doc.kind === 'question')
            .sort((a, b) => spread.get(a)! - spread.get(b)!)
    return { ...doc, keywords: told.slice(0, most[doc.kind]).join(' ') }
  })
}

function proof(site: Site, fact: Fact): Pick<SearchDocument, 'fact' | 'certainty' | 'source' | 'checked'> {
  const source = site.sources.get(fact.sources[0]!)
  const year = source?.issued?.['date-parts'][0]?.[0]
  return {
    fact: fact.id,
    certainty: fact.certainty,
    source: source && [authorsOf(source) || source.publisher || source.title, year].filter(Boolean).join(' '),
    checked: fact.checked,
  }
}

/** A text as plain words with each result figure between asterisks; doses, dates and phone numbers stay plain. */
export function printMarked(site: Pick<Site, 'facts' | 'terms' | 'options'>, text: string, own?: Fact): string {
  return parseInline(text, own !== undefined)
    .map((piece) => {
      if (piece.kind === 'text' || piece.kind === 'link') return piece.text
      if (piece.kind === 'term') return piece.text ?? site.terms.get(piece.term)?.name ?? piece.term
      const figure = own ? own.figures[piece.figure ?? ''] : findFigure(site, piece.fact ?? '', piece.figure)
      if (!figure) return piece.slot
      const printed = formatFigure(figure, piece.part)
      return piece.plain || figure.words !== undefined || figure.unit === 'year' ? printed : `*${printed}*`
    })
    .join('')
}

/** A term belongs to the treatments that it names, else to the basics. */
function treatmentsNamed(site: Site, text: string): string[] {
  const lower = text.toLowerCase()
  const found = site.treatments.filter((t) =>
    [t.title, t.name, ...t.aka].some((name) =>
      new RegExp(`\\b${name.toLowerCase().replace(/[^a-z0-9 ]/g, '.')}\\b`).test(lower),
    ),
  )
  return [...found.map((t) => t.id), BASICS]
}

const ended = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`)

function firstSentences(text: string, length: number): string {
  const sentences = text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.?])\s+/)
  let out = ''
  for (const sentence of sentences) {
    if (out && out.length + sentence.length > length) break
    out += (out ? ' ' : '') + sentence
  }
  return out
}

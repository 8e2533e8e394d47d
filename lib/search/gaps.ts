import { readFileSync } from 'node:fs'
import type { Reply, SearchEngine } from './engine'

/** A question that people ask, as a file of them says it. */
export type Asked = {
  query: string
  where: string
  /** Treatments that it must be about; without, any. */
  treatments?: string[]
  /** Treatment and topic of what would answer it; without, whatever fits its words. */
  grade?: Partial<Record<'1' | '2', string[]>>
  expect?: string
}

export type Gap = { asked: Asked; why: string; nearest?: { title: string; url: string } }

/** Below this, the best document shares too little with the question to be its answer. */
const WEAK = 1

/** Treatments that a heading of a list of questions names, by id. */
export type Headings = readonly { id: string; names: readonly string[] }[]

/** Questions of a list in Markdown (numbered or dashed lines that ask, under headings that name a treatment) or of graded queries (.jsonl). */
export function readAsked(file: string, headings: Headings, text = readFileSync(file, 'utf8')): Asked[] {
  const name = file.replace(/^.*[/\\]/, '')
  const lines = text.split(/\r?\n/)
  if (file.endsWith('.jsonl')) {
    return lines.flatMap((line, i) => {
      if (!line.trim()) return []
      const { query, grade, expect } = JSON.parse(line) as Asked
      return [{ query, where: `${name}:${i + 1}`, grade, expect }]
    })
  }
  let under: string[] | undefined
  return lines.flatMap((line, i) => {
    const heading = /^#+\s+(.*)/.exec(line)?.[1]?.toLowerCase()
    if (heading !== undefined) {
      const named = headings
        .filter(({ names }) => names.some((n) => heading.includes(n.toLowerCase())))
        .map(({ id }) => id)
      under = named.length > 0 ? named : undefined
    }
    // What follows the question, a link or a note, is no part of it.
    const query = /^\s*(?:\d+[.)]|[-*])\s+(.*\?)(?=\s|$)/.exec(line)?.[1]
    return query ? [{ query: query.replace(/\*\*|`/g, ''), where: `${name}:${i + 1}`, treatments: under }] : []
  })
}

/** Why no document answers a question well; undefined if one does. */
export function gapOf(search: SearchEngine, asked: Asked, nameOf: (id: string) => string): Gap | undefined {
  if (asked.expect === 'no-answer') return undefined
  // A list says the treatment once, in its heading; the question alone would be about any.
  const [only, ...more] = asked.treatments ?? []
  const query = only && more.length === 0 ? `${nameOf(only)}: ${asked.query}` : asked.query
  const reply: Reply = search.ask(query, 3)
  const [best] = reply.results
  const nearest = best && { title: best.title, url: best.url }
  if (!best) return { asked, why: reply.elsewhere ? `left to others: ${reply.elsewhere.about}` : 'no answer' }
  const wanted = [...(asked.grade?.['2'] ?? []), ...(asked.grade?.['1'] ?? [])]
  const pairs = reply.results.flatMap((r) => r.treatment.flatMap((t) => r.topic.map((topic) => `${t}/${topic}`)))
  if (wanted.length > 0 && !wanted.some((pair) => pairs.includes(pair)))
    return { asked, why: `none of the first three is about ${wanted.slice(0, 3).join(', ')}`, nearest }
  if (asked.treatments && !reply.results.some((r) => r.treatment.some((t) => asked.treatments!.includes(t))))
    return { asked, why: `none of the first three is about ${asked.treatments.map(nameOf).join(' or ')}`, nearest }
  if (best.kind !== 'safety' && best.score < WEAK)
    return { asked, why: `the best fits weakly (${best.score.toFixed(2)})`, nearest }
  const unknown = reply.understanding.unknown
  if (unknown.length > 1) return { asked, why: `words that nothing here knows: ${unknown.join(', ')}`, nearest }
  return undefined
}

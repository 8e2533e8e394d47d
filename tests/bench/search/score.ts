import { readFileSync } from 'node:fs'

/** A graded query: which treatment and topic answer it best (2) or too (1), or what else is expected. */
export type GradedQuery = {
  id: string
  query: string
  kind: string
  grade?: Partial<Record<'1' | '2', string[]>>
  expect?: 'no-answer' | 'safety'
}
/** What a search engine found, best first: what each is about, and whether it says what to do now. */
export type Found = { title: string; treatment: string[]; topic: string[]; urgent?: boolean }
export type Engine = { name: string; search: (query: string) => Promise<Found[]> | Found[] }

export type KindScore = { kind: string; queries: number; success1: number; success3: number; ndcg5: number }
export type Score = { engine: string; all: KindScore; kinds: KindScore[]; noAnswer: Rate; safety: Rate; misses: string[] }
type Rate = { right: number; of: number }

export function readQueries(file: string): GradedQuery[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line) as GradedQuery)
}

/** 2, 1 or 0: how well a result's treatment and topic are what the query is graded for. */
export function gradeOf(found: Found, { grade }: GradedQuery): number {
  const pairs = found.treatment.flatMap((treatment) => found.topic.map((topic) => `${treatment}/${topic}`))
  return pairs.some((pair) => grade?.['2']?.includes(pair)) ? 2 : pairs.some((pair) => grade?.['1']?.includes(pair)) ? 1 : 0
}

/** Gain over position, as a share of the best that the documents at hand allow. */
function ndcg(grades: number[], possible: number[]): number {
  const dcg = (list: number[]) => list.slice(0, 5).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
  const best = dcg(possible)
  return best === 0 ? 0 : dcg(grades) / best
}

/** @param documents all that any engine may find, for the best possible order */
export async function score(engine: Engine, queries: readonly GradedQuery[], documents: readonly Found[]): Promise<Score> {
  const kinds = new Map<string, { s1: number; s3: number; n5: number; n: number }>()
  const noAnswer: Rate = { right: 0, of: 0 }
  const safety: Rate = { right: 0, of: 0 }
  const misses: string[] = []
  const show = (found: Found[]) => found.slice(0, 3).map((f) => `${f.treatment.join('+')}/${f.topic.join('+')} “${f.title.slice(0, 60)}”`).join(' · ') || 'nothing'
  for (const query of queries) {
    const found = await engine.search(query.query)
    if (query.expect === 'no-answer') {
      noAnswer.of++
      if (found.length === 0) noAnswer.right++
      else misses.push(`${query.kind} “${query.query}”: answered, though nothing here answers it: ${show(found)}`)
      continue
    }
    if (query.expect === 'safety') {
      safety.of++
      if (found[0]?.urgent) safety.right++
      else misses.push(`${query.kind} “${query.query}”: does not say first what to do: ${show(found)}`)
    }
    const graded = [...(query.grade?.['2'] ?? []), ...(query.grade?.['1'] ?? [])]
    if (graded.length === 0) continue
    const grades = found.map((f) => gradeOf(f, query))
    const possible = documents.map((d) => gradeOf(d, query)).sort((a, b) => b - a)
    const entry = kinds.get(query.kind) ?? { s1: 0, s3: 0, n5: 0, n: 0 }
    kinds.set(query.kind, entry)
    entry.n++
    entry.n5 += ndcg(grades, possible)
    if (grades.slice(0, 1).some((g) => g > 0)) entry.s1++
    if (grades.slice(0, 3).some((g) => g > 0)) entry.s3++
    if (!grades[0]) misses.push(`${query.kind} “${query.query}”: ${grades.slice(0, 3).some((g) => g > 0) ? 'second or third' : 'missed'}; wanted ${graded.slice(0, 3).join(', ')}; got ${show(found)}`)
  }
  const toScore = (kind: string, { s1, s3, n5, n }: { s1: number; s3: number; n5: number; n: number }): KindScore => ({ kind, queries: n, success1: s1 / n, success3: s3 / n, ndcg5: n5 / n })
  const total = [...kinds.values()].reduce((sum, k) => ({ s1: sum.s1 + k.s1, s3: sum.s3 + k.s3, n5: sum.n5 + k.n5, n: sum.n + k.n }), { s1: 0, s3: 0, n5: 0, n: 0 })
  return { engine: engine.name, all: toScore('all', total), kinds: [...kinds].map(([kind, entry]) => toScore(kind, entry)), noAnswer, safety, misses }
}

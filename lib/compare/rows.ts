import type { Answer, Certainty, Measure } from '@/lib/facts/schema'
import { weaker } from '@/lib/facts/check-copy'
import type { Option, Site } from '@/lib/facts/site'

/** A row of a comparison: one question, with the measures that answer it together. */
export type Row = { id: string; label: string; question: string; measures: string[] }
export type RowGroup = { name: string; rows: Row[] }

/** Shown with another row rather than alone: common with serious harms, pregnancy with "for women". */
const TOGETHER: Record<string, string[]> = {
  'serious-harms': ['common-side-effects', 'serious-harms'],
  'for-women': ['for-women', 'pregnancy'],
}

const toRow = ([id, measure]: [string, Measure]): Row => ({
  id,
  label: measure.label,
  question: measure.question,
  measures: TOGETHER[id] ?? [id],
})

/** The eight rows that stand first. */
export function firstRows(site: Pick<Site, 'measures'>): Row[] {
  return [...site.measures].filter(([, measure]) => measure.first).map(toRow)
}

/** All other rows, by group, in the order of `content/measures.ts`. */
export function moreRows(site: Pick<Site, 'measures'>): RowGroup[] {
  const shown = new Set(firstRows(site).flatMap((row) => row.measures))
  const groups: RowGroup[] = []
  for (const entry of site.measures) {
    if (shown.has(entry[0])) continue
    const group = groups.find((g) => g.name === entry[1].group)
    if (group) group.rows.push(toRow(entry))
    else groups.push({ name: entry[1].group, rows: [toRow(entry)] })
  }
  return groups
}

/** A row for each measure named, with its partner where it has one, none twice. */
export function rowsOf(site: Pick<Site, 'measures'>, ids: readonly string[]): Row[] {
  const rows = ids.map((id) => {
    const host = Object.entries(TOGETHER).find(([, members]) => members.includes(id))?.[0] ?? id
    return toRow([host, site.measures.get(host)!])
  })
  return rows.filter((row, i) => rows.findIndex((other) => other.id === row.id) === i)
}

/** What one option answers to one row. */
export type Cell = {
  parts: { measure: string; answer: Answer }[]
  certainty: Certainty | undefined
  leadFact: string | undefined
}

export function cellOf(option: Option, row: Row): Cell {
  const parts = row.measures.map((measure) => ({
    measure,
    answer: option.answers[measure as keyof typeof option.answers],
  }))
  const measured = parts.flatMap(({ answer }) => ('notMeasured' in answer ? [] : [answer]))
  return {
    parts,
    certainty: measured.length > 0 ? measured.map((a) => a.certainty).reduce(weaker) : undefined,
    leadFact: parts.flatMap(({ answer }) => answer.facts ?? [])[0],
  }
}

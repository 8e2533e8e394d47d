import { z } from 'zod'
import { didYouMean, type Problem } from './problems'
import { basics, fact, measure, question, source, term, treatment } from './schema'
import { BASICS, type Option, type PairOf, type Question, type Site, type Treatment } from './site'

/** What the content folders export, as yet unchecked. */
export type RawContent = {
  basics: RawFolder
  treatments: Record<string, RawFolder>
  sources: Record<string, unknown>
  glossary: Record<string, unknown>
  measures: Record<string, unknown>
}
type RawFolder = { data: unknown; facts: unknown; questions: unknown }

/** Shapes only: whatever fits its schema is in the site, whatever does not is a problem. */
export function parseContent(raw: RawContent): { site: Site; problems: Problem[] } {
  const problems: Problem[] = []
  const read = <T>(schema: z.ZodType<T>, value: unknown, file: string, place: string): T | undefined => {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    for (const issue of result.error.issues) problems.push(describeIssue(issue, value, file, place))
    return undefined
  }
  const readAll = <T>(schema: z.ZodType<T>, values: Record<string, unknown>, file: string, name: string) => {
    const map = new Map<string, T>()
    for (const [id, value] of Object.entries(values)) {
      const parsed = read(schema, value, file, `${name}["${id}"]`)
      if (parsed) map.set(id, parsed)
    }
    return map
  }

  const sources = readAll(source, raw.sources, 'content/sources.ts', 'sources')
  const terms = readAll(term, raw.glossary, 'content/glossary.ts', 'glossary')
  const measures = readAll(measure, raw.measures, 'content/measures.ts', 'measures')
  const folders = Object.entries(raw.treatments).map(([id, folder]) => ({
    id,
    folder,
    path: `content/treatments/${id}`,
  }))
  const all = [{ id: BASICS, folder: raw.basics, path: 'content/basics' }, ...folders]

  const facts: Site['facts'] = new Map()
  const questions: Question[] = []
  for (const { id, folder, path } of all) {
    for (const [factId, data] of readAll(
      fact,
      (folder.facts ?? {}) as Record<string, unknown>,
      `${path}/facts.ts`,
      'facts',
    )) {
      facts.set(factId, { ...data, id: factId, treatment: id, href: `/facts/${factId}/` })
    }
    for (const [i, value] of ((folder.questions ?? []) as unknown[]).entries()) {
      const name = (value as { id?: string } | null)?.id ?? i
      const parsed = read(question, value, `${path}/questions.ts`, `question "${name}"`)
      if (parsed) questions.push({ ...parsed, treatment: id, href: `/questions/${parsed.id}/` })
    }
  }

  const treatments: Treatment[] = []
  const pairs: PairOf[] = []
  for (const { id, folder, path } of folders) {
    const data = read(treatment, folder.data, `${path}/facts.ts`, 'treatment')
    if (!data) continue
    treatments.push({ ...data, id, href: `/treatments/${id}/` })
    for (const [b, pair] of Object.entries(data.pairs)) {
      pairs.push({ ...pair!, id: `${id}-vs-${b}`, a: id, b, href: `/compare/${id}-vs-${b}/` })
    }
  }
  const basicsData = read(basics, raw.basics.data, 'content/basics/facts.ts', 'basics')
  const others: Option[] = Object.entries(basicsData?.options ?? {}).map(([id, data]) => ({
    ...data,
    id,
    href: `/basics/#${id === 'do-nothing' ? 'doing-nothing' : 'covering-up'}`,
  }))
  return {
    site: {
      facts,
      questions,
      treatments,
      pairs,
      sources,
      terms,
      measures,
      options: [...treatments, ...others],
      basics: basicsData ?? { name: 'Hair loss', title: '', description: '', sentence: '', options: {}, redFlags: [] },
      articles: new Map(),
    },
    problems,
  }
}

/** A zod issue in a writer's words. */
function describeIssue(issue: z.core.$ZodIssue, value: unknown, file: string, place: string): Problem {
  const path = issue.path
    .map((key) =>
      typeof key === 'number' ? `[${key}]` : /^\w+$/.test(String(key)) ? `.${String(key)}` : `["${String(key)}"]`,
    )
    .join('')
  const got = issue.path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key], value)
  const shown = got === undefined ? 'nothing' : JSON.stringify(got)?.slice(0, 80)
  if (issue.code === 'unrecognized_keys') {
    return {
      file,
      place: place + path,
      problem: `has ${issue.keys.map((k) => `"${k}"`).join(', ')}, which nothing reads.`,
      mend: 'Remove it, or correct its name.',
    }
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    return {
      file,
      place: place + path,
      problem: `is ${shown}.`,
      mend: didYouMean(String(got), values) || `It may be: ${values.map((v) => `"${v}"`).join(', ')}.`,
    }
  }
  if (issue.code === 'invalid_union') {
    const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? []
    const inner = nearest.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')
    return {
      file,
      place: place + path,
      problem: `does not fit: ${inner || issue.message}.`,
      mend: 'See "A fact" in CONTRIBUTING.md.',
    }
  }
  return {
    file,
    place: place + path,
    problem: `is ${shown}: ${issue.message}.`,
    mend: issue.code === 'invalid_type' ? `Give a ${issue.expected}.` : 'Correct it; CONTRIBUTING.md shows the form.',
  }
}

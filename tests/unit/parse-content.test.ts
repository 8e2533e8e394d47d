import { describe, expect, test } from 'vitest'
import { parseContent, type RawContent } from '@/lib/facts/parse-content'
import { inventContent } from '../fixtures'

/** What the shapes say after a change; `fact` is a fact of Examplol as it was typed. */
function after(change: (raw: RawContent, fact: Record<string, unknown>) => void): string[] {
  const { raw } = inventContent()
  change(raw, raw.treatments.examplol!.facts['examplol-benefit-hair-count'] as unknown as Record<string, unknown>)
  return parseContent(raw).problems.map((p) => `${p.file} | ${p.place} | ${p.problem} | ${p.mend}`)
}
const PLACE = 'content/treatments/examplol/facts.ts | facts["examplol-benefit-hair-count"]'

describe(parseContent, () => {
  test('gives everything its id, its home and its address', () => {
    const { site, problems } = parseContent(inventContent().raw)
    expect(problems).toEqual([])
    expect(site.facts.get('examplol-how-works')).toMatchObject({
      id: 'examplol-how-works',
      treatment: 'examplol',
      href: '/facts/examplol-how-works/',
    })
    expect(site.treatments.map((t) => t.href)).toEqual(['/treatments/examplol/', '/treatments/samplin/'])
    expect(site.options.map((o) => o.href).slice(2)).toEqual(['/basics/#doing-nothing', '/basics/#covering-up'])
    expect(site.pairs.map((p) => p.href)).toEqual(['/compare/examplol-vs-samplin/'])
    expect(site.questions.find((q) => q.treatment === 'samplin')?.href).toBe('/questions/samplin-on-how-it-works/')
  })

  test('rejects emptiness: a check that passes nothing is a check', () => {
    const nothing = { data: {}, facts: {}, questions: [] }
    expect(
      parseContent({ basics: nothing, treatments: { empty: nothing }, sources: {}, glossary: {}, measures: {} })
        .problems.length,
    ).toBeGreaterThan(10)
  })

  test.each<[string, (raw: RawContent, fact: Record<string, unknown>) => void, string]>([
    [
      'a misspelt grade',
      (_, f) => (f.certainty = 'Modrate'),
      `${PLACE}.certainty | is "Modrate". | Did you mean "Moderate"?`,
    ],
    [
      'a field that nothing reads',
      (_, f) => (f.notes = 'x'),
      `${PLACE} | has "notes", which nothing reads. | Remove it, or correct its name.`,
    ],
    ['a missing field', (_, f) => delete f.because, `${PLACE}.because | is nothing:`],
    ['no source', (_, f) => (f.sources = []), `${PLACE}.sources | is []:`],
    ['a date that is none', (_, f) => (f.checked = '2026-13-40'), `${PLACE}.checked | is "2026-13-40":`],
    [
      'a number of people that is none',
      (_, f) => ((f.figures as Record<string, { n: unknown }>).gain!.n = -3),
      `${PLACE}.figures.gain.n | is -3: Too small`,
    ],
    [
      'a figure reference without a key',
      (r) => ((r.treatments.examplol!.data as { outcomes: { figure: string }[] }).outcomes[0]!.figure = 'examplol'),
      'treatment.outcomes[0].figure | is "examplol": a figure is named "fact-id.figure-key"',
    ],
    [
      'a question without an id',
      (r) => delete (r.treatments.examplol!.questions as { id?: string }[])[2]!.id,
      'examplol/questions.ts | question "2".id | is nothing',
    ],
    [
      'a DOI that is none',
      (r) => (r.sources['doe-2002'] = { ...(r.sources['doe-2002'] as object), DOI: 'doi:10.1/x' }),
      'content/sources.ts | sources["doe-2002"].DOI | is "doi:10.1/x": a DOI begins with "10."',
    ],
  ])('reports %s', (_, change, message) => expect(after(change).join('\n')).toContain(message))

  test('reports every mistake of a fact at once', () => {
    expect(
      after((_, f) => {
        f.certainty = 'Sure'
        f.read = 'skimmed'
        delete f.because
      }),
    ).toHaveLength(3)
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { site as about } from '@/content/site'
import { inspectContent } from '@/lib/facts/load-site'
import { formatProblems } from '@/lib/facts/problems'
import { readingGrade } from '@/lib/facts/readability'
import { BASICS, resolveFigure, type Site } from '@/lib/facts/site'

let site: Site
let problems: string
beforeAll(() => {
  const found = inspectContent()
  site = found.site
  problems = formatProblems(found.problems)
})
const folders = () => [BASICS, ...site.treatments.map((t) => t.id)]
const today = new Date().toISOString().slice(0, 10)

describe('the content that we ship', () => {
  test('has no problems', () => expect(problems).toBe(''))

  test('has the six treatments, doing nothing and covering up, and a page for each of the 15 pairs', () => {
    expect(site.treatments.map((t) => t.id)).toEqual(['finasteride', 'hair-transplant', 'microneedling', 'minoxidil', 'prp', 'smp'])
    expect(site.options.map((o) => o.id).slice(6)).toEqual(['do-nothing', 'cover-up'])
    expect(site.pairs).toHaveLength(15)
  })

  test('answers at least 12 questions in each folder, and has at least 20 facts a treatment', () => {
    for (const id of folders()) expect.soft(site.questions.filter((q) => q.treatment === id).length, `${id} questions`).toBeGreaterThanOrEqual(12)
    for (const { id } of site.treatments) expect.soft([...site.facts.values()].filter((f) => f.treatment === id).length, `${id} facts`).toBeGreaterThanOrEqual(20)
  })

  test('has an article for each folder at grade 8 or below', () => {
    for (const id of folders()) {
      const text = site.articles.get(id)!.sections.map((s) => s.text).join('\n')
      expect.soft(readingGrade(text, site.terms.values()), id).toBeLessThanOrEqual(8)
    }
  })

  test('answers every measure for every option, with a figure or a reason', () => {
    for (const option of site.options) expect.soft(Object.keys(option.answers).toSorted(), option.id).toEqual([...site.measures.keys()].toSorted())
  })

  test('shows eight rows first', () => {
    const first = [...site.measures].filter(([, m]) => m.first).map(([id]) => id)
    expect(first).toEqual(['keep-hair', 'new-hair', 'first-results', 'if-you-stop', 'cost-year-1', 'serious-harms', 'for-women', 'evidence'])
  })

  test('was checked on real days that are not in the future', () => {
    for (const { id, checked } of site.facts.values()) expect.soft(checked <= today, `${id}: ${checked}`).toBe(true)
    expect(about.checked <= today).toBe(true)
  })

  test('tells harm and cost of every treatment, not its benefit alone', () => {
    for (const { id } of site.treatments) {
      const topics = new Set([...site.facts.values()].filter((f) => f.treatment === id).map((f) => f.topic))
      expect.soft([...topics], id).toEqual(expect.arrayContaining(['harm', 'cost']))
    }
  })

  test('draws as people only results with both arms, from more than a seller', () => {
    for (const outcome of site.options.flatMap((o) => o.outcomes).filter((o) => o.picture)) {
      const { fact, figure } = resolveFigure(site, outcome.figure)
      expect.soft(figure.comparator, outcome.id).toMatchObject({ arm: expect.any(String) })
      const standing = fact.sources.map((id) => site.sources.get(id)!.standing)
      expect.soft(standing.some((s) => !['seller', 'practitioner', 'patient group'].includes(s)), outcome.id).toBe(true)
    }
  })

  test('answers worries without figures of results', () => {
    const urgent = site.questions.filter((q) => q.urgent)
    expect(urgent.length).toBeGreaterThan(0)
    for (const q of urgent) {
      for (const [, factId, key] of `${q.short} ${q.answer}`.matchAll(/\{=?([a-z0-9-]+)\.([a-z0-9-]+)/g)) {
        expect.soft(site.facts.get(factId!)?.figures[key!]?.unit, `${q.id}: ${factId}.${key}`).not.toBe('in 100')
      }
    }
  })

  test('links the official labels, and says how to report a side effect', () => {
    expect(site.treatments.find((t) => t.id === 'finasteride')!.label?.url).toMatch(/^https:\/\/dailymed\.nlm\.nih\.gov\//)
    expect(site.treatments.find((t) => t.id === 'minoxidil')!.label?.url).toMatch(/^https:\/\/dailymed\.nlm\.nih\.gov\//)
    expect(resolveFigure(site, 'basics-medwatch.phone').figure.words).toBe('1-800-FDA-1088')
  })

  test('has every source once', () => {
    for (const field of ['DOI', 'PMID'] as const) {
      const ids = [...site.sources.values()].flatMap((s) => s[field]?.toLowerCase() ?? [])
      expect.soft(ids.filter((id, i) => ids.indexOf(id) !== i), field).toEqual([])
    }
  })

  test('answers what readers of scalp micropigmentation come with', () => {
    const asked = site.questions.filter((q) => q.treatment === 'smp').map((q) => q.question)
    for (const topic of [/what (exactly )?is/i, /tattoo/i, /hurt/i, /how long/i, /cost/i, /stop (my )?hair loss|stop.*loss/i, /more than|really grow|want (more )?hair|regrow|grow/i, /finasteride|minoxidil/i]) {
      expect.soft(asked.some((q) => topic.test(q)), `${topic} in ${asked.join(' | ')}`).toBe(true)
    }
  })
})

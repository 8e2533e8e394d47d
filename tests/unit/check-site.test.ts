import { describe, expect, test } from 'vitest'
import { checkFact, checkFigure } from '@/lib/facts/check-fact'
import { checkUnusedFacts, checkSite } from '@/lib/facts/check-site'
import { folderOf } from '@/lib/facts/content-folders'
import type { Figure } from '@/lib/facts/schema'
import type { Option, Site, Treatment } from '@/lib/facts/site'
import { inventSite } from '../fixtures'

const said = (problems: { place?: string; problem: string; mend: string }[]) =>
  problems.map((p) => [p.place, p.problem, p.mend].filter(Boolean).join(' | '))

/** The invented site after a change; what the checks then say. */
function after(change: (site: Site) => void): string[] {
  const site = inventSite()
  change(site)
  return said([...checkSite(site), ...checkUnusedFacts(site)])
}
const fact = (site: Site, id = 'examplol-benefit-hair-count') => site.facts.get(id)!
const examplol = (site: Site) => site.treatments.find((t) => t.id === 'examplol') as Treatment
/** An option’s answers, to be changed freely. */
const answers = (option: Option) => option.answers as unknown as Record<string, Record<string, unknown>>

describe(checkSite, () => {
  test('finds nothing wrong with sound content', () => expect(after(() => {})).toEqual([]))

  test.each<[string, (site: Site) => void, string]>([
    [
      'a source that is not in the bibliography',
      (s) => (fact(s).sources = ['doe-2003'] as never),
      'facts["examplol-benefit-hair-count"].sources[0] | "doe-2003" is not in the bibliography. | Did you mean "doe-2002"?',
    ],
    [
      'a next check that lies before the last',
      (s) => (fact(s).nextCheck = '2026-01-01'),
      '.nextCheck | 2026-01-01 is not after 2026-11-22.',
    ],
    [
      'a statement stronger than its grade',
      (s) => (fact(s).statement = 'It certainly added {gain} and {gain.comparator}.'),
      'is stronger than Moderate certainty.',
    ],
    [
      'a bare figure in a note',
      (s) => (fact(s).note = 'It was 19 hairs.'),
      '].note | "It was 19 hairs." holds a bare figure.',
    ],
    [
      'a fact id of another treatment',
      (s) => Object.assign(fact(s), { id: 'lotion-gain' }),
      'facts["lotion-gain"] | does not begin with "examplol-". | Call it "examplol-lotion-gain".',
    ],
    [
      'a measure without an answer',
      (s) => delete answers(examplol(s))['keep-hair'],
      'answers["keep-hair"] | "Does it slow further loss?" has no answer.',
    ],
    [
      'an answer to no measure',
      (s) => (answers(examplol(s))['keep-hairs'] = answers(examplol(s))['keep-hair']!),
      'answers["keep-hairs"] | is no measure. | Did you mean "keep-hair"?',
    ],
    [
      'an answer surer than its first fact',
      (s) => (answers(examplol(s))['keep-hair']!.certainty = 'High'),
      'answers["keep-hair"].certainty | High is more than its first fact\'s Moderate.',
    ],
    [
      'a yes-or-no measure without its word',
      (s) => delete answers(examplol(s))['keep-hair']!.answer,
      'is a yes-partly-no measure.',
    ],
    [
      'a count of people that names no figure',
      (s) => delete answers(examplol(s))['people-helped']!.figure,
      'answers["people-helped"] | is a per100 measure.',
    ],
    [
      'a figure of the wrong kind',
      (s) => (answers(examplol(s))['first-results']!.figure = 'examplol-cost-prices.visit'),
      'examplol-cost-prices.visit is in "USD". | It should be time.',
    ],
    [
      'a typed sum of money',
      (s) => (answers(examplol(s))['cost-year-1']!.short = 'From {examplol.cost-year-1}, say $500'),
      'answers["cost-year-1"].short | holds a sum.',
    ],
    [
      'an answer that rests on a fact that is not there',
      (s) => (answers(examplol(s))['keep-hair']!.facts = ['examplol-benefit-photo']),
      'there is no fact "examplol-benefit-photo". | Did you mean "examplol-benefit-photos"?',
    ],
    [
      'a price that is not in dollars',
      (s) => (examplol(s).costs!.upfront[0]!.figure = 'examplol-time-first.first' as never),
      'costs | examplol-time-first.first is in "months". | It should be USD.',
    ],
    [
      'the same outcome twice',
      (s) => examplol(s).outcomes.push({ ...examplol(s).outcomes[0]! }),
      'outcomes "examplol-photos" | is there twice.',
    ],
    [
      'a picture without a comparison arm',
      (s) => (examplol(s).outcomes[0]!.figure = 'examplol-harm-itch.itch' as never),
      'may be drawn (picture: true) but has no comparison arm.',
    ],
    [
      'a pair with itself',
      (s) => Object.assign(s.pairs[0]!, { b: 'examplol' }),
      'pairs["examplol"] | "examplol" is no other treatment.',
    ],
    [
      'a pair written in both folders',
      (s) => s.pairs.push({ ...s.pairs[0]!, a: 'samplin', b: 'examplol' }),
      'is written in both folders. | Keep one.',
    ],
    [
      'two treatments of which nothing is said',
      (s) => (s.pairs.length = 0),
      'pairs | nothing is said of examplol and samplin.',
    ],
    [
      'a pair that differs in no measure that there is',
      (s) => (s.pairs[0]!.differences[0] = 'keep-hare' as never),
      'pairs["samplin"].differences | "keep-hare" is no measure. | Did you mean "keep-hair"?',
    ],
    [
      'the same question address twice',
      (s) => Object.assign(s.questions[1]!, { id: s.questions[0]!.id }),
      'is also in content/basics/questions.ts.',
    ],
    [
      'an answer that is hard to read',
      (s) =>
        (s.questions[0]!.answer =
          'Notwithstanding considerable heterogeneity, dermatological investigators retrospectively documented unsatisfactory pharmacological improvement.'),
      '.answer | reads at US grade',
    ],
    [
      'an answer that is surer than its fact',
      (s) => (s.questions.find((q) => q.treatment === 'samplin')!.short = 'It probably helps.'),
      '.short | "It probably helps." is stronger than Very low certainty.',
    ],
    [
      'fewer than twelve questions',
      (s) => (s.questions = s.questions.filter((q, i) => q.treatment !== 'samplin' || i % 3 === 0)),
      'questions | 6 questions. | People ask at least 12.',
    ],
    [
      'a red flag that rests on nothing',
      (s) => (s.basics.redFlags[0]!.facts = ['basics-none'] as never),
      'redFlags[0] | there is no fact "basics-none".',
    ],
    [
      'a glossary entry that holds a figure',
      (s) => (s.terms.get('dht')!.plain = 'A hormone with 19 carbons.'),
      'glossary["dht"].plain',
    ],
    [
      'a source that no fact leans on',
      (s) => s.sources.set('spare-1999', s.sources.get('doe-2002')!),
      'sources["spare-1999"] | no fact leans on it.',
    ],
    [
      'a fact that nothing uses',
      (s) => s.facts.set('examplol-spare', { ...fact(s), id: 'examplol-spare' }),
      'facts["examplol-spare"] | nothing on the site uses it.',
    ],
  ])('reports %s', (_, change, message) => expect(after(change).join('\n')).toContain(message))

  test('lets an answer be less sure than its first fact', () => {
    expect(after((s) => Object.assign(answers(examplol(s))['keep-hair']!, { certainty: 'Low' }))).toEqual([])
  })
  test('lets a measure be left unanswered with a reason', () => {
    expect(after((s) => (answers(examplol(s))['keep-hair'] = { notMeasured: 'Nobody has looked.' }))).toEqual([])
  })
  test('takes a fact as used that an article cites', () => {
    expect(
      after((s) => {
        s.facts.set('examplol-spare', { ...fact(s), id: 'examplol-spare' })
        s.articles.get('examplol')!.cites.push('examplol-spare')
      }),
    ).toEqual([])
  })
})

describe(checkFact, () => {
  test('reports a statement that is hard to read', () => {
    const site = inventSite()
    const hard = {
      ...fact(site),
      statement:
        'Notwithstanding considerable heterogeneity, dermatological investigators retrospectively documented unsatisfactory pharmacological improvement.',
    }
    expect(said(checkFact(site, hard)).join()).toContain('reads at US grade')
  })
})

describe(checkFigure, () => {
  const study = { arm: 'pill', n: 50, comparator: 'none', followUp: 'one year', population: 'men' } as const
  const figure = (amount: Partial<Figure>): Figure => ({ what: 'Something', unit: 'months', ...amount })
  test.each<[string, Partial<Figure>]>([
    ['a value', { value: 3 }],
    ['a range', { low: 3, high: 6 }],
    ['a value with what fits the data', { value: 4, low: 3, high: 6 }],
    ['words, with no unit', { words: '5 mg', unit: undefined }],
    ['a count with its study', { count: 0, unit: 'in 100', ...study }],
    ['a study that does not report its people', { value: 4, unit: 'in 100', ...study, n: 'not reported' }],
  ])('accepts %s', (_, amount) => expect(checkFigure(figure(amount))).toEqual([]))
  test.each<[string, Partial<Figure>, string]>([
    ['no value', {}, 'has no value.'],
    ['two values', { value: 3, words: 'three' }, 'has more than one value.'],
    ['one end of a range', { value: 3, low: 2 }, 'has one end of a range.'],
    ['a range the wrong way round', { low: 6, high: 3 }, 'runs from 6 down to 3.'],
    ['no unit', { value: 3, unit: undefined }, 'has no unit.'],
    [
      'some study fields',
      { value: 3, arm: 'pill' },
      'has some of arm, n, comparator, followUp, population but not all.',
    ],
    ['a count without people', { count: 3, unit: 'people', ...study, n: 'not reported' }, 'has a count but no n.'],
    ['more people than there were', { count: 60, unit: 'people', ...study }, 'counts 60 of 50.'],
    ['a share of nobody', { value: 5, unit: 'in 100' }, 'is a share of people without its study.'],
    ['a share above all', { value: 101, unit: 'in 100', ...study }, 'is 101 in 100.'],
  ])('reports %s', (_, amount, problem) => expect(checkFigure(figure(amount)).map((f) => f.problem)).toContain(problem))
})

describe(folderOf, () => {
  test('doing nothing and covering up live with the basics', () => {
    expect(['prp', 'basics', 'do-nothing', 'cover-up'].map(folderOf)).toEqual([
      'content/treatments/prp',
      'content/basics',
      'content/basics',
      'content/basics',
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { checkCertaintyVerbs, checkCopy, checkFigureUse, checkTerm, checkWords, weaker } from '@/lib/facts/check-copy'
import { inventSite } from '../fixtures'

const site = inventSite()
const own = site.facts.get('examplol-benefit-hair-count')!.figures
const problems = (found: { problem: string }[]) => found.map((f) => f.problem)

describe(checkWords, () => {
  test.each([
    'It helped 48 people.',
    'Up to 20% more.',
    'In 2002 it began.',
    'Some twelve visits.',
    'A third of men.',
    'Half of men kept it.',
    'Hundreds of people.',
    'Thirty percent did.',
  ])('reports the bare figure in "%s"', (text) =>
    expect(problems(checkWords(text))).toEqual([expect.stringContaining('holds a bare figure')]),
  )
  test.each([
    'There are two ways to do it.',
    'Ten minutes of work.',
    'Upkeep costs thousands.',
    'Half-hearted promises.',
    'One person in the room.',
  ])('lets "%s" pass', (text) => expect(checkWords(text)).toEqual([]))
  test.each([
    'A miracle for hair.',
    'It cures baldness.',
    'It is proven to work.',
    'People suffer from it.',
    'Try it now!',
  ])('reports the hype or scare in "%s"', (text) =>
    expect(problems(checkWords(text))).toEqual([expect.stringContaining('uses a word that the site does not use')]),
  )
  test('lets ordinary words that look alike pass', () =>
    expect(checkWords('A curable, sufficient, secure plan.').map((p) => p.problem)).toEqual([]))
})

describe(checkCopy, () => {
  test('accepts slots, terms and links that lead somewhere', () => {
    expect(
      checkCopy(
        site,
        'See {examplol-benefit-photos.photos}, {=examplol-how-works.dose}, {examplol.cost-5-years}, [[norwood|Norwood 3]] and [the table](/compare/).',
      ),
    ).toEqual([])
    expect(checkCopy(site, 'It added {gain}, the other {gain.comparator}.', own)).toEqual([])
  })
  test.each([
    [
      '{examplol-benefit-fotos.photos}',
      'there is no fact "examplol-benefit-fotos"',
      'Did you mean "examplol-benefit-photos"?',
    ],
    ['{examplol-cost-prices.month}', '"examplol-cost-prices" has no figure "month"', 'It has visit, year.'],
    ['{examplol-cost-prices}', '"examplol-cost-prices" has several figures', 'Name one: visit, year.'],
    ['{examplol-cost-prices.visit.comparator}', 'the figure has no comparison arm', 'Ask for another part'],
    ['{examplol-cost-prices.visit.lowest}', 'a figure has no part "lowest"', 'Parts are text'],
    ['{samplin.cost-5-years}', '"samplin" has no sum "cost-5-years"', 'Sums are cost-year-1'],
    ['[[dth]]', 'There is no glossary term "dth"', 'Did you mean "dht"?'],
    ['[[norwood|Norwood 7]]', '"Norwood 7" is not a name of the term', 'Add it to the term’s `names`'],
    ['{Broken slot}', 'has a slot that cannot be read', 'Write {fact-id.figure-key}'],
    ['[48 of them](/compare/)', 'holds a bare figure', 'use a slot'],
  ])('reports %s', (text, problem, mend) => {
    const [found] = checkCopy(site, text)
    expect(found?.problem).toContain(problem)
    expect(found?.mend).toContain(mend)
  })
  test('reports a slot that names no figure of its own fact', () => {
    expect(checkCopy(site, 'It added {gian}.', own)).toEqual([
      { problem: '{gian} names no figure of this fact.', mend: 'Did you mean "gain"?' },
    ])
  })
})

describe(checkFigureUse, () => {
  test('says that a fact without figures has none', () => {
    const bare = inventSite()
    bare.facts.get('examplol-how-works')!.figures = {}
    expect(checkFigureUse(bare, '<Fact>', 'examplol-how-works', undefined, 'text')).toEqual([
      { problem: '<Fact>: "examplol-how-works" has no figure.', mend: 'Cite the fact in words, or give it a figure.' },
    ])
  })
})

describe(checkTerm, () => {
  test('lets a name in other words pass, but no new digit', () => {
    expect(checkTerm(site, 'dht', 'the hormone')).toEqual([])
    expect(checkTerm(site, 'dht', 'DHT 2')).toHaveLength(1)
  })
})

describe(checkCertaintyVerbs, () => {
  test.each([
    ['It probably helps.', 'Moderate'],
    ['It probably helps.', 'Not graded'],
    ['It may help.', 'Very low'],
    ['It has been proven.', 'High'],
  ] as const)('"%s" fits %s certainty', (text, level) => expect(checkCertaintyVerbs(text, level)).toEqual([]))
  test.each([
    ['It probably helps.', 'Low', 'Say "may".'],
    ['It probably helps.', 'Very low', 'Say that nobody can tell yet.'],
    ['It certainly helps.', 'Moderate', 'Use the verb of its grade'],
    ['It always works.', 'Low', 'Use the verb of its grade'],
  ] as const)('"%s" is stronger than %s certainty', (text, level, mend) =>
    expect(checkCertaintyVerbs(text, level)[0]?.mend).toContain(mend),
  )
})

describe(weaker, () => {
  test('is the lower of two grades, and "Not graded" gives way', () => {
    expect(weaker('Moderate', 'Very low')).toBe('Very low')
    expect(weaker('Low', 'High')).toBe('Low')
    expect(weaker('Not graded', 'Low')).toBe('Low')
    expect(weaker('Low', 'Not graded')).toBe('Low')
    expect(weaker('Not graded', 'High')).toBe('High')
    expect(weaker('High', 'Not graded')).toBe('High')
  })
})

import { describe, expect, test } from 'vitest'
import { readArticle } from '@/lib/facts/read-article'
import { inventContent, inventSite } from '../fixtures'

const FILE = 'content/treatments/examplol/article.mdx'
const { files } = inventContent()
const sound = files[FILE]!
const read = (source: string) => readArticle(inventSite(), 'examplol', FILE, source)
/** What is said of an article in which `from` stands as `to`. */
const after = (from: string, to: string) =>
  read(sound.replace(from, to))
    .problems.map((p) => `${p.line ?? '-'} | ${p.place} | ${p.problem} | ${p.mend}`)
    .join('\n')

describe(readArticle, () => {
  test('reads sections as plain text with their figures filled in, and what each cites', () => {
    const { article, problems } = read(sound)
    expect(problems).toEqual([])
    expect(article.sections).toHaveLength(16)
    expect(article.sections[0]).toMatchObject({
      id: 'short-version',
      heading: 'What to know here',
      line: 1,
      cites: ['examplol-benefit-photos'],
    })
    expect(article.sections[0]!.text).toContain('26 in 100 had more hair in photos, and 3.1 on the dummy liquid.')
    expect(article.cites).toEqual(['examplol-benefit-photos'])
  })

  test.each([
    ['a typed figure', 'twice a day', '2 times a day', '3 | "You rub it in 2 times a day. In a trial,"'],
    [
      'a wrong fact id',
      'id="examplol-benefit-photos"',
      'id="examplol-benefit-fotos"',
      'there is no fact "examplol-benefit-fotos". | Did you mean "examplol-benefit-photos"?',
    ],
    ['a wrong figure key', 'figure="photos"', 'figure="photo"', 'has no figure "photo"'],
    ['a part that the figure has not', 'part="comparator-number"', 'part="low"', 'the figure has no low end'],
    ['an unknown tag', '<Timeline />', '<TimeLine />', '<TimeLine> | Articles have no tag <TimeLine>.'],
    ['code', 'It lasts', '{1 + 1} It lasts', 'Articles hold no code.'],
    [
      'an import',
      '<Section id="short-version"',
      'import x from "y"\n\n<Section id="short-version"',
      'Articles hold no code.',
    ],
    ['an unclosed tag', '<Timeline />', '<Note>', 'MDX'],
    [
      'an outcome that may not be drawn',
      'People id="examplol-photos"',
      'People id="examplol-fotos"',
      'There is no outcome "examplol-fotos".',
    ],
    [
      'a section without a heading',
      '<Section id="cost" heading="What to know here">',
      '<Section id="cost">',
      'A section needs a heading.',
    ],
    ['a section under another id', 'id="cost"', 'id="price"', 'Missing: cost. Unknown: price.'],
    ['a bare figure in a heading', 'heading="What to know here"', 'heading="48 men"', 'holds a bare figure'],
    [
      'a glossary name that is none',
      'the dummy liquid',
      'the <Term id="placeboo">placebo</Term>',
      'There is no glossary term "placeboo".',
    ],
  ])('reports %s', (_, from, to, message) => expect(after(from, to)).toContain(message))

  test('says when an article is too short, too long or too hard', () => {
    const line = 'It lasts while you use it.'
    expect(
      read(sound.replaceAll(line, '').replaceAll('You rub it in twice a day.', '')).problems.map((p) => p.place),
    ).toContain('length')
    expect(read(sound.replaceAll(line, `${line} `.repeat(12))).problems.map((p) => p.place)).toEqual(
      expect.arrayContaining(['length', 'short-version']),
    )
    const hard =
      'Notwithstanding heterogeneity, investigators retrospectively documented unsatisfactory pharmacological improvement.'
    expect(read(sound.replaceAll(line, hard)).problems.map((p) => p.place)).toContain('reading grade')
  })

  test('needs no section on paying where there is no provider', () => {
    const without = sound
      .replace(/<Section id="before-you-pay"[\s\S]*?<\/Section>/, '')
      .replaceAll('It lasts while', 'It lasts only as long as')
    expect(read(without).problems.filter((p) => p.place === 'sections')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { getSite } from '@/lib/facts/load-site'
import { makeSearch } from '@/lib/search/engine'
import { gapOf, readAsked } from '@/lib/search/gaps'
import { searchData } from '@/lib/search/load'

const headings = [
  { id: 'prp', names: ['PRP'] },
  { id: 'minoxidil', names: ['Minoxidil'] },
]

describe(readAsked, () => {
  it('reads the questions of a list under the treatment of their heading, without what follows them', () => {
    const text =
      '# Asked\n\nWhat is this?\n\n## PRP (2)\n\n1. Does it hurt? clinic.example/faq?page=3\n- **Is it safe?** Yes; is it?\n2. Not a question.\n\n## Choosing\n\n3. What first?\n'
    expect(readAsked('/lists/asked.md', headings, text)).toEqual([
      { query: 'Does it hurt?', where: 'asked.md:7', treatments: ['prp'] },
      { query: 'Is it safe? Yes; is it?', where: 'asked.md:8', treatments: ['prp'] },
      { query: 'What first?', where: 'asked.md:13', treatments: undefined },
    ])
  })
  it('reads graded queries', () => {
    const text =
      '{"id":"a","query":"prp price","kind":"x","grade":{"2":["prp/cost"]}}\n\n{"id":"b","query":"weather","kind":"x","expect":"no-answer"}\n'
    expect(readAsked('q.jsonl', headings, text)).toEqual([
      { query: 'prp price', where: 'q.jsonl:1', grade: { 2: ['prp/cost'] }, expect: undefined },
      { query: 'weather', where: 'q.jsonl:3', grade: undefined, expect: 'no-answer' },
    ])
  })
})

describe(gapOf, () => {
  const search = makeSearch(searchData(getSite()))
  const nameOf = (id: string) => id
  const why = (asked: Partial<Parameters<typeof gapOf>[1]>) =>
    gapOf(search, { query: '', where: '', ...asked }, nameOf)?.why
  it('finds none where a document answers', () => {
    expect(why({ query: 'Does it hurt?', treatments: ['prp'] })).toBeUndefined()
    expect(why({ query: 'prp price', grade: { 2: ['prp/cost'] } })).toBeUndefined()
  })
  it('says what is missing', () => {
    expect(why({ query: 'Who won the super bowl?' })).toBe('no answer')
    expect(why({ query: 'Does minoxidil grow a beard?' })).toMatch(/left to others/)
    expect(why({ query: 'prp price', grade: { 2: ['smp/harm'] } })).toMatch(/smp\/harm/)
  })
  it('expects no answer to what is no question for this site', () =>
    expect(why({ query: 'weather', expect: 'no-answer' })).toBeUndefined())
})

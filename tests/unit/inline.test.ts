import { describe, expect, test } from 'vitest'
import { paragraphs, parseInline } from '@/lib/facts/inline'

const slot = (text: string, own = false) => {
  const [piece] = parseInline(text, own)
  if (piece?.kind !== 'figure') throw new Error(`${text} is no slot`)
  const { fact, figure, part, plain } = piece
  return { fact, figure, part, plain }
}

describe(parseInline, () => {
  test('reads words, slots, terms and links in order', () => {
    expect(
      parseInline('Men: {a-fact.key}, see [[dht|the hormone]] and [the table](/compare/).').map((p) => p.kind),
    ).toEqual(['text', 'figure', 'text', 'term', 'text', 'link', 'text'])
  })
  test.each([
    ['{a-fact}', 'a-fact', undefined, 'text'],
    ['{a-fact.key}', 'a-fact', 'key', 'text'],
    ['{a-fact.number}', 'a-fact', undefined, 'number'],
    ['{a-fact.key.number}', 'a-fact', 'key', 'number'],
    ['{a-fact.key.comparator}', 'a-fact', 'key', 'comparator'],
    ['{a-fact.key.comparator.number}', 'a-fact', 'key', 'comparator-number'],
    ['{a-fact.key.follow-up}', 'a-fact', 'key', 'follow-up'],
  ])('%s names its fact, figure and part', (text, fact, figure, part) =>
    expect(slot(text)).toEqual({ fact, figure, part, plain: false }),
  )

  test('in a fact’s own statement a slot names one of its figures', () => {
    expect(slot('{gain.comparator}', true)).toEqual({
      fact: undefined,
      figure: 'gain',
      part: 'comparator',
      plain: false,
    })
  })
  test('{=…} is plain', () => expect(slot('{=a-fact.key}').plain).toBe(true))
  test('leaves what is no slot as words', () => {
    expect(parseInline('{Not a slot} and [loose brackets]')).toEqual([
      { kind: 'text', text: '{Not a slot} and [loose brackets]' },
    ])
    expect(parseInline('')).toEqual([])
  })
})

describe(paragraphs, () => {
  test('parts at empty lines and drops empty ones', () =>
    expect(paragraphs('One.\n\n Two.\n\n\n')).toEqual(['One.', 'Two.']))
})

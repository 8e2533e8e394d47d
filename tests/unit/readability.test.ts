import { describe, expect, test } from 'vitest'
import { countWords, readingGrade } from '@/lib/facts/readability'
import type { Term } from '@/lib/facts/schema'

const terms: Term[] = [{ name: 'Scalp micropigmentation (SMP)', names: ['androgenetic alopecia'], plain: 'A tattoo.' }]

describe(readingGrade, () => {
  test('short words in short sentences read at a low grade', () =>
    expect(readingGrade('The cat sat. It ran to me.', terms)).toBeLessThan(2))
  test('long words in a long sentence read at a high grade', () => {
    expect(
      readingGrade(
        'Dermatological investigators retrospectively characterised heterogeneous populations experiencing considerable deterioration notwithstanding pharmaceutical intervention.',
        terms,
      ),
    ).toBeGreaterThan(15)
  })
  test('a name that the glossary holds counts as one short word', () => {
    const named = readingGrade('You may have androgenetic alopecia. It is slow.', terms)
    const plain = readingGrade('You may have name. It is slow.', terms)
    expect(named).toBeCloseTo(plain)
  })
  test('a figure counts as one word of one syllable', () =>
    expect(readingGrade('It was 48 in 100.', terms)).toBeCloseTo(readingGrade('It was six in ten.', terms)))
  test('no words have no grade', () => expect(readingGrade('', terms)).toBe(0))
  test('a line ends a sentence, with or without a full stop', () =>
    expect(readingGrade('One short line\nand one more', terms)).toBeLessThan(
      readingGrade('One short line and one more', terms),
    ))
})

describe(countWords, () => {
  test('counts words and figures, not marks', () =>
    expect(countWords('It’s 48 in 100 – or so, at 1,185 people.')).toBe(9))
})

import { describe, expect, test } from 'vitest'
import { ContentError, didYouMean, formatProblems } from '@/lib/facts/problems'

const problem = (file: string, line?: number) => ({
  file,
  line,
  place: `at ${line ?? 'none'}`,
  problem: 'is wrong.',
  mend: 'Put it right.',
})

describe(didYouMean, () => {
  test('offers the nearest id', () =>
    expect(didYouMean('olsen-2003', ['olsen-2002', 'price-1999'])).toBe('Did you mean "olsen-2002"?'))
  test('offers nothing if none is near', () => {
    expect(didYouMean('completely-else', ['olsen-2002'])).toBe('')
    expect(didYouMean('x', [])).toBe('')
  })
})

describe(formatProblems, () => {
  test('groups by file, in the order of lines: file, line, place, problem, mend', () => {
    expect(formatProblems([problem('b.ts', 9), problem('a.ts'), problem('b.ts', 2)])).toMatchInlineSnapshot(`
      "b.ts
        line 2: at 2
          is wrong.
          Put it right.
        line 9: at 9
          is wrong.
          Put it right.

      a.ts
        at none
          is wrong.
          Put it right."
    `)
  })
  test('does the same where the engine has no Map.groupBy (Node 20)', () => {
    const original = Map.groupBy
    try {
      Object.assign(Map, { groupBy: undefined })
      expect(formatProblems([problem('b.ts', 9), problem('a.ts'), problem('b.ts', 2)]).match(/b\.ts/g)).toHaveLength(1)
    } finally {
      Object.assign(Map, { groupBy: original })
    }
  })
})

describe('ContentError', () => {
  test('says how many there are and lists all of them', () => {
    const error = new ContentError([problem('a.ts', 1), problem('b.ts', 2)])
    expect(error.message).toMatch(/^The content has 2 problems\./)
    expect(error.message).toContain('a.ts')
    expect(error.message).toContain('b.ts')
    expect(new ContentError([problem('a.ts')]).message).toMatch(/^The content has 1 problem\./)
  })
})

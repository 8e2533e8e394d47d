// @vitest-environment node
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { searchFiles } from '@/lib/search/files'
import { ours } from '../bench/search/ours'
import { readQueries, score } from '../bench/search/score'

const { engine, first, documents } = ours()

describe('on graded queries of every kind', () => {
  it.each([
    ['queries.jsonl', 0.95, 0.99],
    // Written after the rules stood, and harder on purpose.
    ['fresh-queries.jsonl', 0.9, 0.97],
    // Written without a look at the rules; what they missed has been mended since.
    ['blind-queries.jsonl', 0.95, 0.98],
    // Held back until then: 0.868, 0.934 on its one first run. General faults that it showed have been mended.
    ['held-out-queries.jsonl', 0.94, 0.98],
    // The same again: 0.918, 0.939 at first.
    ['third-queries.jsonl', 0.94, 0.97],
    // Odder people, again unseen; what each scored at first stands in tests/bench/search/run.ts.
    ['second-blind-queries.jsonl', 0.95, 0.98],
    ['third-blind-queries.jsonl', 0.95, 0.97],
    ['fourth-blind-queries.jsonl', 0.95, 0.97],
    ['fifth-blind-queries.jsonl', 0.95, 0.97],
    ['sixth-blind-queries.jsonl', 0.95, 0.97],
    ['seventh-blind-queries.jsonl', 0.94, 0.97],
    ['eighth-blind-queries.jsonl', 0.94, 0.97],
    ['eleventh-blind-queries.jsonl', 0.9, 0.95],
    ['twelfth-blind-queries.jsonl', 0.95, 0.97],
  ])(
    '%s: the first answer is right, safety comes first, and what is not here is said so',
    async (file, success1, success3) => {
      const result = await score(engine, readQueries(`tests/bench/search/${file}`), documents)
      expect(result.all.success1, result.misses.join('\n')).toBeGreaterThanOrEqual(success1)
      expect(result.all.success3).toBeGreaterThanOrEqual(success3)
      expect(result.safety.right).toBe(result.safety.of)
      expect(result.noAnswer.right / result.noAnswer.of).toBeGreaterThanOrEqual(0.9)
    },
  )
  it('the file that is fetched first answers nearly as well by itself', async () => {
    const result = await score(first, readQueries('tests/bench/search/queries.jsonl'), documents)
    expect(result.all.success1).toBeGreaterThanOrEqual(0.93)
    expect(result.safety.right).toBe(result.safety.of)
  })
})

it('what is fetched before the first answer stays small: index and engine, 60 kB', async () => {
  const { index, worker } = await searchFiles()
  const bytes = [index, worker].map(({ text }) => brotliCompressSync(text).length)
  expect(bytes[0]! + bytes[1]!, `index ${bytes[0]}, worker ${bytes[1]}`).toBeLessThan(60_000)
})

// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { drawCard } from '@/components/share/card'
import { getSite } from '@/lib/facts/load-site'
import { cardNames, cardText } from '@/lib/publish/cards'
import { cardPng, cardSvg, SCALES } from '@/lib/publish/render-card'

const site = getSite()
const names = cardNames(site)
const length = (name: string) => JSON.stringify({ ...cardText(site, name), picture: undefined }).length
const byLength = [...names].sort((a, b) => length(b) - length(a))

describe('share cards', () => {
  it('there is one for every question, treatment, pair, picture and main page', () => {
    const pictures = site.options.flatMap((o) => o.outcomes).filter((o) => o.picture)
    expect(new Set(names).size).toBe(names.length)
    for (const name of [
      ...site.questions.map((q) => `question-${q.id}`),
      ...site.treatments.map((t) => `treatment-${t.id}`),
      ...site.pairs.map((p) => `pair-${p.id}`),
      ...pictures.map((o) => `people-${o.id}`),
      'page-home',
      'page-basics',
      'page-compare',
    ])
      expect(names).toContain(name)
  })
  it.each([...byLength.slice(0, 6), names.find((n) => n.startsWith('people-'))!])(
    '%s fits, large enough to be read at 300 px',
    async (name) => {
      const { scale, svg } = await cardSvg(cardText(site, name), drawCard)
      expect(SCALES).toContain(scale)
      // 44 px text at this scale, on a card shown at a quarter of its width.
      expect((44 * scale) / 4).toBeGreaterThan(7.9)
      expect(svg).toMatch(/^<svg width="1200" height="630"/)
    },
    30_000,
  )
  it('refuses a text that would not be legible', async () => {
    const card = { ...cardText(site, 'page-home'), answer: 'word '.repeat(300) }
    await expect(cardSvg(card, drawCard)).rejects.toThrow('does not fit')
  }, 30_000)
  it('changes when a figure changes, and only then is drawn again', async () => {
    const card = cardText(
      site,
      names.find((n) => n.startsWith('people-'))!,
    )
    const changed = {
      ...card,
      picture: {
        ...card.picture!,
        arms: [
          { ...card.picture!.arms[0], dots: { whole: card.picture!.arms[0].dots.whole + 1, part: false } },
          card.picture!.arms[1],
        ] as NonNullable<typeof card.picture>['arms'],
      },
    }
    const cache = await import('node:fs').then((fs) => fs.mkdtempSync(`${process.env.TMPDIR ?? '/tmp'}/cards-`))
    const [first, again, other] = [
      await cardPng(card, drawCard, cache),
      await cardPng(card, drawCard, cache),
      await cardPng(changed, drawCard, cache),
    ]
    expect(first.subarray(1, 4).toString()).toBe('PNG')
    expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630])
    expect(again.equals(first)).toBe(true)
    expect(other.equals(first)).toBe(false)
  }, 30_000)
  it('a card that shows a benefit shows what can go wrong', () => {
    for (const q of site.questions.filter((q) => q.topic === 'benefit' && q.treatment !== 'basics' && !q.urgent))
      expect(cardText(site, `question-${q.id}`).beside?.side, q.id).toBe('harm')
    for (const { option, name } of site.options.flatMap((option) =>
      option.outcomes
        .filter((o) => o.picture && o.direction === 'benefit')
        .map((o) => ({ option, name: `people-${o.id}` })),
    )) {
      expect(cardText(site, name).beside?.side, `${option.id}: ${name}`).toBe('harm')
    }
    for (const t of site.treatments) expect(cardText(site, `treatment-${t.id}`).beside?.side).toBe('harm')
  })
  it('an urgent answer has no grade and no picture', () => {
    for (const q of site.questions.filter((q) => q.urgent))
      expect(cardText(site, `question-${q.id}`)).toMatchObject({ certainty: undefined, beside: undefined })
  })
})

// @vitest-environment node
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { changes } from '@/content/changes'
import { formatFigure } from '@/lib/facts/format-figure'
import { getSite } from '@/lib/facts/load-site'
import { printText } from '@/lib/facts/print'
import { findFigure } from '@/lib/facts/site'
import { atomFeed } from '@/lib/publish/feed'
import { llmsText } from '@/lib/publish/llms'
import { articleMarkdown, questionMarkdown } from '@/lib/publish/markdown'

const site = getSite()

describe(atomFeed, () => {
  it('is well-formed Atom with all that RFC 4287 asks for, whatever the words', () => {
    const xml = atomFeed([
      {
        id: 'price',
        day: '2026-12-01',
        title: 'A < B & "C"',
        why: 'The label changed.',
        figure: 'finasteride-cost-generic.month',
        was: '$10',
        now: '$12',
      },
      ...changes,
    ])
    expect(XMLValidator.validate(xml)).toBe(true)
    const { feed } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(xml) as {
      feed: Record<string, unknown> & { entry: Record<string, string>[] }
    }
    expect(feed).toMatchObject({
      id: expect.any(String),
      title: expect.any(String),
      updated: '2026-12-01T00:00:00Z',
      author: { name: 'Baldly' },
    })
    expect(feed.entry).toHaveLength(changes.length + 1)
    for (const entry of feed.entry)
      for (const part of ['id', 'title', 'updated', 'content']) expect(entry[part], part).toBeTruthy()
    expect(xml).toContain('It was $10; it is now $12. The label changed.')
    expect(new Set(feed.entry.map((entry) => entry.id)).size).toBe(feed.entry.length)
  })
  it('the newest change of a figure agrees with the figure', () => {
    const newest = new Map(
      changes
        .toSorted((a, b) => (a.day < b.day ? -1 : 1))
        .flatMap((change) => (change.figure ? [[change.figure, change] as const] : [])),
    )
    for (const [figure, change] of newest) {
      const found = findFigure(site, ...(figure.split('.') as [string, string]))
      expect(found && formatFigure(found), figure).toBe(change.now)
    }
    expect(new Set(changes.map((change) => change.id)).size).toBe(changes.length)
  })
})

describe('Markdown twins', () => {
  it.each([...site.articles.keys()])(
    'the article on %s holds each of its sections and figures, and no tag or slot',
    (id) => {
      const article = site.articles.get(id)!
      const text = articleMarkdown(site, article, 'A title', 'A sentence.')
      expect(text).not.toMatch(/<[A-Z]|\{=?[a-z]|\[\[|undefined/)
      expect(text.match(/^## /gm)!.length).toBe(article.sections.length + 2)
      for (const section of article.sections) expect(text).toContain(`## ${printText(site, section.heading)}\n`)
    },
  )
  it('every answer has its question, its short answer, its facts and its address', () => {
    for (const q of site.questions) {
      const text = questionMarkdown(site, q)
      expect(text).not.toMatch(/\{=?[a-z]|\[\[|undefined/)
      expect(text).toMatch(/^# .+\n\n\*\*.+\*\*/)
      for (const fact of q.facts) expect(text).toContain(site.facts.get(fact)!.href)
    }
  })
  it('llms.txt lists every article and every answer', () => {
    const text = llmsText(site)
    for (const q of site.questions) expect(text).toContain(`${q.href}index.md`)
    for (const t of site.treatments) expect(text).toContain(`${t.href}index.md`)
  })
})

import { describe, expect, it } from 'vitest'
import { openSite } from '@/lib/facts/load-site'
import { ContentError } from '@/lib/facts/problems'
import { inventContent } from '../fixtures'

const ARTICLE = 'content/treatments/examplol/article.mdx'

function openWith(change: (article: string) => string) {
  const { raw, files } = inventContent()
  files[ARTICLE] = change(files[ARTICLE]!)
  return openSite(raw, (path) => files[path])
}

describe(openSite, () => {
  it('leaves articles unread: what is wrong in one is not among its problems', () => {
    const { site, problems } = openWith((article) => article.replace('It lasts', 'It lasts 6 months or'))
    expect(problems).toEqual([])
    expect(site.articles.get('examplol')).toMatchObject({ id: 'examplol', file: ARTICLE })
  })

  it.each(['sections', 'cites'] as const)('throws every problem of an article whose %s are asked for', (part) => {
    const { site } = openWith((article) =>
      article.replace('It lasts', 'It lasts 6 months or').replace('<Timeline />', '<TimeLine />'),
    )
    const article = site.articles.get('examplol')!
    expect(() => article[part]).toThrow(ContentError)
    expect(() => article[part]).toThrow(
      /^The content has 2 problems\.\n\ncontent\/treatments\/examplol\/article\.mdx\n/,
    )
    expect(() => article[part]).toThrow(/ {2}line \d+: .*\n.*holds a bare figure\.\n.*Figures come from the facts/)
    expect(() => article[part]).toThrow(/ {2}line \d+: <TimeLine>\n.*have no tag <TimeLine>\.\n.*Tags are Section/)
  })

  it('reads an article once', () => {
    const article = openWith((text) => text).site.articles.get('examplol')!
    expect(article.sections.length).toBeGreaterThan(3)
    expect(article.sections).toBe(article.sections)
  })

  it('holds articles that a copy made by structuredClone holds whole, as tests make them', () => {
    const { site } = openWith((article) => article)
    expect(structuredClone(site).articles.get('examplol')!.sections).toEqual(site.articles.get('examplol')!.sections)
  })
})

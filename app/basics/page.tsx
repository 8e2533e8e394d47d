import type { Metadata } from 'next'
import { site as about } from '@/content/site'
import Content from '@/content/basics/article.mdx'
import { ArticlePage } from '@/components/article/article-page'
import { getSite } from '@/lib/facts/load-site'
import { pageMetadata } from '@/lib/publish/metadata'
import { basicsData } from '@/lib/publish/structured-data'

export function generateMetadata(): Metadata {
  const { title, description } = getSite().basics
  return pageMetadata(getSite(), {
    title,
    description,
    path: '/basics/',
    card: 'page-basics',
    type: 'article',
    modified: about.checked,
    twin: true,
  })
}

export default function BasicsPage() {
  const site = getSite()
  const { title, sentence } = site.basics
  return (
    <ArticlePage
      site={site}
      id="basics"
      title={title}
      sentence={sentence}
      Content={Content}
      data={basicsData(site)}
      parents={[['/', 'Home']]}
      next={[
        ['/compare/', 'Compare all options'],
        ['/treatments/', 'The six treatments'],
        ['/questions/', 'All questions'],
      ]}
    />
  )
}

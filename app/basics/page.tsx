import type { Metadata } from 'next'
import Content from '@/content/basics/article.mdx'
import { ArticlePage } from '@/components/article/article-page'
import { getSite } from '@/lib/facts/load-site'

export function generateMetadata(): Metadata {
  const { title, description } = getSite().basics
  return { title, description, alternates: { canonical: '/basics/' } }
}

export default function BasicsPage() {
  const site = getSite()
  const { title, sentence } = site.basics
  return (
    <ArticlePage site={site} id="basics" title={title} sentence={sentence} Content={Content} parents={[['/', 'Home']]} next={[['/compare/', 'Compare all options'], ['/treatments/', 'The six treatments'], ['/questions/', 'All questions']]} />
  )
}

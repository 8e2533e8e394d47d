import type { Metadata } from 'next'
import { site as about } from '@/content/site'
import { ArticlePage } from '@/components/article/article-page'
import { KeyFacts } from '@/components/article/key-facts'
import { pairTitle, pairsWith } from '@/lib/compare/pairs'
import { getSite } from '@/lib/facts/load-site'
import { pageMetadata } from '@/lib/publish/metadata'
import { treatmentData } from '@/lib/publish/structured-data'

type Params = { params: Promise<{ id: string }> }

export const dynamicParams = false
export const generateStaticParams = () => getSite().treatments.map(({ id }) => ({ id }))

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { id, title, description, href } = treatmentOf((await params).id)
  return pageMetadata(getSite(), {
    title,
    description,
    path: href,
    card: `treatment-${id}`,
    type: 'article',
    modified: about.checked,
    twin: true,
  })
}

export default async function TreatmentPage({ params }: Params) {
  const { id } = await params
  const site = getSite()
  const treatment = treatmentOf(id)
  const { default: Content } = await import(`@/content/treatments/${id}/article.mdx`)
  return (
    <ArticlePage
      site={site}
      id={id}
      title={treatment.title}
      sentence={treatment.sentence}
      Content={Content}
      option={treatment}
      data={treatmentData(site, treatment)}
      parents={[['/treatments/', 'Treatments']]}
      label={treatment.label}
      aside={<KeyFacts site={site} treatment={treatment} />}
      next={[
        ['/compare/', 'Compare all options'],
        ...pairsWith(site, id).map((pair) => [pair.href, pairTitle(site, pair)] as const),
        ['/basics/', 'Is it pattern hair loss?'],
      ]}
    />
  )
}

const treatmentOf = (id: string) => getSite().treatments.find((t) => t.id === id)!

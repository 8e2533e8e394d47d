import type { Metadata } from 'next'
import { ShareLink } from '@/components/share/share-link'
import { EmbedCode } from '@/components/share/embed-code'
import { site as about } from '@/content/site'
import { Picture } from '@/components/pictures/picture'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { getSite } from '@/lib/facts/load-site'
import { allPictures } from '@/lib/pictures/gallery'
import { clip } from '@/lib/publish/describe'
import { pageMetadata } from '@/lib/publish/metadata'

type Params = { params: Promise<{ slug: string }> }

export const dynamicParams = false
export const generateStaticParams = () => allPictures(getSite()).map(({ slug }) => ({ slug }))

const pictureOf = (slug: string) => allPictures(getSite()).find((picture) => picture.slug === slug)!

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { slug } = await params
  const { title, lead } = pictureOf(slug).card()
  return pageMetadata(getSite(), {
    title,
    description: clip(lead),
    path: `/pictures/${slug}/`,
    card: slug,
    type: 'article',
    modified: about.checked,
  })
}

export default async function PicturePage({ params }: Params) {
  const { slug } = await params
  const picture = pictureOf(slug)
  const card = picture.card()
  return (
    <div className="wrap">
      <Breadcrumbs
        parents={[
          ['/', 'Home'],
          ['/about/pictures/', 'Pictures'],
        ]}
        here={card.title}
      />
      <div className="prose py-4">
        <h1 className="text-[clamp(1.5rem,1.2rem+1.4vw,2.2rem)]!">{card.title}</h1>
        <p className="soft">{card.lead}</p>
        <Picture site={getSite()} picture={picture} />
        <p>
          <a href={picture.home}>Read it in its place</a>
        </p>
        <ShareLink href={`/pictures/${slug}/`} text={`${card.title}\n${card.lead}`}>
          Link to this picture
        </ShareLink>
        {picture.kind === 'people' && <EmbedCode name={slug} title={card.title} height={760} />}
        <h2>Use this picture</h2>
        <p>Title, caption and source are in the file. It is under CC BY 4.0: share it, and say where it comes from.</p>
        <ul className="chips plain">
          <li>
            <a href={`/pictures/${slug}/${slug}.svg`}>As SVG</a>
          </li>
          <li>
            <a href={`/pictures/${slug}/${slug}.png`}>As PNG</a>
          </li>
        </ul>
      </div>
    </div>
  )
}

import type { Metadata } from 'next'
import { pages, type PageName } from '@/content/pages'
import { site as about } from '@/content/site'
import { absolute } from './absolute'
import { type CardText, cardText } from './cards'
import type { Site } from '@/lib/facts/site'
import { CARD } from './card-size'

type Page = {
  title: string
  description: string
  path: string
  /** The name of its share card, without the ending. */
  card: string
  /** Pages about a matter are articles; lists and tools are not. */
  type?: 'article' | 'website'
  modified?: string
  /** The page has a Markdown twin beside it. */
  twin?: boolean
}

/** What a page says of itself to search engines and to those who share it. */
export function pageMetadata(
  site: Site,
  { title, description, path, card: name, type = 'website', modified, twin }: Page,
): Metadata {
  const card = cardText(site, name)
  const image = {
    url: absolute(`/share/${name}.png`),
    width: CARD.width,
    height: CARD.height,
    alt: cardAlt(card),
    type: 'image/png',
  }
  return {
    // The home page's title is whole; every other gets the site's name after it.
    title: path === '/' ? { absolute: `${about.name}: ${title.charAt(0).toLowerCase()}${title.slice(1)}` } : title,
    description,
    alternates: {
      canonical: path,
      types: {
        'application/atom+xml': [{ url: '/feed.xml', title: 'What has changed' }],
        ...(twin && { 'text/markdown': [{ url: `${path}index.md` }] }),
      },
    },
    openGraph: {
      title,
      description,
      url: absolute(path),
      siteName: about.name,
      locale: 'en_US',
      images: [image],
      ...(type === 'article' ? { type, modifiedTime: modified } : { type }),
    },
    twitter: { card: 'summary_large_image', title, description, images: [{ url: image.url, alt: image.alt }] },
  }
}

/** The metadata of a page that stands in content/pages.ts. */
export function mainPageMetadata(site: Site, name: PageName): Metadata {
  const { title, description, path } = pages[name]
  return pageMetadata(site, { title, description, path, card: `page-${name}` })
}

/** A card in words: all that is on it, for those who do not see it. */
export function cardAlt({ kicker, title, answer, picture, beside, certainty }: CardText): string {
  return [
    `${kicker}: ${title}`,
    answer,
    picture && picture.arms.map((arm) => `${arm.text}, ${arm.label}`).join('; '),
    beside?.text,
    certainty && certainty !== 'Not graded' && `How sure we are: ${certainty}`,
  ]
    .filter((part): part is string => Boolean(part))
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ')
}

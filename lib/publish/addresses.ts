import { BASICS, type Site } from '@/lib/facts/site'
import { allPictures } from '@/lib/pictures/gallery'
import { cardNames } from './cards'
import { embeds } from './embeds'

/** Pages that do not come from the content. */
const FIXED = [
  '/',
  '/treatments/',
  '/basics/',
  '/compare/',
  '/costs/',
  '/questions/',
  '/search/',
  '/sources/',
  '/glossary/',
  '/data/',
  '/offline/',
  '/about/',
  '/about/pictures/',
]
const FILES = [
  '/data/facts.json',
  '/data/facts.csv',
  '/data/facts.schema.json',
  '/data/questions.json',
  '/data/sources.json',
  '/data/sources.bib',
  '/data/comparison.csv',
  '/feed.xml',
  '/llms.txt',
  '/sitemap.xml',
  '/robots.txt',
  '/manifest.webmanifest',
]

/** The address of every page that is meant to be found, in the order of the sitemap. */
export function allAddresses(site: Site): string[] {
  return [
    ...FIXED,
    ...site.treatments.map((t) => t.href),
    ...site.pairs.map((p) => p.href),
    ...site.questions.map((q) => q.href),
    ...[...site.facts.values()].map((f) => f.href),
    ...allPictures(site).map((p) => `/pictures/${p.slug}/`),
  ]
}

/** The page of a treatment's article, or that of the basics. */
export const articleHref = (id: string) => (id === BASICS ? '/basics/' : `/treatments/${id}/`)

/** Pages that have a Markdown twin, `index.md` beside them. */
export function withTwin(site: Site): string[] {
  return [...[...site.articles.keys()].map(articleHref), ...site.questions.map((q) => q.href)]
}

/** Every address that we promise to keep: pages, places on pages, files. */
export function promisedAddresses(site: Site): string[] {
  return [
    ...allAddresses(site),
    ...[...site.articles.values()].flatMap((a) => a.sections.map((section) => `${articleHref(a.id)}#${section.id}`)),
    ...site.questions.map((q) => `${articleHref(q.treatment)}#${q.id}`),
    ...[...site.facts.values()].flatMap((fact) => Object.keys(fact.figures).map((key) => `${fact.href}#${key}`)),
    ...[...site.measures.keys()].map((id) => `/compare/#${id}`),
    ...[...site.terms.keys()].map((id) => `/glossary/#${id}`),
    ...[...site.sources.keys()].map((id) => `/sources/#${id}`),
    ...allPictures(site).flatMap(({ slug }) => ['svg', 'png'].map((ending) => `/pictures/${slug}/${slug}.${ending}`)),
    ...embeds(site).map((embed) => embed.href),
    ...cardNames(site).map((name) => `/share/${name}.png`),
    ...withTwin(site).map((href) => `${href}index.md`),
    ...FILES,
  ]
}

import type { Metadata } from 'next'
import { MovedPage } from '@/components/site/moved-page'
import { redirects } from '@/content/redirects'

type Params = { params: Promise<{ moved: string[] }> }

export const dynamicParams = false
export const generateStaticParams = () =>
  redirects.filter(({ from }) => from.endsWith('/')).map(({ from }) => ({ moved: from.split('/').filter(Boolean) }))

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: 'Moved', alternates: { canonical: find((await params).moved) }, robots: { index: false } }
}

/** What was renamed or retired: one hop to where it stands today, on any host. */
export default async function Moved({ params }: Params) {
  return <MovedPage href={find((await params).moved)} title="This page has moved" />
}

const find = (moved: string[]) => redirects.find(({ from }) => from === `/${moved.join('/')}/`)!.to

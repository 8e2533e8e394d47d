import type { MetadataRoute } from 'next'
import { site as about } from '@/content/site'
import { getWholeSite } from '@/lib/facts/load-site'
import { assertAddresses } from '@/lib/publish/address-lock'
import { allAddresses } from '@/lib/publish/addresses'

export const dynamic = 'force-static'

export default function sitemap(): MetadataRoute.Sitemap {
  const site = getWholeSite()
  // No site is built that holds a fact which nothing uses, or drops an address it once published.
  assertAddresses(site)
  return allAddresses(site).map((path) => ({
    url: new URL(path, about.url).href,
    lastModified: site.facts.get(path.split('/')[2] ?? '')?.checked ?? about.checked,
  }))
}

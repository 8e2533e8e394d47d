import { site } from '@/content/site'

/** The full address of a path of the site: "/facts/" → "https://…/facts/". */
export function absolute(path: string): string {
  return new URL(path, site.url).href
}

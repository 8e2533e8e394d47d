import type { Site } from './site'

/**
 * Makes what is worked out from the whole site be worked out once, however many pages ask: the build of a large site
 * would grow with the square of it otherwise.
 */
export function perSite<T>(make: (site: Site) => T): (site: Site) => T {
  const made = new WeakMap<Site, T>()
  return (site) => {
    if (!made.has(site)) made.set(site, make(site))
    return made.get(site)!
  }
}

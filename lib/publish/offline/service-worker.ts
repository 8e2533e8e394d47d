// The service worker, bundled into out/sw.js when the site is built. It is there only for readers who asked for it on
// /offline/: `/sw.js` keeps the pages they visit, `/sw.js?keep=all` the whole site with its search.
import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, precacheAndRoute, addPlugins } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { HASHED_FOLDERS } from '@/lib/site-build/hashed-folders.mjs'
import { noteOf, withNote } from './note'

// What is used here of a worker's scope; its own library of types would change those of all other files.
declare const self: {
  location: Location
  navigator: Navigator
  registration: ServiceWorkerRegistration
  addEventListener(type: 'activate', listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void
}
/** Filled in by the build: every file a reader may keep, and a name for this state of the site. */
declare const KEPT_FILES: { url: string; revision: string | null }[]
declare const VERSION: string

const keepAll = new URL(self.location.href).searchParams.get('keep') === 'all'
const VISITED = `visited-${VERSION}`
/** Without these no kept page looks right, nor can say why another is missing. */
const ALWAYS = /^\/(offline\/|_next\/static\/media\/)/

/** A page from the device says of which day it is, when there is no connection or a newer one is waiting. */
const sayTheDay = {
  async handlerWillRespond({ request, response }: { request: Request; response: Response }) {
    const stale = !self.navigator.onLine || self.registration.waiting
    return stale && request.mode === 'navigate'
      ? withNote(response, noteOf(response, Boolean(self.registration.waiting)))
      : response
  },
}

cleanupOutdatedCaches()
clientsClaim()
addPlugins([sayTheDay])
// All files of one state come in together, and take over together once the last page of the old state is closed: so
// old facts never stand beside new ones. That is why there is no skipWaiting here.
precacheAndRoute(
  KEPT_FILES.filter(({ url }) => keepAll || ALWAYS.test(url)),
  { ignoreURLParametersMatching: [/./], cleanURLs: false },
)

if (!keepAll) {
  const fromDevice = {
    cachedResponseWillBeUsed: async ({
      request,
      cachedResponse,
    }: {
      request: Request
      cachedResponse?: Response | null
    }) =>
      cachedResponse && request.mode === 'navigate'
        ? withNote(cachedResponse, noteOf(cachedResponse, false))
        : cachedResponse,
  }
  registerRoute(
    ({ request }) => request.mode === 'navigate',
    new NetworkFirst({ cacheName: VISITED, plugins: [fromDevice], matchOptions: { ignoreSearch: true } }),
  )
  registerRoute(
    ({ url }) =>
      url.origin === self.location.origin &&
      (HASHED_FOLDERS.some((folder) => url.pathname.startsWith(folder)) || /\.(svg|ico|json)$/.test(url.pathname)),
    new CacheFirst({ cacheName: VISITED }),
  )
}

// A page that is not kept: the one that says what is.
setCatchHandler(async ({ request }) =>
  request.mode === 'navigate'
    ? ((await caches.match('/offline/', { ignoreSearch: true })) ?? Response.error())
    : Response.error(),
)

// Pages that were kept under an older state are fetched anew, then the old ones go: one state at a time.
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name.startsWith('visited-') && name !== VISITED)
      const kept = (await Promise.all(old.map(async (name) => (await caches.open(name)).keys()))).flat()
      const cache = await caches.open(VISITED)
      if (!keepAll) await Promise.allSettled(kept.map((request) => cache.add(request.url)))
      await Promise.all(old.map((name) => caches.delete(name)))
    })(),
  )
})

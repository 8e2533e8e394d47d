// @ts-check
import { HASHED_FOLDERS } from './hashed-folders.mjs'

/**
 * Every response header that the site asks of a host, written once. `_headers`, `nginx.conf` and our own server are
 * made from it. No two rules that match one path name the same header: hosts differ in what they do then (Cloudflare
 * joins the values, and two joined policies both bind).
 *
 * What differs from page to page, the policy with its hashes, is in each page's meta: hosts limit the number of rules.
 */

/** @typedef {Record<string, string>} Headers */

/** Powers that no page of ours uses. Copying stays open to ourselves alone; sharing is so by itself. */
const CLOSED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** On every response. @type {Headers} */
export const EVERYWHERE = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [...CLOSED.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** What only our own pages may use: everything that is not listed in `FOLDERS`. @type {Headers} */
export const OURS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'public, max-age=0, must-revalidate',
}

const OPEN = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' }

/** Folders with rules of their own. @type {Record<string, Headers>} */
export const FOLDERS = {
  ...Object.fromEntries(
    HASHED_FOLDERS.map((folder) => [folder, { ...OURS, 'Cache-Control': 'public, max-age=31536000, immutable' }]),
  ),
  /** Pictures that other sites show beside a link, data that others fetch, frames that others embed. */
  '/share/': { ...OURS, ...OPEN, 'Cache-Control': 'public, max-age=86400' },
  '/data/': { ...OURS, ...OPEN },
  '/embed/': { ...OURS, ...OPEN, 'Content-Security-Policy': 'frame-ancestors *' },
}

/** Files in `out/` that are for hosts, not for readers. */
export const NOT_SERVED = ['/_headers', '/_redirects', '/nginx.conf']

/** The headers of one path. @param {string} path @returns {Headers} */
export function headersFor(path) {
  const folder = Object.keys(FOLDERS).find((name) => path.startsWith(name))
  return { ...EVERYWHERE, ...(folder ? FOLDERS[folder] : OURS) }
}

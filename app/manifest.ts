import type { MetadataRoute } from 'next'
import { site } from '@/content/site'

export const dynamic = 'force-static'

export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: `${site.name}: hair-loss treatments, plainly explained`,
    short_name: site.name,
    description: site.description,
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    lang: 'en-US',
    categories: ['health', 'medical', 'education'],
    background_color: '#faf7f1',
    theme_color: '#faf7f1',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}

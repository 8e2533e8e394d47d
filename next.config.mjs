// @ts-check
import createMDX from '@next/mdx'
import { availableParallelism } from 'node:os'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { existsSync } from 'node:fs'
import { writeRegistry } from './lib/facts/write-registry.mjs'

const here = dirname(fileURLToPath(import.meta.url))
writeRegistry(here)

/** Turbopack follows modules only below its root: the nearest folder upwards that holds them. */
function rootWithModules(folder = here) {
  while (!existsSync(resolve(folder, 'node_modules/next'))) folder = dirname(folder)
  return folder
}

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  pageExtensions: ['ts', 'tsx'],
  reactStrictMode: true,
  poweredByHeader: false,
  // One draws the share cards, one bundles the search's worker: compiled code that a bundler cannot place.
  serverExternalPackages: ['@resvg/resvg-js', 'esbuild'],
  // After the export: reading pages lose the framework's scripts, every page gets its policy (lib/site-build).
  adapterPath: resolve(here, 'lib/site-build/adapter.mjs'),
  turbopack: { root: rootWithModules() },
  // Pages are made by every processor: Next alone leaves one idle, which on a small machine is half of it.
  // The page for unknown addresses stands alone (app/global-not-found.tsx).
  experimental: { cpus: availableParallelism(), globalNotFound: true },
}

export default createMDX({})(config)

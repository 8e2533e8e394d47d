import { resolve } from 'node:path'
import mdx from '@mdx-js/rollup'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { writeRegistry } from '../lib/facts/write-registry.mjs'

const root = resolve(import.meta.dirname, '..')
writeRegistry(root)

/** Reading the whole content takes a busy machine a while. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000 }

export default defineConfig({
  root,
  plugins: [{ enforce: 'pre', ...mdx() }, react()],
  resolve: { alias: { '@': root } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/{unit,content}/**/*.test.ts'], environment: 'node', ...patience },
      },
      {
        extends: true,
        // What is rendered needs a document.
        test: {
          name: 'parts',
          include: ['tests/{unit,content}/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
          ...patience,
        },
      },
      {
        extends: true,
        // Builds the whole site, so it has a command of its own.
        test: {
          name: 'growth',
          include: ['tests/growth/**/*.test.ts'],
          environment: 'node',
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})

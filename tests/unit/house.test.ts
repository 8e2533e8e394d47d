import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')
/** The TypeScript files of folders, by their paths from the root. */
const sources = (...folders: string[]) =>
  folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((file) => /\.tsx?$/.test(file))

describe('the house', () => {
  test('sends React to a browser only from components/islands', () => {
    const clients = sources('app', 'components', 'lib', 'content').filter((file) =>
      /^['"]use client['"]/m.test(read(file)),
    )
    expect(clients.length).toBeGreaterThan(0)
    expect(clients.filter((file) => !file.startsWith('components/islands/'))).toEqual([])
  })

  test('keeps zod and the file system out of what a browser gets', () => {
    for (const file of sources('components/islands')) {
      const values = [...read(file).matchAll(/^import (?!type )[^'"]*['"]([^'"]+)['"]/gm)].map(([, from]) => from)
      expect
        .soft(
          values.filter((from) => /zod|node:|facts\/(schema|load-site|registry)/.test(from!)),
          file,
        )
        .toEqual([])
    }
  })

  test('names exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>
    expect(
      Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    ).toEqual([])
  })
})

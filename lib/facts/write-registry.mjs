// @ts-check
// Next, Vitest, tsx and the editor must agree on which treatments there are, and none of them can list a folder at
// type level. So the folder listing is written down as imports, into a file that git ignores.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Lists the treatment folders of a project and writes `lib/facts/registry.ts`, if it changed. */
export function writeRegistry(root = process.cwd()) {
  const folder = join(root, 'content/treatments')
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'facts.ts')))
    .map((entry) => entry.name)
    .sort()
  const name = (/** @type {string} */ id) => id.replace(/[^a-z0-9]/g, '_')
  const imports = ids.flatMap((id) => [
    `import ${name(id)}, { facts as ${name(id)}_facts } from '@/content/treatments/${id}/facts'`,
    `import ${name(id)}_questions from '@/content/treatments/${id}/questions'`,
  ])
  const text = `// Written by write-registry.mjs from the folders of content/treatments/; not kept in git.
import basics, { facts as basics_facts } from '@/content/basics/facts'
import basics_questions from '@/content/basics/questions'
import type { glossary } from '@/content/glossary'
import type { measures } from '@/content/measures'
import type { sources } from '@/content/sources'
${imports.join('\n')}

export type TreatmentId = ${ids.map((id) => `'${id}'`).join(' | ')}
export type OptionId = TreatmentId | keyof (typeof basics)['options']
export type FactId = keyof typeof basics_facts${ids.map((id) => `\n  | keyof typeof ${name(id)}_facts`).join('')}
export type SourceId = keyof typeof sources
export type TermId = keyof typeof glossary
export type MeasureId = keyof typeof measures

export const basicsModule = { data: basics as unknown, facts: basics_facts as unknown, questions: basics_questions as unknown }
export const treatmentModules: Record<TreatmentId, { data: unknown; facts: unknown; questions: unknown }> = {
${ids.map((id) => `  '${id}': { data: ${name(id)}, facts: ${name(id)}_facts, questions: ${name(id)}_questions },`).join('\n')}
}
`
  const file = join(root, 'lib/facts/registry.ts')
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeRegistry()

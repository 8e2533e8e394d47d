/** Something wrong in the content, in words that help its writer. */
export type Problem = {
  /** From the project's root: `content/treatments/prp/article.mdx`. */
  file: string
  line?: number
  /** Where in the file: `facts["prp-cost-session"].sources[0]`, or the tag or words at fault. */
  place: string
  problem: string
  /** How to put it right. */
  mend: string
}

/** Thrown when the content has problems; the message lists all of them. */
export class ContentError extends Error {
  constructor(problems: readonly Problem[]) {
    super(tellProblems(problems))
    this.name = 'ContentError'
  }
}

/** How many problems the content has, and all of them. */
export function tellProblems(problems: readonly Problem[]): string {
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
  return `The content has ${count}.\n\n${formatProblems(problems)}`
}

/** Problems as text, grouped by file in the order of their lines. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = new Map<string, Problem[]>()
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem])
  return [...files]
    .map(([file, list]) => {
      const lines = [...list]
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
        .map((p) => `  ${p.line ? `line ${p.line}: ` : ''}${p.place}\n    ${p.problem}\n    ${p.mend}`)
      return `${file}\n${lines.join('\n')}`
    })
    .join('\n\n')
}

/** "Did you mean …?" with the nearest id, or nothing if none is near. */
export function didYouMean(wrong: string, ids: Iterable<string>): string {
  let best = ''
  let bestDistance = Math.max(3, Math.floor(wrong.length / 3))
  for (const id of ids) {
    const d = distance(wrong, id)
    if (d < bestDistance) [best, bestDistance] = [id, d]
  }
  return best ? `Did you mean "${best}"?` : ''
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]!
}

/** Gives findings their file and place. */
export function placed(file: string, place: string, found: readonly Pick<Problem, 'problem' | 'mend'>[]): Problem[] {
  return found.map((f) => ({ file, place, ...f }))
}

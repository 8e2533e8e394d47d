import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { redirects as written } from '@/content/redirects'
import { didYouMean, ContentError, type Problem } from '@/lib/facts/problems'
import type { Site } from '@/lib/facts/site'
import { promisedAddresses } from './addresses'
import type { Redirect } from './redirects'

/** Each published address with the day it was first published. */
export type AddressLock = Record<string, string>

const FILE = 'content/addresses.lock.json'

/** @throws if the file is missing: without it a dropped address could not be noticed. */
export function readLock(root = process.cwd()): AddressLock {
  const file = join(root, FILE)
  if (!existsSync(file))
    throw new ContentError([
      {
        file: FILE,
        place: 'the file',
        problem: 'is missing.',
        mend: 'Bring it back from git, or write a new one with `npm run addresses`.',
      },
    ])
  return JSON.parse(readFileSync(file, 'utf8')) as AddressLock
}

/** Adds what is new, under the day given. Nothing is ever taken out. @returns the addresses added. */
export function extendLock(site: Site, day: string, root = process.cwd()): string[] {
  const lock = existsSync(join(root, FILE)) ? readLock(root) : {}
  const added = promisedAddresses(site).filter((address) => !(address in lock))
  for (const address of added) lock[address] = day
  const sorted = Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1)))
  if (added.length > 0) writeFileSync(join(root, FILE), `${JSON.stringify(sorted, null, 1)}\n`)
  return added
}

/** What is wrong with the promises: dropped addresses, and redirects that lead nowhere or twice. */
export function checkAddresses(
  lock: AddressLock,
  current: readonly string[],
  redirects: readonly Redirect[] = written,
): Problem[] {
  const live = new Set(current)
  const moved = new Map(redirects.map((redirect) => [redirect.from, redirect.to]))
  const dropped = Object.keys(lock).filter(
    (address) => !live.has(address) && !moved.has(address) && !coveredByPage(address, live, moved),
  )
  return [
    ...dropped.map((address) => ({
      file: FILE,
      place: `"${address}"`,
      problem: `was published on ${lock[address]} and is gone.`,
      mend: `${didYouMean(address, live)} Bring it back, or lead it elsewhere in content/redirects.ts.`.trim(),
    })),
    ...redirects.flatMap(({ from, to }) => {
      const at = { file: 'content/redirects.ts', place: `"${from}"` }
      if (live.has(from)) return [{ ...at, problem: 'still has content of its own.', mend: 'Take the redirect out.' }]
      if (moved.has(to))
        return [
          { ...at, problem: `leads to "${to}", which leads on.`, mend: `One hop: lead it to "${moved.get(to)}".` },
        ]
      if (!live.has(to))
        return [
          {
            ...at,
            problem: `leads to "${to}", which is not there.`,
            mend: didYouMean(to, live) || 'Lead it to a page that is.',
          },
        ]
      return []
    }),
  ]
}

/** A page that moved takes the places on it and its twin along. */
function coveredByPage(address: string, live: ReadonlySet<string>, moved: ReadonlyMap<string, string>): boolean {
  const page = address.replace(/(#.*|index\.md)$/, '')
  return page !== address && !live.has(page) && moved.has(page)
}

/** @throws {ContentError} naming every dropped address and every bad redirect. */
export function assertAddresses(site: Site): void {
  const problems = checkAddresses(readLock(), promisedAddresses(site))
  if (problems.length > 0) throw new ContentError(problems)
}

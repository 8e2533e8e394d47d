// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { redirects } from '@/content/redirects'
import { getSite } from '@/lib/facts/load-site'
import { checkAddresses, readLock } from '@/lib/publish/address-lock'
import { promisedAddresses } from '@/lib/publish/addresses'
import { redirectLines } from '@/lib/publish/redirects'

const site = getSite()
const moved = (from: string, to: string) => ({ from, to, day: '2026-11-22', why: 'Renamed.' })

describe(checkAddresses, () => {
  const lock = {
    '/questions/old-name/': '2026-11-22',
    '/questions/': '2026-11-22',
    '/questions/old-name/#part': '2026-11-22',
  }
  const live = ['/questions/', '/questions/new-name/']

  it('stops on an address that was published and is gone', () => {
    expect(checkAddresses(lock, live, []).map((p) => `${p.place} ${p.problem} ${p.mend}`)).toMatchInlineSnapshot(`
      [
        ""/questions/old-name/" was published on 2026-11-22 and is gone. Did you mean "/questions/new-name/"? Bring it back, or lead it elsewhere in content/redirects.ts.",
        ""/questions/old-name/#part" was published on 2026-11-22 and is gone. Bring it back, or lead it elsewhere in content/redirects.ts.",
      ]
    `)
  })
  it('is content with a redirect, which carries the places of the page along', () => {
    expect(checkAddresses(lock, live, [moved('/questions/old-name/', '/questions/new-name/')])).toEqual([])
  })
  it('refuses a redirect that leads nowhere, twice, or away from a living page', () => {
    const problems = checkAddresses({}, live, [
      moved('/a/', '/b/'),
      moved('/b/', '/nowhere/'),
      moved('/questions/', '/questions/new-name/'),
    ])
    expect(problems.map((p) => p.problem)).toEqual([
      'leads to "/b/", which leads on.',
      'leads to "/nowhere/", which is not there.',
      'still has content of its own.',
    ])
  })
})

describe('the addresses of this site', () => {
  const promised = promisedAddresses(site)
  const lock = readLock()

  it('are all there, and the redirects are sound', () => {
    expect(checkAddresses(lock, promised)).toEqual([])
  })
  it('are all in the lock file: if not, run `npm run addresses`', () => {
    expect(promised.filter((address) => !(address in lock))).toEqual([])
  })
  it('are unique, lower-case, and pages end in a slash', () => {
    expect(new Set(promised).size).toBe(promised.length)
    for (const address of promised) expect(address).toMatch(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+|[a-z0-9.-]+\.[a-z]+)?$/)
  })
  it('every redirect and every reversed pair has a line for hosts', () => {
    const lines = redirectLines(site)
    for (const { from, to } of redirects) expect(lines).toContain(`${from} ${to} 301\n`)
    for (const { a, b, href } of site.pairs) expect(lines).toContain(`/compare/${b}-vs-${a}/ ${href} 301\n`)
  })
})

// npm run addresses: checks every published address and writes new ones into the lock file.
import { getWholeSite } from '@/lib/facts/load-site'
import { formatProblems } from '@/lib/facts/problems'
import { checkAddresses, extendLock, readLock } from './address-lock'
import { promisedAddresses } from './addresses'

const site = getWholeSite()
const added = extendLock(site, new Date().toISOString().slice(0, 10))
const problems = checkAddresses(readLock(), promisedAddresses(site))
if (problems.length > 0) console.error(formatProblems(problems))
console.log(`${Object.keys(readLock()).length} published addresses, ${added.length} of them new.`)
process.exitCode = problems.length > 0 ? 1 : 0

import { site as about } from '@/content/site'
import { citeInText } from '@/lib/facts/citations'
import { formatDate } from '@/lib/facts/format-date'
import { printStatement } from '@/lib/facts/print'
import type { Fact, Site } from '@/lib/facts/site'
import { absolute } from './absolute'

/** A fact as plain text to send: the sentence, how sure, and its first source. */
export function factText(site: Site, fact: Fact): string {
  const source = site.sources.get(fact.sources[0]!)!
  const sure = fact.certainty === 'Not graded' ? '' : ` How sure we are: ${fact.certainty}.`
  return `${printStatement(site, fact)}${sure} Source: ${citeInText(source)}.`
}

/** A fact's own page as a citation. */
export function factCitation(fact: Fact): string {
  return `${about.name}. Fact “${fact.id}”, checked ${formatDate(fact.checked)}. ${absolute(fact.href)}`
}

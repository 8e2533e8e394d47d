import { site as about } from '@/content/site'
import { absolute } from './absolute'
import type { Change } from './changes'

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!)

/** The changes as an Atom feed (RFC 4287), newest first. */
export function atomFeed(changes: readonly Change[]): string {
  const sorted = [...changes].sort((a, b) => (a.day < b.day ? 1 : -1))
  const time = (day: string) => `${day}T00:00:00Z`
  const entries = sorted.map((change) => {
    const [fact] = change.figure?.split('.') ?? []
    const link = absolute(fact ? `/facts/${fact}/` : `/data/#change-${change.id}`)
    const text = [change.was && change.now && `It was ${change.was}; it is now ${change.now}.`, change.why]
      .filter(Boolean)
      .join(' ')
    return `
  <entry>
    <id>${escapeXml(absolute(`/data/#change-${change.id}`))}</id>
    <title>${escapeXml(change.title)}</title>
    <updated>${time(change.day)}</updated>
    <link href="${escapeXml(link)}"/>
    <content type="text">${escapeXml(text)}</content>
  </entry>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">
  <id>${escapeXml(absolute('/feed.xml'))}</id>
  <title>${escapeXml(about.name)}: what has changed</title>
  <subtitle>Each changed figure with its old value, its new one, and why.</subtitle>
  <updated>${time(sorted[0]?.day ?? about.checked)}</updated>
  <author><name>${escapeXml(about.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(absolute('/feed.xml'))}"/>
  <link href="${escapeXml(absolute('/data/#changes'))}"/>${entries.join('')}
</feed>
`
}

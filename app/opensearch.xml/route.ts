import { site } from '@/content/site'

export const dynamic = 'force-static'

/** Lets a browser add the site to its search engines; the address must be absolute. */
export function GET() {
  const escape = (text: string) => text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`)
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(site.name)}</ShortName>
  <Description>${escape(site.description.slice(0, 1024))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" method="get" template="${escape(new URL('/search/', site.url).href)}?q={searchTerms}"/>
</OpenSearchDescription>
`
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } })
}

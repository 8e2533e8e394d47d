/** A page whose content stands elsewhere: goes there by itself on any host, and says where with a link. */
export function MovedPage({ href, title }: { href: string; title: string }) {
  return (
    <div className="wrap stack py-16">
      <meta httpEquiv="refresh" content={`0; url=${href}`} />
      <h1>{title}</h1>
      <p>
        This page is at <a href={href}>{href}</a>.
      </p>
    </div>
  )
}

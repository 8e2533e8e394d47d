import { site } from '@/content/site'
import { absolute } from '@/lib/publish/absolute'

/** The code that puts this answer, pair or picture on somebody's own page. */
export function EmbedCode({ name, title, height }: { name: string; title: string; height: number }) {
  const src = absolute(`/embed/${name}/`)
  const code = `<iframe src="${src}" title="${title.replaceAll('"', '&quot;')} (${site.name})" width="100%" height="${height}" loading="lazy"></iframe>`
  return (
    <details className="small noprint">
      <summary>Put this on your own page</summary>
      <p>It shows our figures as they stand today, with their source, and loads no script.</p>
      <p className="share">
        <textarea readOnly rows={4} data-act="copy" aria-label="Code for your page" defaultValue={code} />
      </p>
    </details>
  )
}

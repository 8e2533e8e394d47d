import { Copy } from '@/components/facts/copy'
import type { Citations } from '@/lib/facts/citations'
import { resolveFigure, type Site, type Treatment } from '@/lib/facts/site'
import { scaleNote, skinDrawing } from '@/lib/pictures/skin'
import { AloneLink, Drawing } from './drawing'

/** Scalp skin in section with the place where a treatment acts. Nothing where the facts do not say. */
export function Skin({
  site,
  treatment,
  cites,
  alone,
}: {
  site: Site
  treatment: Treatment
  cites?: Citations
  alone?: boolean
}) {
  const { acts } = treatment
  if (!acts) return null
  const depth = acts.depth && resolveFigure(site, acts.depth).figure
  const fact = site.facts.get(acts.facts[0]!)
  return (
    <figure className="box pic beside">
      <Drawing
        drawing={skinDrawing(acts, depth)}
        label={`Scalp skin cut through, from the surface down to the fat. Marked: ${acts.label}.`}
        className="draw"
      />
      <figcaption className="stack gap-2!">
        <p>
          <Copy site={site} text={acts.caption} cites={cites} />
        </p>
        <p className="small soft">
          {scaleNote(depth)} {fact && <a href={fact.href}>Source</a>}
        </p>
        {!alone && (
          <p className="small">
            <AloneLink slug={`skin-${treatment.id}`} kind="skin" />
          </p>
        )}
      </figcaption>
    </figure>
  )
}

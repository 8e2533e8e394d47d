import { Copy } from '@/components/facts/copy'
import type { Citations } from '@/lib/facts/citations'
import type { Site } from '@/lib/facts/site'
import { CYCLE_STEPS, hairCycle, rootShapes, shrinkingRoot } from '@/lib/pictures/follicle'
import { LUDWIG, ludwigDrawing, NORWOOD, norwoodDrawing } from '@/lib/pictures/scalp'
import { AloneLink, Drawing } from './drawing'

type Props = { alone?: boolean }

/** The hair's cycle in four steps, then how a root shrinks from one to the next. */
export function HairCycle({ alone }: Props) {
  return (
    <figure className="box pic">
      <div className="grid">
        <div className="stack gap-2!">
          <Drawing
            drawing={hairCycle()}
            label="Four hair roots in a row: a long hair grows, its root draws up, it rests, it falls while a new one grows from the same root."
            className="draw"
          />
          <ol>
            {CYCLE_STEPS.map(([what, how]) => (
              <li key={what}>
                <b>{what}</b> {how}
              </li>
            ))}
          </ol>
        </div>
        <div className="stack gap-2!">
          <Drawing
            drawing={shrinkingRoot()}
            label="Five roots in a row, each shorter than the last, with a finer and shorter hair in it."
            className="draw"
          />
          <p>In pattern hair loss the roots shrink. Each new hair is finer and shorter, until the skin shows.</p>
        </div>
      </div>
      <figcaption className="small soft">
        <p>Drawn to explain, not to scale. {!alone && <AloneLink slug="hair-cycle" kind="hair-cycle" />}</p>
      </figcaption>
    </figure>
  )
}

/** Straight and tightly curled roots. */
export function RootShapes({ site, alone }: Props & { site: Site }) {
  const fact = site.facts.get('hair-transplant-who-textured-hair')
  return (
    <figure className="box pic beside">
      <Drawing
        drawing={rootShapes()}
        label="Two hair roots under the skin: a straight one, and a curved one whose hair is tightly curled."
        className="draw"
      />
      <figcaption className="stack gap-2!">
        <p>
          Hair can be straight or tightly curled, and the root has the same shape under the skin.
          {fact && ' A curved root is easier to cut by mistake in surgery.'} Most studies do not say whose hair they
          counted.
        </p>
        <p className="small soft">
          Not to scale. {fact && <a href={fact.href}>Source</a>}{' '}
          {!alone && <AloneLink slug="root-shapes" kind="hair-cycle" />}
        </p>
      </figcaption>
    </figure>
  )
}

/** The Norwood pattern, and which stages each treatment was tested on. */
export function Norwood({ site, cites, alone }: Props & { site: Site; cites?: Citations }) {
  return (
    <figure className="box pic">
      <div className="beside">
        <Drawing
          drawing={norwoodDrawing()}
          label={`Heads of men from above and from the side, dots for hair. ${NORWOOD.map(({ name, says }) => `${name}: ${says}`).join('. ')}.`}
          className="draw"
        />
        <ul className="plain small">
          {NORWOOD.map(({ name, says }) => (
            <li key={name}>
              <b>{name}</b> {says}
            </li>
          ))}
        </ul>
      </div>
      <TestedOn site={site} cites={cites} />
      <figcaption className="small soft">
        <p>
          Norwood stages of men; front at the top, from the side facing left. A stage says how you look today, not how
          fast you will go. Drawn after the scale’s words.{' '}
          {site.facts.has('basics-scale-norwood') && <a href="/facts/basics-scale-norwood/">Source</a>}{' '}
          {!alone && <AloneLink slug="norwood" kind="norwood" />}
        </p>
      </figcaption>
    </figure>
  )
}

/** The Ludwig pattern. */
export function Ludwig({ site, alone }: Props & { site: Site }) {
  return (
    <figure className="box pic beside">
      <Drawing
        drawing={ludwigDrawing()}
        label={`Heads of women from above and from the side, dots for hair. ${LUDWIG.map(({ name, says }) => `${name}: ${says}`).join('. ')}.`}
        className="draw"
      />
      <figcaption className="stack gap-2!">
        <ul className="plain small">
          {LUDWIG.map(({ name, says }) => (
            <li key={name}>
              <b>{name}</b> {says}
            </li>
          ))}
        </ul>
        <p className="small soft">
          Ludwig stages of women; the front line stays.{' '}
          {site.facts.has('basics-scale-ludwig') && <a href="/facts/basics-scale-ludwig/">Source</a>}{' '}
          {!alone && <AloneLink slug="ludwig" kind="norwood" />}
        </p>
      </figcaption>
    </figure>
  )
}

/** Whom each treatment was tested on: stage and sex, in the words of its facts. */
function TestedOn({ site, cites }: { site: Site; cites?: Citations }) {
  return (
    <div>
      <p className="font-semibold">What each treatment was tested on</p>
      <ul className="plain small">
        {site.treatments.map(({ id, name, href, studied }) => (
          <li key={id}>
            <a href={`${href}#who-was-studied`}>{name}</a>: <Copy site={site} text={studied.stage} cites={cites} />.{' '}
            <span className="soft">People:</span> <Copy site={site} text={studied.sex} cites={cites} />.
          </li>
        ))}
      </ul>
    </div>
  )
}

import { Picture } from '@/components/pictures/picture'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { getSite } from '@/lib/facts/load-site'
import { allPictures, type PictureKind } from '@/lib/pictures/gallery'
import { mainPageMetadata } from '@/lib/publish/metadata'

export const generateMetadata = () => mainPageMetadata(getSite(), 'pictures')

const KINDS: { kind: PictureKind; heading: string; says: string }[] = [
  {
    kind: 'people',
    heading: 'A hundred people',
    says: 'Each dot is one person out of a hundred. The left grid had the treatment, the right one had something else, often a dummy. Full dots had the outcome; rings did not. Where the outcome is a harm, full marks are squares. A mark smaller than the rest is less than one person. The two grids belong to the same study and the same time. Grids of different treatments are never set side by side, since they differ in people, time and measure.',
  },
  {
    kind: 'hairs',
    heading: 'Hairs on a square centimeter',
    says: 'Some studies count hairs rather than people. Then each stroke is one hair on a square whose side is a centimeter. Thick strokes came, crosses went, thin strokes stood there before if anyone counted them. Dashed strokes run up to the most that fits the data. More hairs under a lens may not show in the mirror.',
  },
  {
    kind: 'when',
    heading: 'A line of months',
    says: 'Two years from left to right. Each mark has its own shape, and every step stands in words under the line. An arrow at the end means that more comes later.',
  },
  {
    kind: 'costs',
    heading: 'What it costs',
    says: 'A column for each year, from the low to the high sum paid by its end. The scale begins at zero. Slanted lines mean that prices are weak. What nobody has priced is a question mark or a sentence, never a zero.',
  },
  {
    kind: 'skin',
    heading: 'Where it acts',
    says: 'One drawing of scalp skin, cut through. The mark shows where a treatment reaches. Where a source gives a depth, a ruler stands beside it; where none does, the drawing says so.',
  },
  {
    kind: 'hair-cycle',
    heading: 'How hair grows and shrinks',
    says: 'Four steps of one root, then one root over many cycles.',
  },
  {
    kind: 'norwood',
    heading: 'How hair loss goes',
    says: 'Heads from above, the front at the top, and from the side. Each dot is hair; it gets thinner where dots are missing.',
  },
]

export default function PicturesPage() {
  const site = getSite()
  const pictures = allPictures(site)
  const drawn = pictures.filter(({ kind }) => kind === 'people').length
  const said = site.options.flatMap((option) => option.outcomes).length - drawn
  return (
    <div className="wrap">
      <Breadcrumbs
        parents={[
          ['/', 'Home'],
          ['/about/', 'About'],
        ]}
        here="Pictures"
      />
      <div className="prose">
        <h1>How to read the pictures</h1>
        <p className="lede">
          Every picture is drawn from the facts when the site is built. When a fact changes, so does its picture.
          Nothing is told by color alone, and the same numbers stand in words or in a table.
        </p>
        {KINDS.map(({ kind, heading, says }) => {
          const picture = pictures.find((p) => p.kind === kind)
          return (
            picture && (
              <section key={kind} id={kind}>
                <h2>{heading}</h2>
                <p>{says}</p>
                <Picture site={site} picture={picture} />
                {kind === 'people' && (
                  <p>
                    {drawn} outcomes are drawn this way. {said} others are told in sentences: they have no comparison
                    group, too few people, or too weak a source to be drawn large.
                  </p>
                )}
              </section>
            )
          )
        })}
        <section id="all">
          <h2>All pictures</h2>
          <ul className="plain list">
            {pictures.map((picture) => (
              <li key={picture.slug}>
                <a href={`/pictures/${picture.slug}/`}>
                  {['people', 'hairs'].includes(picture.kind) &&
                    `${site.options.find(({ href }) => href === picture.home)?.name ?? ''}: `}
                  {picture.card().title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

import { Certainty } from '@/components/facts/certainty'
import { Copy } from '@/components/facts/copy'
import { capital } from '@/lib/facts/capital'
import type { Citations } from '@/lib/facts/citations'
import { formatNumber } from '@/lib/facts/format-figure'
import type { Site } from '@/lib/facts/site'
import { changeText, hairsOf, scalpSquare } from '@/lib/pictures/hairs'
import { AloneLink, Shapes } from './drawing'
import { NumberTable } from './number-table'

/** Extra hairs on a square centimeter of scalp, one mark a hair, both groups where the source gives both. */
export function HairCountPicture({
  site,
  id,
  cites,
  alone,
}: {
  site: Site
  id: string
  cites?: Citations
  alone?: boolean
}) {
  const hairs = hairsOf(site, id)
  if (!hairs) throw new Error(`There is no hair count "${id}" that may be drawn.`)
  const { arms, count, figure, fact, start } = hairs
  return (
    <figure className="box pic">
      <div>
        <h3>
          <span className="side">Benefit</span> {changeText(hairs.extra)} on a square centimeter
        </h3>
        <p className="small">
          <Copy site={site} text={count.label} links={false} />, {figure.followUp}
        </p>
      </div>
      <div className="two">
        {arms.map((arm) => (
          <div key={arm.name}>
            <svg
              viewBox="0 0 100 100"
              role="img"
              aria-label={`${arm.name}: ${changeText(arm.change)} on a square centimeter${start === undefined ? '' : `, where ${start} stood before`}`}
            >
              <Shapes shapes={scalpSquare(arm, start)} />
            </svg>
            <p className="count">
              <span className="big">{`${arm.change > 0 ? '+' : ''}${formatNumber(arm.change)}`}</span>{' '}
              <span className="small">{arm.name}</span>
            </p>
            {arm.low !== undefined && arm.high !== undefined && (
              <p className="small soft">
                {formatNumber(arm.low)} to {formatNumber(arm.high)} would also fit: the dashed strokes run up to the
                most.
              </p>
            )}
          </div>
        ))}
        {arms.length === 1 && (
          <p className="small soft">
            The square holds only the gap between the two groups. The source does not give each group’s count, or how
            many hairs stood there.
          </p>
        )}
      </div>
      <p>
        <Copy site={site} text={count.besideText} cites={cites} />
      </p>
      <NumberTable
        hidden
        caption="The numbers of this picture, hairs per square centimeter"
        head={['Hairs per square centimeter', 'Change']}
        rows={[
          ...(arms.length === 2 ? arms.map((arm) => ({ name: arm.name, cells: [changeText(arm.change)] })) : []),
          {
            name:
              arms.length === 2
                ? 'Difference'
                : `Difference: ${arms[0].name}, against ${typeof figure.comparator === 'object' ? figure.comparator.arm.replace(/ \(.*\)$/, '') : 'the rest'}`,
            cells: [changeText(hairs.extra)],
          },
        ]}
      />
      <figcaption className="small soft">
        <p>
          {start !== undefined && `Thin strokes: the ${start} hairs that stood there. `}Thick strokes: hairs gained.{' '}
          {arms.some((arm) => arm.change < 0) && 'Crosses: hairs lost. '}
          The square’s side is one centimeter. {capital(figure.population ?? '')}.{' '}
          <Copy site={site} text={count.caution} cites={cites} /> <Certainty level={fact.certainty} />{' '}
          <a href={hairs.href}>Source and all arms</a>
        </p>
        {!alone && (
          <p>
            <AloneLink slug={`hairs-${id}`} kind="hairs" />
          </p>
        )}
      </figcaption>
    </figure>
  )
}

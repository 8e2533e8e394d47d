import { DOTS } from '@/content/mark'
import { site } from '@/content/site'
import { formatDate } from '@/lib/facts/format-date'
import { CERTAINTIES, type Certainty } from '@/lib/facts/schema'
import type { Dots } from '@/lib/pictures/dots'
import type { CardArm, CardText } from '@/lib/publish/cards'

// The light scheme of app/globals.css: a card stands on other people's pages, where no scheme is known.
const INK = '#1f1c18'
const SOFT = '#524b45'
const PAPER = '#faf7f1'
const LINE = '#e2dacc'
const TEAL = '#0a5250'
const RUST = '#8c3011'
const DOT_OFF = '#d3c8b7'

/**
 * A share card, 1200 × 630, for the renderer in lib/publish: plain boxes with styles of their own, called as a function.
 * @param scale 1 for the largest text; the renderer lowers it until everything fits
 */
export function drawCard(card: CardText, scale: number) {
  const px = (size: number) => Math.round(size * scale)
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        boxSizing: 'border-box',
        width: 1200,
        minHeight: 630,
        padding: '44px 60px 36px',
        background: PAPER,
        color: INK,
        fontFamily: 'Figtree',
        fontSize: px(50),
        lineHeight: 1.22,
      }}
    >
      <div style={{ display: 'flex', color: TEAL, fontWeight: 600, fontSize: px(38), marginBottom: px(8) }}>
        {card.kicker}
      </div>
      <div
        style={{
          display: 'flex',
          fontFamily: 'Fraunces',
          fontWeight: 600,
          fontSize: px(card.picture ? 54 : 68),
          lineHeight: 1.1,
          letterSpacing: '-0.01em',
        }}
      >
        {card.title}
      </div>
      {card.answer && <div style={{ display: 'flex', marginTop: px(22) }}>{card.answer}</div>}
      {card.picture && (
        <div style={{ display: 'flex', marginTop: px(22), gap: 40 }}>
          {card.picture.arms.map((arm, i) => drawArm(arm, card.picture!.direction, px, i))}
        </div>
      )}
      {card.beside && (
        <div
          style={{
            display: 'flex',
            marginTop: px(18),
            color: card.beside.side === 'harm' ? RUST : TEAL,
            fontSize: px(44),
          }}
        >
          {card.beside.text}
        </div>
      )}
      <div style={{ display: 'flex', flexGrow: 1 }} />
      <div
        style={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
          marginTop: px(22),
          borderTop: `2px solid ${LINE}`,
          paddingTop: 22,
          fontSize: 34,
          color: SOFT,
        }}
      >
        <div
          style={{
            display: 'flex',
            alignItems: 'center',
            color: INK,
            fontFamily: 'Fraunces',
            fontWeight: 600,
            fontSize: 44,
            gap: 14,
          }}
        >
          <img src={markSvg(TEAL)} width={50} height={50} alt="" />
          {site.name}
        </div>
        {card.certainty && card.certainty !== 'Not graded' && (
          <div style={{ display: 'flex', alignItems: 'center', color: INK, gap: 14 }}>
            {`How sure: ${card.certainty}`}
            <img src={certaintySvg(card.certainty)} width={130} height={25} alt="" />
          </div>
        )}
        <div style={{ display: 'flex' }}>{`Checked ${formatDate(card.checked, 'medium')}`}</div>
      </div>
    </div>
  )
}

function drawArm(arm: CardArm, direction: 'benefit' | 'harm', px: (size: number) => number, key: number) {
  return (
    <div key={key} style={{ display: 'flex', flex: 1, gap: 24, alignItems: 'center' }}>
      <img src={gridSvg(arm.dots, direction === 'harm' ? RUST : TEAL)} width={px(250)} height={px(250)} alt="" />
      <div style={{ display: 'flex', flexDirection: 'column', flex: 1 }}>
        <div style={{ display: 'flex', fontFamily: 'Fraunces', fontWeight: 600, fontSize: px(52), lineHeight: 1.1 }}>
          {arm.text}
        </div>
        <div style={{ display: 'flex', fontSize: px(40), color: SOFT }}>{arm.label}</div>
      </div>
    </div>
  )
}

const svgUri = (viewBox: string, body: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${body}</svg>`)}`

/** The mark, as a picture. */
function markSvg(color: string) {
  const dots = DOTS.flatMap((row, y) =>
    row.map((size, x) =>
      size > 0 ? `<circle cx="${x * 10 + 5}" cy="${y * 10 + 5}" r="${(size * 4.2).toFixed(1)}"/>` : '',
    ),
  )
  return svgUri('0 0 40 40', `<g fill="${color}">${dots.join('')}</g>`)
}

/** 100 people as dots, so many of them filled; a part of a person is a dot half filled. */
function gridSvg({ whole, part }: Dots, color: string) {
  const dots = Array.from(
    { length: 100 },
    (_, i) =>
      `<circle cx="${(i % 10) * 10 + 5}" cy="${Math.floor(i / 10) * 10 + 5}" r="3.8" fill="${i < whole ? color : DOT_OFF}"/>`,
  )
  const half = part
    ? `<circle cx="${(whole % 10) * 10 + 5}" cy="${Math.floor(whole / 10) * 10 + 5}" r="2" fill="${color}"/>`
    : ''
  return svgUri('0 0 100 100', dots.join('') + half)
}

/** The bar of four segments. */
function certaintySvg(level: Certainty) {
  const filled = 4 - CERTAINTIES.indexOf(level)
  const bars = [0, 1, 2, 3].map(
    (i) =>
      `<rect x="${i * 13 + 1}" y="1" width="10" height="8" rx="2" fill="${i < filled ? INK : 'none'}" stroke="${INK}" stroke-width="1.5"/>`,
  )
  return svgUri('0 0 52 10', bars.join(''))
}

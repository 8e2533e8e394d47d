import { brotliCompressSync } from 'node:zlib'
import { render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { AllCosts, CostTable } from '@/components/pictures/all-costs'
import { Costs } from '@/components/pictures/costs'
import { HundredPeople } from '@/components/pictures/hundred-people'
import { Picture } from '@/components/pictures/picture'
import { AllTimelines, Timeline } from '@/components/pictures/timeline'
import { getSite } from '@/lib/facts/load-site'
import type { Figure } from '@/lib/facts/schema'
import type { Site } from '@/lib/facts/site'
import { cardMarkup } from '@/lib/pictures/card'
import { allPictures } from '@/lib/pictures/gallery'
import { peopleOf } from '@/lib/pictures/people'

const shipped = getSite()
let site: Site
beforeEach(() => {
  site = structuredClone(shipped)
})

const OUTCOME = 'finasteride-photo-12mo'
/** Changes the figure behind an outcome of a copy of the site. */
function bend(id: string, change: (figure: Figure) => void) {
  const outcome = site.options.flatMap((o) => o.outcomes).find((o) => o.id === id)!
  const [fact, key] = outcome.figure.split('.') as [string, string]
  change(site.facts.get(fact)!.figures[key]!)
}
const names = () => screen.getAllByRole('img').map((img) => img.getAttribute('aria-label'))

describe(HundredPeople, () => {
  it('shows both arms, the difference, and the harm in the same frame', () => {
    render(<HundredPeople site={site} outcomeId={OUTCOME} />)
    const frame = screen.getByRole('figure')
    expect(within(frame).getAllByRole('img')).toHaveLength(4)
    expect(names().slice(0, 2)).toEqual([
      '48 of 100 dots filled: finasteride 1 mg a day',
      '7 of 100 dots filled: dummy pill',
    ])
    expect(within(frame).getByRole('heading', { name: /Benefit 41 more in 100/ })).toBeInTheDocument()
    expect(within(frame).getByRole('heading', { name: /Harm 1.7 more in 100/ })).toBeInTheDocument()
    expect(within(frame).getByText(/trials likely missed cases/)).toBeInTheDocument()
  })
  it('has a table with the same numbers', () => {
    render(<HundredPeople site={site} outcomeId={OUTCOME} />)
    const cells = within(screen.getByRole('table'))
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
    expect(cells).toEqual(['48', '3.8 (36 of 945)', '7', '2.1 (20 of 934)', '41 more', '1.7 more'])
  })
  it('says who was studied, how sure anyone is, and where it comes from', () => {
    render(<HundredPeople site={site} outcomeId={OUTCOME} />)
    expect(screen.getByText(/Men 18 to 41, mild to moderate loss/)).toBeInTheDocument()
    expect(screen.getByText('Moderate')).toBeInTheDocument()
    expect(screen.getAllByRole('link', { name: 'Source and all arms' })[0]).toHaveAttribute(
      'href',
      '/facts/finasteride-benefit-photo-rated/#photos-1-year',
    )
  })
  it('says a harm that may not be drawn as a sentence in the frame', () => {
    render(<HundredPeople site={site} outcomeId="minoxidil-women-regrowth" />)
    expect(within(screen.getByRole('figure')).getByText(/face or body hair/)).toBeInTheDocument()
    expect(screen.getAllByRole('img')).toHaveLength(2)
  })
  it('does not draw an outcome that is too weak', () => {
    render(<HundredPeople site={site} outcomeId="finasteride-same-or-better-5yr" />)
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByText(/Too weak to be drawn/)).toBeInTheDocument()
  })
  it('says an outcome with a missing arm and why it is not drawn', () => {
    bend(OUTCOME, (figure) => (figure.comparator = 'not reported'))
    render(<HundredPeople site={site} outcomeId={OUTCOME} />)
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByText(/No comparison group, so it is not drawn/)).toBeInTheDocument()
  })
  it('draws nobody and everybody', () => {
    bend(OUTCOME, (figure) => {
      figure.value = 0
      ;(figure.comparator as { value: number }).value = 100
    })
    render(<HundredPeople site={site} outcomeId={OUTCOME} />)
    expect(names().slice(0, 2)).toEqual([
      '0 of 100 dots filled: finasteride 1 mg a day',
      '100 of 100 dots filled: dummy pill',
    ])
    expect(screen.getByRole('heading', { name: /100 fewer in 100/ })).toBeInTheDocument()
  })
  it('draws 0.4 in 100 as part of a dot and prints 0.4', () => {
    bend(OUTCOME, (figure) => (figure.value = 0.4))
    const { container } = render(<HundredPeople site={site} outcomeId={OUTCOME} />)
    expect(container.querySelector('.part')).not.toBeNull()
    expect(names()[0]).toMatch(/^0.4 of 100/)
  })
  it('prints a label of 80 characters whole', () => {
    const long = 'more hair on the crown and behind the temples, as rated by three skin doctors so'
    site.options.flatMap((o) => o.outcomes).find((o) => o.id === OUTCOME)!.label = long
    render(<HundredPeople site={site} outcomeId={OUTCOME} />)
    expect(long).toHaveLength(80)
    expect(screen.getByText(new RegExp(long))).toBeInTheDocument()
  })
  it('names an outcome that does not exist', () =>
    expect(() => renderToStaticMarkup(<HundredPeople site={site} outcomeId="nothing" />)).toThrow(
      'There is no outcome "nothing".',
    ))
})

describe('outcomes', () => {
  it('are drawn where both arms may be, and only there', () => {
    const drawn = shipped.options
      .flatMap((o) => o.outcomes)
      .filter((o) => peopleOf(shipped, o.id))
      .map((o) => o.id)
    expect(drawn).toEqual(
      shipped.options
        .flatMap((o) => o.outcomes)
        .filter((o) => o.picture)
        .map((o) => o.id),
    )
    expect(drawn).toHaveLength(11)
  })
})

describe(Costs, () => {
  const option = (id: string) => site.options.find((o) => o.id === id)!
  it('writes what nobody has priced and never a zero', () => {
    render(<Costs site={site} option={option('microneedling')} />)
    const rows = within(screen.getByRole('table'))
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent)
    expect(rows[0]).toMatch(/^Year 1\$/)
    expect(rows.slice(1)).toEqual(['Year 2Not known', 'Year 5Not known', 'Year 10Not known'])
    expect(screen.getByRole('img')).toHaveAccessibleName(/Year 2: Not priced/)
  })
  it('says that later costs have no price', () => {
    render(<Costs site={site} option={option('smp')} />)
    expect(screen.getAllByText(/and more that nobody has priced/).length).toBeGreaterThan(0)
  })
  it('says so when an option has no costs', () => {
    render(<Costs site={site} option={{ ...option('smp'), costs: null }} />)
    expect(screen.getByText('No price was found.')).toBeInTheDocument()
  })
})

describe(AllCosts, () => {
  it('puts every option on one axis and a price of zero at zero', () => {
    render(<AllCosts site={site} />)
    expect(screen.getByRole('img', { name: /^Do nothing. Year 1: \$0. Year 2: \$0/ })).toBeInTheDocument()
    expect(screen.getByRole('img', { name: /^Cover it up. Year 1: Not known/ })).toBeInTheDocument()
    expect(screen.getAllByRole('listitem')).toHaveLength(shipped.options.filter((o) => o.costs).length)
  })
})

describe(CostTable, () => {
  it('has the years 1, 2, 5 and 10 for each option', () => {
    render(<CostTable site={site} />)
    expect(screen.getAllByRole('columnheader').map((h) => h.textContent)).toEqual([
      'Choice',
      ...[1, 2, 5, 10].map((year) => `By the end of year ${year}`),
    ])
    expect(screen.getAllByRole('row')).toHaveLength(shipped.options.length + 1)
  })
})

describe(Timeline, () => {
  it('says every step, what keeps the result and what follows if you stop', () => {
    const minoxidil = site.treatments.find((t) => t.id === 'minoxidil')!
    render(<Timeline site={site} option={minoxidil} />)
    expect(within(screen.getAllByRole('list')[0]!).getAllByRole('listitem')).toHaveLength(minoxidil.timeline.length)
    expect(screen.getByText('If you stop')).toBeInTheDocument()
    expect(screen.getByText('What keeps it')).toBeInTheDocument()
    expect(screen.getByText(/Extra shedding/)).toBeInTheDocument()
  })
})

describe(AllTimelines, () => {
  it('has a line for each treatment, with its first change in words', () => {
    render(<AllTimelines site={site} />)
    for (const { name } of shipped.treatments) expect(screen.getByRole('link', { name })).toBeInTheDocument()
  })
})

describe.each(allPictures(shipped).map((picture) => [picture.slug, picture] as const))('%s', (_, picture) => {
  it('is small in its page, and has a text for each drawing', () => {
    const html = renderToStaticMarkup(<Picture site={shipped} picture={picture} />)
    expect(brotliCompressSync(html).length).toBeLessThan(6000)
    const { container } = render(<Picture site={shipped} picture={picture} />)
    for (const svg of container.querySelectorAll('svg'))
      expect(
        svg.closest('[aria-hidden]') ??
          svg.closest('[role=img]')?.getAttribute('aria-label') ??
          svg.parentElement?.closest('svg'),
      ).toBeTruthy()
  })
  it('carries title, caption and source when it leaves the site', () => {
    const card = picture.card()
    const svg = cardMarkup(card, 'example.org/pictures/x/')
    const words = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    for (const part of [card.title, 'Source:', 'example.org/pictures/x/'])
      expect(words).toContain(part.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
    expect(svg).not.toMatch(/var\(|NaN|undefined/)
  })
})

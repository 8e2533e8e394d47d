import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ByLetter } from '@/components/site/by-letter'

const draw = (names: string[]) =>
  render(
    <ByLetter items={names} nameOf={(name) => name}>
      {(its) => <p>{its.join(' · ')}</p>}
    </ByLetter>,
  )

describe(ByLetter, () => {
  it('parts a list by letter, whatever order it comes in', () => {
    draw(['Plasma', 'arm', 'Placebo'])
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['A', 'P'])
    expect(screen.getByText('Placebo · Plasma')).toBeVisible()
  })

  it('files quoted titles, accents and figures where a reader looks for them', () => {
    draw(['“Permanent” ink', 'Éclat', '510(k)', 'Early', 'Plugs'])
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['0–9', 'E', 'P'])
    expect(screen.getByText('“Permanent” ink · Plugs')).toBeVisible()
  })

  it('leads to each letter', () => {
    draw(['Arm', '510(k)'])
    for (const link of screen.getAllByRole('link'))
      expect(document.getElementById(link.getAttribute('href')!.slice(1))).not.toBeNull()
  })
})

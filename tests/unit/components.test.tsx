import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { articleTags } from '@/components/article/article-tags'
import { ComparisonTable } from '@/components/compare/comparison-table'
import { Certainty } from '@/components/facts/certainty'
import { Copy } from '@/components/facts/copy'
import { FactRecord } from '@/components/facts/fact-record'
import { FigureLink } from '@/components/facts/figure-link'
import { SourceList } from '@/components/facts/source-list'
import { SearchAnswer } from '@/components/search/search-answer'
import { QuestionList } from '@/components/questions/question-list'
import { firstRows } from '@/lib/compare/rows'
import { numberSources } from '@/lib/facts/citations'
import type { Result } from '@/lib/search/engine'
import { inventSite } from '../fixtures'

const site = inventSite()
const photos = site.facts.get('examplol-benefit-photos')!
const cites = numberSources(site, site.facts.keys())

describe(FigureLink, () => {
  const figure = photos.figures.photos!
  test('is a link to the figure’s own place in its record, with the number of its source', () => {
    render(<FigureLink fact={photos} figureKey="photos" figure={figure} cites={cites} />)
    const link = screen.getByRole('link', { name: /^26 in 100/ })
    expect(link).toHaveAttribute('href', '/facts/examplol-benefit-photos/#photos')
    expect(link).toHaveTextContent(/1$/)
  })
  test('shows a dose or a date plain, without a source mark', () => {
    render(<FigureLink fact={photos} figureKey="photos" figure={figure} part="comparator" plain cites={cites} />)
    expect(screen.getByRole('link')).toHaveTextContent(/^3\.1 in 100$/)
  })
})

describe(Copy, () => {
  test('fills the slots of a text with links to records, terms and pages', () => {
    render(
      <p>
        <Copy
          site={site}
          text="Of men, {examplol-benefit-photos.photos}; [[norwood|Norwood 3]]; [the table](/compare/)."
          cites={cites}
        />
      </p>,
    )
    expect(screen.getByRole('link', { name: /^26 in 100/ })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Norwood 3' })).toHaveAttribute('href', '/glossary/#norwood')
    expect(screen.getByRole('link', { name: 'the table' })).toHaveAttribute('href', '/compare/')
  })
  test('holds no link where it stands inside one', () => {
    render(<Copy site={site} text="{examplol-benefit-photos.photos} and [[dht]]" links={false} />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText(/26 in 100/)).toBeInTheDocument()
  })
  test('links a sum of costs to the fact that it rests on', () => {
    render(<Copy site={site} text="{examplol.cost-5-years}" />)
    expect(screen.getByRole('link', { name: '$650 to $1,850' })).toHaveAttribute('href', '/facts/examplol-cost-prices/')
  })
})

describe(SearchAnswer, () => {
  const fact = {
    id: 'f',
    kind: 'fact' as const,
    treatment: ['examplol'],
    topic: ['benefit'],
    url: '/facts/examplol-benefit-photos/',
    score: 1,
    certainty: 'Low',
    source: 'Doe 2020',
    fact: 'examplol-benefit-photos',
    checked: '2026-11-01',
  } satisfies Partial<Result>
  test('says the first sentence of a fact once, as heading, with its figures set apart', () => {
    render(
      <SearchAnswer
        first
        result={{
          ...fact,
          title: 'More hair in 26 in 100.',
          answer: 'More hair in *26 in 100*. On a dummy liquid *3.1*.',
        }}
      />,
    )
    const heading = screen.getByRole('heading', { name: 'More hair in 26 in 100.' })
    expect(within(heading).getByText('26 in 100').tagName).toBe('B')
    expect(screen.getByText(/^On a dummy liquid/)).toHaveTextContent('On a dummy liquid 3.1.')
    expect(screen.getAllByText(/26 in 100/)).toHaveLength(1)
  })
  test('keeps an answer whole under a question', () => {
    render(
      <SearchAnswer
        first={false}
        result={{ ...fact, kind: 'question', title: 'Does it work?', answer: 'In *26 in 100*.' }}
      />,
    )
    expect(screen.getByText(/^In/)).toHaveTextContent('In 26 in 100.')
    expect(screen.getByText(/Checked November 1, 2026/)).toBeInTheDocument()
  })
  test('what is urgent has only what to do, with numbers that can be tapped', () => {
    render(<SearchAnswer first result={{ ...fact, kind: 'safety', title: 'Get help now', answer: 'Call 911.' }} />)
    expect(screen.getByRole('link', { name: '911' })).toHaveAttribute('href', 'tel:911')
    expect(screen.queryByText(/How sure/)).toBeNull()
  })
  test('what can wait for a visit is said calmly', () => {
    render(
      <SearchAnswer
        first
        result={{ ...fact, kind: 'safety', soon: true, title: 'A breast lump', answer: 'See a doctor.' }}
      />,
    )
    expect(screen.getByText('See a doctor soon')).toBeInTheDocument()
    expect(screen.queryByText('What to do now')).toBeNull()
  })
})

describe(Certainty, () => {
  test.each(['High', 'Moderate', 'Low', 'Very low', 'Not graded'] as const)('always says the word: %s', (level) => {
    render(<Certainty level={level} />)
    expect(screen.getByText(level)).toBeInTheDocument()
  })
  test('draws no bar for what is not graded', () => {
    const { container } = render(<Certainty level="Not graded" />)
    expect(container.querySelector('svg')).toBeNull()
  })
})

describe(FactRecord, () => {
  test('shows statement, both arms with their people, who was studied, how sure and why, source and days', () => {
    render(<FactRecord site={site} fact={photos} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'After 48 weeks, doctors saw more hair in photos of 26 in 100 on it, and 3.1 in 100 on a dummy liquid.',
    )
    for (const text of [
      'lotion twice a day',
      'dummy liquid',
      'men 18 to 49 with pattern hair loss',
      'Moderate',
      'One large blinded trial, paid for by the maker.',
    ])
      expect(screen.getAllByText(text, { exact: false })[0]).toBeInTheDocument()
    expect(screen.getByText(/593 people/)).toBeInTheDocument()
    expect(screen.getByText(/590 people/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /A trial of an invented lotion/ })).toHaveAttribute(
      'href',
      'https://doi.org/10.5555/example',
    )
    expect(screen.getByText(/Checked November 22, 2026/)).toBeInTheDocument()
    expect(screen.getByText(/not the full text/)).toBeInTheDocument()
  })
  test('says what was not reported, and where nobody was compared', () => {
    render(<FactRecord site={site} fact={site.facts.get('examplol-harm-itch')!} />)
    expect(screen.getByText(/number of people not reported/)).toBeInTheDocument()
    expect(screen.getByText(/nobody without the treatment was followed/)).toBeInTheDocument()
  })
  test('gives each figure a place of its own for links to lead to', () => {
    const { container } = render(<FactRecord site={site} fact={site.facts.get('examplol-cost-prices')!} />)
    expect(container.querySelector('#visit')).toHaveTextContent('$50')
    expect(container.querySelector('#year')).toHaveTextContent('$120 to $360')
  })
})

describe(ComparisonTable, () => {
  const table = () => {
    render(<ComparisonTable site={site} options={site.options} rows={firstRows(site)} caption="All options" />)
    return screen.getByRole('table', { name: 'All options' })
  }
  test('has a column for each option, doing nothing and covering up among them', () => {
    expect(
      within(table())
        .getAllByRole('columnheader')
        .map((th) => th.textContent),
    ).toEqual(['Question', 'Examplol', 'Samplin', 'Do nothing', 'Cover up'])
  })
  test('has a row for each question, every cell named for the phone', () => {
    const rows = within(table()).getAllByRole('row').slice(1)
    expect(rows).toHaveLength(firstRows(site).length)
    for (const row of rows)
      expect(
        within(row)
          .getAllByRole('cell')
          .map((td) => td.dataset.label),
      ).toEqual(['Examplol', 'Samplin', 'Do nothing', 'Cover up'])
  })
  test('shows the answer with its figure, how sure, and where it comes from', () => {
    const row = within(table()).getByRole('row', { name: /New hair|Hair you still have/ })
    const cell = within(row).getAllByRole('cell')[0]!
    expect(cell).toHaveTextContent('Partly')
    expect(cell).toHaveTextContent('Moderate')
    expect(within(cell).getByRole('link', { name: /Source: Examplol/ })).toHaveAttribute(
      'href',
      '/facts/examplol-benefit-photos/',
    )
  })
  test('says why where nobody has measured it', () => {
    const row = within(table()).getByRole('row', { name: /Cost, first year|first year/i })
    expect(within(row).getAllByRole('cell')[1]).toHaveTextContent('Not measured. Nobody has priced a year of it.')
  })
})

describe(QuestionList, () => {
  const questions = site.questions.filter((q) => q.treatment === 'examplol')
  test('holds each question closed, with the id on the answer so that a link opens it without scripts', () => {
    const { container } = render(<QuestionList site={site} questions={questions} cites={cites} />)
    const details = [...container.querySelectorAll('details')]
    expect(details).toHaveLength(questions.length)
    expect(details.every((d) => !d.open)).toBe(true)
    const answer = container.querySelector(`#${questions[0]!.id}`)!
    expect(answer.closest('summary')).toBeNull()
    expect(answer.parentElement?.tagName).toBe('DETAILS')
  })
  test('has a link to the question’s own page, and its figures in the answer', () => {
    const { container } = render(<QuestionList site={site} questions={questions.slice(0, 1)} cites={cites} />)
    const answer = container.querySelector(`#${questions[0]!.id}`)!
    expect(answer.querySelector(`a[href="${questions[0]!.href}"]`)).not.toBeNull()
    expect(answer).toHaveTextContent('26 in 100')
    expect(answer.querySelectorAll('p').length).toBeGreaterThanOrEqual(2)
  })
})

describe(SourceList, () => {
  test('names a seller’s page as such, without a link', () => {
    const shop = inventSite()
    shop.sources.set('shop', { type: 'webpage', title: 'Our prices', publisher: 'A shop', standing: 'seller' })
    render(<SourceList site={shop} cites={new Map([['shop', 1]])} />)
    expect(screen.getByRole('listitem')).toHaveTextContent('Our prices. A shop. A seller’s page.')
    expect(screen.queryByRole('link', { name: 'Our prices' })).toBeNull()
  })
})

describe(articleTags, () => {
  const option = site.options[0]
  const tags = articleTags(site, cites, option)
  test('are bound to their treatment: who should not, what to ask, who was studied', () => {
    render(
      <>
        <tags.WhoShouldNot />
        <tags.Asks />
        <tags.Studied />
      </>,
    )
    expect(screen.getByRole('heading', { name: 'Ask a doctor first' })).toBeInTheDocument()
    expect(screen.getByText('People with a sore scalp')).toBeInTheDocument()
    expect(screen.getByText('What if my scalp itches?')).toBeInTheDocument()
    expect(screen.getByText('Crown thinning')).toBeInTheDocument()
  })
  test('stop the build for a fact or an option that is not there', () => {
    expect(() => render(<tags.Fact id="examplol-none" />)).toThrow('There is no fact "examplol-none"')
    expect(() => render(<tags.Timeline option="nobody" />)).toThrow('There is no option "nobody"')
  })
})

import { render } from '@testing-library/react'
import type { Graph } from 'schema-dts'
import { describe, expect, it } from 'vitest'
import QuestionPage from '@/app/questions/[id]/page'
import PairPage from '@/app/compare/[pair]/page'
import GlossaryPage from '@/app/glossary/page'
import { getSite } from '@/lib/facts/load-site'
import { basicsData, datasetData, homeData, treatmentData } from '@/lib/publish/structured-data'

const site = getSite()
type Node = Record<string, unknown> & { '@type': string }

/** The JSON-LD of a rendered page, and its words without source marks. */
function read(page: React.ReactNode) {
  const { container } = render(page)
  const nodes = [...container.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => (JSON.parse(script.textContent!) as { '@graph': Node[] })['@graph'],
  )
  // A copy: React takes its own elements away after the test.
  const copy = container.cloneNode(true) as HTMLElement
  copy.querySelectorAll('script, sup').forEach((element) => element.remove())
  return { nodes, words: squeeze(copy.textContent!), container }
}
const squeeze = (text: string) => text.replace(/\s+/g, '')
const of = (nodes: Node[], type: string) => nodes.find((node) => node['@type'] === type)!

describe('structured data says what the page says', () => {
  const asked = [...site.questions]
    .sort((a, b) => b.answer.length - a.answer.length)
    .slice(0, 3)
    .concat(site.questions.filter((q) => q.urgent).slice(0, 2))
  it.each(asked.map((q) => q.id))('question %s', async (id) => {
    const { nodes, words, container } = read(await QuestionPage({ params: Promise.resolve({ id }) }))
    const page = of(nodes, 'MedicalWebPage')
    const question = page.mainEntity as Node & { name: string; acceptedAnswer: { text: string; citation: string[] } }
    expect(container.querySelector('h1')!.textContent).toBe(question.name)
    for (const paragraph of question.acceptedAnswer.text.split('\n\n')) expect(words).toContain(squeeze(paragraph))
    expect(question.acceptedAnswer.citation.length).toBe(container.querySelectorAll('ol.sources > li').length)
  })
  it('a pair: its title and its sentence', async () => {
    const { nodes, words } = read(await PairPage({ params: Promise.resolve({ pair: site.pairs[0]!.id }) }))
    const page = of(nodes, 'MedicalWebPage') as Node & { name: string; description: string; about: { name: string }[] }
    expect(words).toContain(squeeze(page.name))
    expect(words).toContain(squeeze(page.description))
    expect(page.about.map((t) => t.name)).toEqual(
      [site.pairs[0]!.a, site.pairs[0]!.b].map((treatment) => site.treatments.find((t) => t.id === treatment)!.title),
    )
  })
  it('the glossary: every term with its meaning, at its own address', () => {
    const { nodes, words } = read(GlossaryPage())
    const terms = of(nodes, 'DefinedTermSet').hasDefinedTerm as { '@id': string; name: string; description: string }[]
    expect(terms.length).toBe(site.terms.size)
    for (const term of terms) {
      expect(words).toContain(squeeze(term.description))
      expect(document.getElementById(term['@id'].split('#')[1]!)!.textContent).toContain(term.name)
    }
  }, 30_000)
  it('breadcrumbs end with the page itself', async () => {
    const { nodes, container } = read(await QuestionPage({ params: Promise.resolve({ id: site.questions[0]!.id }) }))
    const items = of(nodes, 'BreadcrumbList').itemListElement as { name: string; item?: string }[]
    expect(items.map((item) => item.name)).toEqual(
      [...container.querySelectorAll('.crumbs li')].map((li) => li.textContent),
    )
    expect(items.at(-1)!.item).toBeUndefined()
  })
})

describe('structured data as a whole', () => {
  const graphs: Graph[] = [
    homeData(),
    basicsData(site),
    datasetData(site, 'x'),
    ...site.treatments.map((t) => treatmentData(site, t)),
  ]
  it('invents no reviewer, no rating, no offer', () => {
    expect(JSON.stringify(graphs)).not.toMatch(/reviewedBy|rating|review"|offers|Offer|price/i)
  })
  it('what has a label is a drug, a scalp tattoo is no therapy', () => {
    const kind = (id: string) => {
      const page = treatmentData(
        site,
        site.treatments.find((t) => t.id === id)!,
      )['@graph'][0] as unknown as { about: Node }
      return page.about['@type']
    }
    expect(site.treatments.map((t) => [t.id, kind(t.id)])).toEqual([
      ['finasteride', 'Drug'],
      ['hair-transplant', 'TherapeuticProcedure'],
      ['microneedling', 'TherapeuticProcedure'],
      ['minoxidil', 'Drug'],
      ['prp', 'TherapeuticProcedure'],
      ['smp', 'MedicalProcedure'],
    ])
  })
  it('the dataset names files that are published', () => {
    const data = datasetData(site, 'x')['@graph'].find(
      (node) => (node as unknown as Node)['@type'] === 'Dataset',
    ) as unknown as { distribution: { name: string }[] }
    expect(data.distribution.map((file) => file.name)).toEqual([
      'facts.json',
      'facts.csv',
      'questions.json',
      'comparison.csv',
      'sources.json',
      'sources.bib',
    ])
  })
})

import type { DataDownload, DefinedTermSet, Graph } from 'schema-dts'
import { site as about } from '@/content/site'
import { citeInText, numberSources } from '@/lib/facts/citations'
import { printText } from '@/lib/facts/print'
import type { PairOf, Question, Site, Treatment } from '@/lib/facts/site'
import { pairTitle, treatmentsOf } from '@/lib/compare/pairs'
import { absolute } from './absolute'
import { answerText, citeData, dataVersion, LICENSE, newestCheck } from './dataset'

// Machine-readable twins of what the pages show, and nothing else: no reviewer, no rating, no offer. A test compares
// each value with the page's visible text.

type Node = Graph['@graph'][number]

export function graph(...nodes: Node[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes }
}

const PUBLISHER_ID = absolute('/about/#who')
const publisher = { '@id': PUBLISHER_ID } as const

/** Who stands behind the site. */
function organization(): Node {
  return {
    '@type': 'Organization',
    '@id': PUBLISHER_ID,
    name: about.name,
    url: absolute('/'),
    logo: absolute('/icon-512.png'),
    publishingPrinciples: absolute('/about/#method'),
    correctionsPolicy: absolute('/about/#mistakes'),
    ownershipFundingInfo: absolute('/about/#who'),
  }
}

/** The home page: the site, who publishes it, how to search it. */
export function homeData(): Graph {
  return graph(organization(), {
    '@type': 'WebSite',
    '@id': absolute('/#site'),
    name: about.name,
    url: absolute('/'),
    description: about.description,
    inLanguage: 'en-US',
    publisher,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absolute('/search/')}?q={q}`,
      'query-input': 'required name=q',
    } as never,
  })
}

/** Where a page stands: its parents, then itself. */
export function breadcrumbs(parents: readonly (readonly [href: string, text: string])[], here: string): Graph {
  return graph({
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...parents.map(([href, name], i) => ({
        '@type': 'ListItem' as const,
        position: i + 1,
        name,
        item: absolute(href),
      })),
      { '@type': 'ListItem', position: parents.length + 1, name: here },
    ],
  })
}

/** The fields that every page with figures shares. */
function medicalPage(path: string, name: string, description: string, checked: string) {
  return {
    '@type': 'MedicalWebPage' as const,
    '@id': absolute(path),
    url: absolute(path),
    name,
    description,
    inLanguage: 'en-US',
    lastReviewed: checked,
    dateModified: checked,
    isAccessibleForFree: true,
    license: LICENSE.url,
    publisher,
  }
}

/** A treatment's article: the page and the drug or procedure it is about. */
export function treatmentData(site: Site, treatment: Treatment): Graph {
  const sentence = printText(site, treatment.sentence)
  return graph({
    ...medicalPage(treatment.href, treatment.title, sentence, about.checked),
    about: entityOf(treatment, sentence),
  })
}

/** What has an official label is a drug; the rest is done to you. A scalp tattoo treats nothing, so it is no therapy. */
function entityOf({ href, title, label, acts }: Treatment, description: string) {
  const shared = { '@id': absolute(`${href}#treatment`), name: title, description }
  if (label) return { '@type': 'Drug' as const, ...shared, prescribingInfo: label.url }
  const through =
    acts && ['needles', 'shots', 'ink'].includes(acts.route)
      ? { procedureType: 'https://schema.org/PercutaneousProcedure' as const }
      : {}
  return acts?.route === 'ink'
    ? { '@type': 'MedicalProcedure' as const, ...shared, ...through }
    : { '@type': 'TherapeuticProcedure' as const, ...shared, ...through }
}

/** The basics: hair loss itself, and what may be done about it. */
export function basicsData(site: Site): Graph {
  const sentence = printText(site, site.basics.sentence)
  return graph({
    ...medicalPage('/basics/', site.basics.title, sentence, about.checked),
    about: {
      '@type': 'MedicalCondition',
      '@id': absolute('/basics/#condition'),
      name: site.basics.name,
      possibleTreatment: site.treatments.map((t) => ({
        '@type': 'MedicalTherapy' as const,
        '@id': absolute(`${t.href}#treatment`),
        name: t.title,
      })),
    },
  })
}

/** One question and its answer. Nobody else can answer here, so it is no QAPage. */
export function questionData(site: Site, question: Question): Graph {
  const name = printText(site, question.question)
  const checked = newestCheck(site, question.facts)
  const sources = [...numberSources(site, question.facts).keys()]
  return graph({
    ...medicalPage(question.href, name, printText(site, question.short), checked),
    mainEntity: {
      '@type': 'Question',
      '@id': absolute(`${question.href}#question`),
      name,
      acceptedAnswer: {
        '@type': 'Answer',
        text: `${printText(site, question.short)}\n\n${answerText(site, question)}`,
        url: absolute(question.href),
        dateModified: checked,
        citation: sources.map((id) => citeInText(site.sources.get(id)!)),
      },
    },
  })
}

/** Two treatments side by side. */
export function pairData(site: Site, pair: PairOf): Graph {
  return graph({
    ...medicalPage(pair.href, pairTitle(site, pair), printText(site, pair.sentence), newestCheck(site, pair.facts)),
    about: treatmentsOf(site, pair).map((t) => ({
      '@type': 'MedicalEntity' as const,
      '@id': absolute(`${t.href}#treatment`),
      name: t.title,
    })),
  })
}

/** Every option, asked the same questions. */
export function compareData(site: Site, title: string): Graph {
  return graph({
    ...medicalPage(
      '/compare/',
      title,
      'Nothing here is ranked or scored. Doing nothing and covering up are choices too. Where nobody has measured an answer, the table says so.',
      about.checked,
    ),
    mainEntity: {
      '@type': 'ItemList',
      itemListOrder: 'https://schema.org/ItemListUnordered',
      itemListElement: site.options.map((option, i) => ({
        '@type': 'ListItem' as const,
        position: i + 1,
        name: option.name,
        url: absolute(option.href),
      })),
    },
    isBasedOn: { '@id': absolute('/data/#dataset') },
  })
}

/** The glossary. */
export function glossaryData(site: Site, name: string): Graph {
  const set: DefinedTermSet = {
    '@type': 'DefinedTermSet',
    '@id': absolute('/glossary/'),
    url: absolute('/glossary/'),
    name,
    hasDefinedTerm: [...site.terms].map(([id, term]) => ({
      '@type': 'DefinedTerm' as const,
      '@id': absolute(`/glossary/#${id}`),
      name: term.name,
      description: printText(site, term.plain),
    })),
  }
  return graph(set)
}

/** The open data. */
export function datasetData(site: Site, description: string): Graph {
  const file = (name: string, encodingFormat: string): DataDownload => ({
    '@type': 'DataDownload',
    name,
    contentUrl: absolute(`/data/${name}`),
    encodingFormat,
  })
  return graph(organization(), {
    '@type': 'Dataset',
    '@id': absolute('/data/#dataset'),
    url: absolute('/data/'),
    name: 'Facts about hair-loss treatments',
    description,
    version: dataVersion(),
    dateModified: dataVersion(),
    license: LICENSE.url,
    isAccessibleForFree: true,
    creator: publisher,
    citation: citeData(),
    variableMeasured: [...site.measures.values()].map((measure) => measure.label),
    distribution: [
      file('facts.json', 'application/json'),
      file('facts.csv', 'text/csv'),
      file('questions.json', 'application/json'),
      file('comparison.csv', 'text/csv'),
      file('sources.json', 'application/vnd.citationstyles.csl+json'),
      file('sources.bib', 'application/x-bibtex'),
    ],
  })
}

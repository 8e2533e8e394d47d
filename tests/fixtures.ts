import { measures as shippedMeasures } from '@/content/measures'
import { inspectContent, type ReadFile } from '@/lib/facts/load-site'
import type { RawContent } from '@/lib/facts/parse-content'
import { TREATMENT_SECTIONS, BASICS_SECTIONS } from '@/lib/facts/read-article'
import {
  TOPICS,
  type FactInput,
  type MeasureInput,
  type OptionInput,
  type QuestionInput,
  type TreatmentInput,
} from '@/lib/facts/schema'
import type { Site } from '@/lib/facts/site'

/** Ids of invented things are no ids that the editor knows. */
const loosely = <T>(value: unknown) => value as T

export type Folder<Data = TreatmentInput> = {
  data: Data
  facts: Record<string, FactInput>
  questions: QuestionInput[]
  article: string
}
type Invented = { id: string; name: string; measures: Record<string, MeasureInput>; pairs: string[] }

const SOURCE = 'doe-2002'
const DAYS = { checked: '2026-11-22', nextCheck: '2027-11-22' } as const
const basis = {
  certainty: 'Moderate',
  because: 'One large blinded trial, paid for by the maker.',
  sources: loosely<[never]>([SOURCE]),
  read: 'abstract',
  secondReading: 'confirmed',
  ...DAYS,
} as const

/** The source that every invented fact leans on. */
export const inventedSources = {
  [SOURCE]: {
    type: 'article-journal',
    title: 'A trial of an invented lotion',
    author: [{ family: 'Doe', given: 'Jane' }],
    issued: { 'date-parts': [[2002]] },
    'container-title': 'Journal of Examples',
    volume: '7',
    page: '1-9',
    DOI: '10.5555/example',
    standing: 'study',
  },
} as const

/** A treatment that does not exist, complete enough for the content checks: facts of every shape, each measure answered. */
export function inventTreatment({ id, name, measures, pairs }: Invented): Folder {
  const study = { n: 593, followUp: '48 weeks', population: 'men 18 to 49 with pattern hair loss' }
  const facts: Record<string, FactInput> = {
    [`${id}-benefit-photos`]: {
      ...basis,
      topic: 'benefit',
      statement:
        'After {photos.follow-up}, doctors saw more hair in photos of {photos} on it, and {photos.comparator} on a dummy liquid.',
      figures: {
        photos: {
          what: 'More hair in photos',
          count: 157,
          unit: 'in 100',
          arm: 'lotion twice a day',
          ...study,
          comparator: { arm: 'dummy liquid', count: 18, n: 590 },
        },
      },
    },
    [`${id}-benefit-hair-count`]: {
      ...basis,
      topic: 'benefit',
      statement: 'It added {gain}; the dummy liquid added {gain.comparator}.',
      figures: {
        gain: {
          what: 'Mean gain in hairs',
          value: 19,
          low: 12,
          high: 26,
          unit: 'hairs per square centimeter',
          arm: 'lotion twice a day',
          ...study,
          comparator: { arm: 'dummy liquid', value: 4, n: 'not reported' },
        },
      },
    },
    [`${id}-harm-itch`]: {
      ...basis,
      topic: 'harm',
      certainty: 'Low',
      statement: 'An itchy scalp may come with it: {itch}.',
      figures: {
        itch: {
          what: 'Itchy scalp',
          value: 4,
          unit: 'in 100',
          arm: 'lotion twice a day',
          ...study,
          n: 'not reported',
          comparator: 'none',
        },
      },
    },
    [`${id}-time-first`]: {
      ...basis,
      topic: 'time-to-effect',
      statement: 'First hairs show after {first}.',
      figures: { first: { what: 'First hairs', low: 3, high: 6, unit: 'months' } },
    },
    [`${id}-cost-prices`]: {
      ...basis,
      topic: 'cost',
      certainty: 'Low',
      statement: 'A visit costs {visit}; a year of lotion costs {year}.',
      figures: {
        visit: { what: 'First visit', value: 50, unit: 'USD' },
        year: { what: 'A year of lotion', low: 120, high: 360, unit: 'USD' },
      },
    },
    [`${id}-how-works`]: {
      ...basis,
      topic: 'how-it-works',
      certainty: 'Not graded',
      statement: `${name} is rubbed into the scalp, at a dose of {dose}.`,
      figures: { dose: { what: 'Dose', words: '5 mg' } },
    },
  }
  const lead = { facts: loosely<[never]>([`${id}-benefit-photos`]), certainty: 'Moderate' } as const
  const answer = ([measure, { kind }]: [string, MeasureInput]) => {
    switch (kind) {
      case 'yes-partly-no':
        return measure === 'pregnancy'
          ? { notMeasured: 'Nobody has studied it in pregnancy.' }
          : { ...lead, answer: 'partly', short: 'Partly' }
      case 'per100':
        return {
          ...lead,
          figure: `${id}-benefit-photos.photos`,
          short: '{' + `${id}-benefit-photos.photos} with more hair in photos`,
        }
      case 'duration':
        return {
          ...lead,
          facts: [`${id}-time-first`],
          figure: `${id}-time-first.first`,
          short: `{${id}-time-first.first}`,
        }
      case 'money':
        return { ...lead, facts: [`${id}-cost-prices`], certainty: 'Low', short: `{${id}.${measure}}` }
      case 'certainty':
        return { ...lead, short: 'Moderate' }
      default:
        return { ...lead, facts: [`${id}-harm-itch`], certainty: 'Low', short: 'An itchy scalp in some' }
    }
  }
  const option = {
    name,
    what: 'a lotion',
    counts: 'the lotion, twice a day',
    sentence: 'It probably thickens the crown while used; an itchy scalp can come with it.',
    answers: Object.fromEntries(Object.entries(measures).map((entry) => [entry[0], answer(entry)])),
    costs: {
      upfront: [{ figure: `${id}-cost-prices.visit` }],
      perYear: [{ figure: `${id}-cost-prices.year` }],
      perYearFrom: 1,
      oneOff: [{ year: 3, what: 'a new brush', cost: 'not priced' }],
      includes: 'the visit and the lotion',
      excludes: 'travel',
      certainty: 'Low',
      because: 'Two shops.',
      facts: [`${id}-cost-prices`],
    },
    outcomes: [
      {
        id: `${id}-photos`,
        figure: `${id}-benefit-photos.photos`,
        direction: 'benefit',
        label: 'more hair in photos',
        picture: true,
        caution: 'One trial.',
        besideText: `An itchy scalp may come with it: {${id}-harm-itch.itch}.`,
      },
    ],
    timeline: [
      { month: 0, label: 'You start.', facts: [`${id}-how-works`] },
      { month: 3, to: 6, label: 'First hairs.', facts: [`${id}-time-first`] },
    ],
    whoShouldNot: [{ who: 'People with a sore scalp', level: 'ask a doctor first', facts: [`${id}-harm-itch`] }],
    studied: {
      sex: 'Men',
      ages: 'Adults',
      stage: 'Crown thinning',
      skinAndHair: 'Not reported',
      howMany: `{${id}-benefit-photos.photos.n} men`,
      longestFollowUp: `{${id}-benefit-photos.photos.follow-up}`,
      whoPaid: 'The maker',
      notStudied: 'Women',
      facts: [`${id}-benefit-photos`],
    },
    asks: [{ question: 'What if my scalp itches?', facts: [`${id}-harm-itch`] }],
  }
  const pair = {
    sentence: 'One is a lotion; the other is not.',
    differences: Object.keys(measures).slice(0, 3),
    facts: [`${id}-how-works`],
    together: {
      verdict: 'not studied',
      note: 'Nobody has tried both.',
      timing: 'Start one at a time.',
      facts: [`${id}-how-works`],
      certainty: 'Very low',
    },
  }
  const data = {
    ...option,
    title: name,
    description: `What ${name}, a lotion that does not exist, does for hair, what it costs and what can go wrong.`,
    aka: [`${id} lotion`],
    pairs: Object.fromEntries(pairs.map((other) => [other, pair])),
  }
  return {
    data: loosely(data),
    facts,
    questions: inventQuestions(id, name),
    article: inventArticle(id, Object.keys(TREATMENT_SECTIONS)),
  }
}

/** A question for each topic, all of them with the same answer. */
function inventQuestions(id: string, name: string): QuestionInput[] {
  return TOPICS.map((topic) => ({
    id: `${id}-on-${topic}`,
    topic,
    question: `What should I know of ${name} and the topic “${topic}”?`,
    short: 'It probably helps the crown.',
    answer: `In a trial, {${id}-benefit-photos.photos} had more hair in photos. On the dummy liquid it was {${id}-benefit-photos.photos.comparator-number}.\n\nThat is [one trial](/compare/).`,
    facts: loosely([`${id}-benefit-photos`, `${id}-benefit-hair-count`]),
  }))
}

/** Sections in the fixed order, long enough and plain enough to pass. */
function inventArticle(id: string, sections: string[]): string {
  const tags: Record<string, string> = {
    when: '<Timeline />',
    cost: '<Costs />',
    'who-should-not': '<WhoShouldNot />',
    'who-was-studied': '<Studied />',
    'what-to-ask': '<Asks />',
    'what-it-does': `<People id="${id}-photos" />`,
  }
  const line = `You rub it in twice a day. In a trial, <Fact id="${id}-benefit-photos" figure="photos" /> had more hair in photos, and <Fact id="${id}-benefit-photos" figure="photos" part="comparator-number" /> on the dummy liquid. It lasts while you use it.`
  return sections
    .map(
      (section) =>
        `<Section id="${section}" heading="What to know here">\n\n${Array.from({ length: section === 'short-version' ? 2 : 5 }, () => line).join('\n\n')}\n\n${id === 'basics' ? '' : (tags[section] ?? '')}\n\n</Section>`,
    )
    .join('\n\n')
}

const MEASURES = [
  'keep-hair',
  'people-helped',
  'first-results',
  'cost-year-1',
  'common-side-effects',
  'serious-harms',
  'for-women',
  'pregnancy',
  'evidence',
] as const

/** A small site of invented content, as the folders would export it: Examplol, tried against a dummy; Samplin, never compared, never priced. */
export function inventContent(): {
  raw: RawContent & { treatments: Record<string, Folder> }
  read: ReadFile
  files: Record<string, string>
} {
  const measures: Record<string, MeasureInput> = Object.fromEntries(MEASURES.map((id) => [id, shippedMeasures[id]]))
  const examplol = inventTreatment({ id: 'examplol', name: 'Examplol', measures, pairs: ['samplin'] })
  const samplin = inventTreatment({ id: 'samplin', name: 'Samplin', measures, pairs: [] })
  const photos = samplin.facts['samplin-benefit-photos']!
  photos.certainty = 'Very low'
  photos.statement = 'Nobody can tell yet: {photos} looked better, and nobody was followed without it.'
  photos.figures!.photos!.comparator = 'none'
  samplin.data.outcomes = []
  samplin.data.costs!.perYear = { notPriced: 'Nobody has priced a year of it.' }
  const words = loosely<Record<string, unknown>>(samplin.data.answers)
  for (const [id, answer] of Object.entries(words)) {
    if (measures[id]!.kind === 'money') words[id] = { notMeasured: 'Nobody has priced a year of it.' }
    else if (answer && typeof answer === 'object' && 'certainty' in answer) answer.certainty = 'Very low'
  }
  samplin.questions.forEach((q) => {
    q.short = 'Nobody can tell yet.'
    q.answer = 'In a small trial, {samplin-benefit-photos.photos} had more hair in photos.'
  })
  samplin.article = samplin.article
    .replace('<People id="samplin-photos" />', '')
    .replaceAll(
      ', and <Fact id="samplin-benefit-photos" figure="photos" part="comparator-number" /> on the dummy liquid',
      '',
    )
  const basics: Folder<unknown> = {
    ...inventTreatment({ id: 'basics', name: 'Hair loss', measures, pairs: [] }),
    article: inventArticle('basics', Object.keys(BASICS_SECTIONS)),
  }
  const option = (name: string, data: OptionInput) => ({
    name,
    what: data.what,
    counts: data.counts,
    sentence: data.sentence,
    answers: data.answers,
    costs: null,
    whoShouldNot: [],
    studied: data.studied,
    asks: [],
  })
  const base = basics.data as OptionInput
  // Sums are worked out from costs, and doing nothing has none.
  const free = { ...base, answers: { ...base.answers, 'cost-year-1': { notMeasured: 'It is free.' } } } as OptionInput
  basics.data = {
    name: 'Hair loss',
    title: 'Hair loss',
    description: 'What hair loss is, told with invented figures for the tests alone.',
    sentence: 'It goes on.',
    options: { 'do-nothing': option('Do nothing', free), 'cover-up': option('Cover up', free) },
    redFlags: [{ sign: 'A sore scalp', do: 'See a doctor.', facts: ['basics-harm-itch'] }],
  }
  const glossary = {
    dht: { name: 'DHT', plain: 'A hormone.' },
    norwood: { name: 'Norwood scale', names: ['Norwood 3'], plain: 'Pictures of stages.' },
  }
  const treatments = { examplol, samplin }
  // Every invented fact is used, as every shipped one is.
  for (const [id, folder] of Object.entries({ ...treatments, basics }))
    folder.questions[0]!.facts = loosely(Object.keys(folder.facts).sort((a) => (a === `${id}-benefit-photos` ? -1 : 0)))
  const files: Record<string, string> = {
    'content/basics/article.mdx': basics.article,
    'content/basics/facts.ts': sourceOf(basics.facts),
    'content/sources.ts': sourceOf(inventedSources),
    'content/glossary.ts': sourceOf(glossary),
  }
  for (const [id, folder] of Object.entries(treatments)) {
    files[`content/treatments/${id}/article.mdx`] = folder.article
    files[`content/treatments/${id}/facts.ts`] = sourceOf({ ...folder.facts, ...folder.data })
    files[`content/treatments/${id}/questions.ts`] = sourceOf(folder.questions)
  }
  return {
    raw: { basics, treatments, sources: { ...inventedSources }, glossary, measures },
    read: (path) => files[path],
    files,
  }
}

/** Data as a writer would lay it out. */
export const sourceOf = (value: unknown) => JSON.stringify(value, null, 2).replace(/^( *)"(\w+)": /gm, '$1$2: ')

let sound: Site | undefined

/** The invented site, checked: a copy of one's own to change. */
export function inventSite(): Site {
  if (!sound) {
    const { raw, read } = inventContent()
    sound = inspectContent(raw, read).site
  }
  return structuredClone(sound)
}

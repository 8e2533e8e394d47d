import { z } from 'zod'
import { CERTAINTIES, type Certainty } from './certainty-levels'
import type { FactId, MeasureId, OptionId, SourceId, TermId, TreatmentId } from './registry'

/** Ids are promises in addresses: lower-case words and digits joined by hyphens, never a dot. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const idMessage = 'an id is lower-case words joined by hyphens, such as "finasteride-cost-generic"'
/** A string at run time; in the editor one of the ids that the content really has. */
const idOf = <T extends string>() => z.string().regex(ID, idMessage) as unknown as z.ZodType<T, T>
const figureRef = z
  .string()
  .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'a figure is named "fact-id.figure-key"') as unknown as z.ZodType<
  `${FactId}.${string}`,
  `${FactId}.${string}`
>
/** Text for readers. Figures stand in slots, `{fact-id.key}`; names from the glossary in `[[term|name]]`. */
const copy = z.string().min(1)
const day = z.iso.date()

export const TOPICS = [
  'how-it-works',
  'benefit',
  'harm',
  'procedure',
  'time-to-effect',
  'duration',
  'after-stopping',
  'cost',
  'who',
  'who-should-not',
  'combination',
  'comparison',
  'regulatory',
  'monitoring',
  'availability',
  'diagnosis',
  'prevalence',
  'myth',
  'glossary',
  'evidence',
] as const
export const topic = z.enum(TOPICS)
export type Topic = z.infer<typeof topic>

export { CERTAINTIES }
export const certainty = z.enum(CERTAINTIES)
export type { Certainty }

const amount = {
  /** The figure itself, in `unit`. */
  value: z.number().optional(),
  /** With `value`: the lowest and highest that fit the data. Without: the range. */
  low: z.number().optional(),
  high: z.number().optional(),
  /** People who had the outcome, where the source counts them; with `n` it gives the share. Only for "in 100". */
  count: z.int().nonnegative().optional(),
  /** A figure that is not a number in a unit: a date, a phone number, a dose as printed. */
  words: z.string().optional(),
}

const comparator = z.strictObject({
  /** What the comparison group got, in plain words: "dummy pill", "salt-water shots". */
  arm: z.string().min(1),
  ...amount,
  n: z.union([z.int().positive(), z.literal('not reported')]),
})

const figure = z.strictObject({
  /** What was counted or measured, in a few plain words. */
  what: z.string().min(1),
  ...amount,
  /** "in 100", "%", "USD", "months", "hairs per square centimeter", "year" (a calendar year). Plural where it can be. */
  unit: z.string().optional(),
  /** Print "about" before it. */
  about: z.literal(true).optional(),
  // The next five go together: all of them on a result measured in people, none on a price, dose, date or rule.
  arm: z.string().optional(),
  n: z.union([z.int().positive(), z.literal('not reported')]).optional(),
  comparator: z.union([comparator, z.literal('none'), z.literal('not reported')]).optional(),
  followUp: z.string().optional(),
  population: z.string().optional(),
})
export type Figure = z.infer<typeof figure>
export type Comparator = z.infer<typeof comparator>

export const fact = z.strictObject({
  topic,
  /** One to three plain sentences, every figure in a slot that names a key of `figures`: `{key}`, `{key.comparator}`. */
  statement: copy,
  figures: z.record(z.string().regex(ID, idMessage), figure).default({}),
  certainty,
  /** Why that certainty: one sentence, no bare figures. */
  because: copy,
  sources: z.array(idOf<SourceId>()).min(1),
  /** How far the source itself was read: the whole of it, its abstract or own page, or only what others say of it. */
  read: z.enum(['full text', 'abstract', 'summary']),
  /** What a second reading found. */
  secondReading: z.enum(['confirmed', 'corrected', 'not found', 'downgraded', 'none']),
  /** What a careful reader should know besides. */
  note: copy.optional(),
  checked: day,
  nextCheck: day,
})
export type FactInput = z.input<typeof fact>
export type FactData = z.infer<typeof fact>

const restsOn = z.array(idOf<FactId>())

/** An answer to one measure. Its figure, never a number of its own; the first fact leads and caps the certainty. */
const measuredAnswer = z.strictObject({
  /** For yes-partly-no measures. */
  answer: z.enum(['yes', 'partly', 'no']).optional(),
  /** For per100 and duration measures: the figure that is the answer. Money is worked out from `costs`. */
  figure: figureRef.optional(),
  /** The cell: at most about ten words. */
  short: copy,
  /** One sentence more. */
  note: copy.optional(),
  facts: restsOn.min(1),
  certainty,
})
const notMeasured = z.strictObject({
  /** Why there is no answer, in one plain sentence. */
  notMeasured: copy,
  note: copy.optional(),
  facts: restsOn.optional(),
})
export const answer = z.union([measuredAnswer, notMeasured])
export type AnswerInput = z.input<typeof answer>
export type Answer = z.infer<typeof answer>

/** A price: a figure in USD, as often as it is paid. `times` may differ at the low and the high end. */
const costPart = z.strictObject({
  figure: figureRef,
  times: z.union([z.number(), z.strictObject({ low: z.number(), high: z.number() })]).default(1),
})
/** Sum to the end of year N = upfront + perYear × (N − perYearFrom + 1) + oneOff up to year N, at today's prices. */
const costs = z.strictObject({
  upfront: z.array(costPart),
  perYear: z.union([z.array(costPart), z.strictObject({ notPriced: copy })]),
  perYearFrom: z.union([z.literal(1), z.literal(2)]),
  oneOff: z
    .array(z.strictObject({ year: z.int().positive(), what: copy, cost: z.union([costPart, z.literal('not priced')]) }))
    .default([]),
  includes: copy,
  excludes: copy,
  certainty,
  because: copy,
  facts: restsOn,
})
export type Costs = z.infer<typeof costs>

/** An outcome counted in people, with the figure that states it. */
const outcome = z.strictObject({
  id: idOf<string>(),
  figure: figureRef,
  direction: z.enum(['benefit', 'harm']),
  /** What happened to them: "more hair in photos, rated by skin doctors". */
  label: copy,
  /** May both arms be drawn as 100 people? Only where the sample and the source are strong enough. */
  picture: z.boolean(),
  caution: copy,
  /** What stands in the same frame, so that benefit and harm are seen together: the id of an outcome that may be drawn too… */
  beside: idOf<string>().optional(),
  /** …or a sentence, where the other side may not be drawn. */
  besideText: copy.optional(),
})
export type Outcome = z.infer<typeof outcome>

/** A change in hairs counted on a patch of scalp, both arms; drawn as hairs on a square centimeter. */
const hairCount = z.strictObject({
  id: idOf<string>(),
  figure: figureRef,
  /** The patch, in square centimeters, where the figure is not for one of them. */
  area: figureRef.optional(),
  /** Hairs on the patch at the start, where they were counted. */
  start: figureRef.optional(),
  /** The source gives only the gap between the arms: the figure is that gap. */
  gapOnly: z.literal(true).optional(),
  label: copy,
  picture: z.boolean(),
  caution: copy,
  besideText: copy,
})
export type HairCount = z.infer<typeof hairCount>

/** What a step of a timeline is to the reader; the line of months has a mark for each. */
export const PHASES = ['treatment', 'worse first', 'first change', 'full effect', 'upkeep', 'later'] as const
export type Phase = (typeof PHASES)[number]

const timelineStep = z.strictObject({
  month: z.number().nonnegative(),
  to: z.number().positive().optional(),
  /** "treatment": a visit or the first dose. "worse first": shedding or healing. "later": what was seen after the full effect, or without upkeep. */
  phase: z.enum(PHASES).default('later'),
  label: copy,
  facts: restsOn.min(1),
})

/** Where in the skin a treatment acts, for the drawing of the skin. */
const acts = z.strictObject({
  route: z.enum(['ink', 'needles', 'shots', 'graft', 'on the skin', 'through the blood']),
  /** A few words at the mark: "Ink dots". */
  label: z.string().max(18),
  /** How deep, in mm; without it the drawing says that it is not to scale. */
  depth: figureRef.optional(),
  /** What happens there, one sentence. */
  caption: copy,
  facts: restsOn.min(1),
})
export type Acts = z.infer<typeof acts>

export const option = z.strictObject({
  /** Short name for a table: "PRP". */
  name: z.string().min(1),
  /** What it is, in a few words. */
  what: copy,
  /** What the comparison counts as this option. */
  counts: copy,
  /** One honest sentence: benefit and harm together. */
  sentence: copy,
  answers: z.record(z.string(), answer) as unknown as z.ZodType<
    Record<MeasureId, Answer>,
    Record<MeasureId, AnswerInput>
  >,
  costs: costs.nullable(),
  outcomes: z.array(outcome).default([]),
  hairCounts: z.array(hairCount).default([]),
  timeline: z.array(timelineStep).default([]),
  /** "do not use" before "ask a doctor first" before "poor fit". */
  whoShouldNot: z.array(
    z.strictObject({
      who: copy,
      level: z.enum(['do not use', 'ask a doctor first', 'poor fit']),
      facts: restsOn.min(1),
    }),
  ),
  studied: z.strictObject({
    sex: copy,
    ages: copy,
    stage: copy,
    skinAndHair: copy,
    howMany: copy,
    longestFollowUp: copy,
    whoPaid: copy,
    notStudied: copy,
    facts: restsOn.min(1),
  }),
  /** Questions to take to a provider. */
  asks: z.array(z.strictObject({ question: copy, facts: restsOn })),
})
export type OptionInput = z.input<typeof option>
export type OptionData = z.infer<typeof option>

/** Two treatments side by side; written once, in the folder of either. */
const pair = z.strictObject({
  /** The honest difference in one sentence. */
  sentence: copy,
  /** The measures where they really differ, most telling first. */
  differences: z.array(z.string() as unknown as z.ZodType<MeasureId, MeasureId>).min(3),
  facts: restsOn.min(1),
  together: z.strictObject({
    verdict: z.enum([
      'studied, better than either alone',
      'studied, better than one alone',
      'studied, unclear',
      'timing matters',
      'not studied',
      'do not combine',
    ]),
    note: copy,
    timing: copy,
    facts: restsOn.min(1),
    certainty,
  }),
})
export type Pair = z.infer<typeof pair>

export const treatment = option.extend({
  /** Full name, the page's heading: "Scalp micropigmentation". */
  title: z.string().min(1),
  /** What a search engine shows: what the page answers, 160 characters at most. */
  description: z.string().min(40).max(160),
  /** Other names people use: brands, slang, short forms. */
  aka: z.array(z.string()).default([]),
  acts: acts.optional(),
  /** The official label, where there is one. */
  label: z.strictObject({ text: z.string(), url: z.url() }).optional(),
  pairs: z.partialRecord(z.string(), pair) as unknown as z.ZodType<
    Partial<Record<TreatmentId, Pair>>,
    Partial<Record<TreatmentId, z.input<typeof pair>>>
  >,
})
export type TreatmentInput = z.input<typeof treatment>
export type TreatmentData = z.infer<typeof treatment>

export const basics = z.strictObject({
  name: z.string(),
  title: z.string(),
  description: z.string().min(40).max(160),
  sentence: copy,
  options: z.record(z.string(), option),
  /** Signs that need a doctor before any choice. */
  redFlags: z.array(z.strictObject({ sign: copy, do: copy, facts: restsOn.min(1) })),
})
export type BasicsInput = z.input<typeof basics>
export type BasicsData = z.infer<typeof basics>

export const question = z.strictObject({
  /** Its address, `/questions/<id>/`, unique on the site; once published it stays. */
  id: idOf<string>(),
  /** As a person would ask it. */
  question: copy,
  /** The answer in one sentence. */
  short: copy,
  /** The answer, short paragraphs parted by an empty line; slots, terms and [links](/compare/) allowed. */
  answer: copy,
  topic,
  /** Other topics that it answers too: it is found under each of them. */
  alsoTopics: z.array(topic).optional(),
  /** What the answer rests on, most telling first. */
  facts: restsOn.min(1),
  /** A worry that needs action now: it leads with what to do, without figures. */
  urgent: z.literal(true).optional(),
})
export type QuestionInput = z.input<typeof question>
export type QuestionData = z.infer<typeof question>

const personName = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
])
/** One entry of the bibliography: CSL fields, and what kind of place it is. */
export const source = z.strictObject({
  type: z.string(),
  title: z.string().min(1),
  author: z.array(personName).optional(),
  issued: z.strictObject({ 'date-parts': z.array(z.array(z.int())) }).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  DOI: z
    .string()
    .regex(/^10\.\S+$/, 'a DOI begins with "10."')
    .optional(),
  PMID: z.string().regex(/^\d+$/, 'a PMID is digits only').optional(),
  PMCID: z.string().optional(),
  URL: z.url().optional(),
  /** Who stands behind it. Only a publisher's, a registry's or a regulator's page is linked. */
  standing: z.enum([
    'study',
    'regulator',
    'label',
    'guideline',
    'health site',
    'news',
    'practitioner',
    'seller',
    'patient group',
    'other',
  ]),
  note: z.string().optional(),
})
export type SourceInput = z.input<typeof source>
export type Source = z.infer<typeof source>

export const measure = z.strictObject({
  label: z.string(),
  question: z.string(),
  definition: z.string(),
  kind: z.enum(['yes-partly-no', 'per100', 'duration', 'money', 'text', 'certainty']),
  group: z.string(),
  topic,
  /** One of the eight rows that are shown first. */
  first: z.boolean().default(false),
  why: z.string(),
})
export type MeasureInput = z.input<typeof measure>
export type Measure = z.infer<typeof measure>

export const term = z.strictObject({
  /** As the glossary prints it. */
  name: z.string().min(1),
  /** Other ways of writing it, among them every form with a digit that prose may use: "Norwood 3". */
  names: z.array(z.string()).default([]),
  /** One or two plain sentences. */
  plain: copy,
})
export type TermInput = z.input<typeof term>
export type Term = z.infer<typeof term>

export type { FactId, MeasureId, OptionId, SourceId, TermId, TreatmentId }

import type { Topic } from '@/lib/facts/schema'
import { isAbout, type WithTreatments } from './decide-treatments'
import { AGAINST, ASKS, hasAny, MEDICINES, SINCE } from './word-sets'

/** How much each topic is asked for: 1 for what a plain word asks for, more for what must come before that. */
export type Topics = Map<string, number>

/**
 * When something is asked for, and then what, at least how much; 0 for what is not asked for at all.
 * `strongest` is the weight of the topic asked for most, so far.
 */
export type TopicRule = readonly [
  when: (query: WithTreatments, strongest: number, topics: Topics) => unknown,
  asks: Partial<Record<Topic, number>>,
]

/** The first rule that fits decides; those after it are not looked at. */
export function applyFirst(rules: readonly TopicRule[], query: WithTreatments, topics: Topics): void {
  const strongest = Math.max(0, ...topics.values())
  const rule = rules.find(([when]) => when(query, strongest, topics))
  for (const [topic, weight] of Object.entries(rule?.[1] ?? {})) raise(topics, topic, weight)
}

/** Asks for a topic at least this much. */
export const raise = (topics: Topics, topic: string, weight: number) =>
  topics.set(topic, weight && Math.max(weight, topics.get(topic) ?? 0))

/** Was something named beside a treatment, as coming from it, that nothing here knows? */
const cameWith = (q: WithTreatments, strongest: number) =>
  q.single &&
  strongest < 0.5 &&
  !q.described &&
  q.stray > 0 &&
  q.naming.some(({ from }) => q.typed[from - 1] === 'on' || hasAny(q.typed.slice(Math.max(0, from - 3), from), SINCE))

/** What is asked without a word for it. */
export const UNSAID: readonly TopicRule[] = [
  // "Does sweating cause hair loss": whatever it is, it is asked whether that is so.
  [
    (q) =>
      !q.named &&
      ASKS.has(q.typed[0]!) &&
      q.found.some(({ concept, cue }) => cue && concept.name === 'causes of hair loss') &&
      !q.found.some(({ concept }) => concept.name === 'other causes' || concept.name.startsWith('shedding')),
    { myth: 1.3 },
  ],
  // "Ears ringing since fin": what came with a treatment and has no name here is taken for harm.
  [(q, strongest) => MEDICINES.has(q.first!) && cameWith(q, strongest), { harm: 0.9 }],
  // "Temperature after PRP": what is done to the skin is felt as part of having it done.
  [cameWith, { harm: 0.9, procedure: 0.8 }],
]

/** How the treatments in a query, or one and its forms, stand to each other: it says more than single words do. */
export const BESIDE_TREATMENTS: readonly TopicRule[] = [
  // "Hair loss and low mood": what it may do comes first.
  [(q) => q.complaint?.concept.name.includes('mood'), { harm: 1.1 }],
  // "Hair loss and itching": what it may be comes first.
  [(q) => q.complaint, { diagnosis: 1.1 }],
  // "Meds or surgery", "tattoo or fibers".
  [(q) => q.against, { comparison: 1.1 }],
  // "PRP and a pill": a pill beside a treatment that is none is taken along with it.
  [
    (q, strongest, topics) =>
      q.single &&
      strongest < 0.9 &&
      !topics.has('comparison') &&
      q.found.some(
        ({ concept }) => concept.either && concept.treatment === 'finasteride' && !isAbout(concept, q.treatments),
      ),
    { combination: 0.9 },
  ],
  // "Propecia spray": a form that is not its usual one.
  [
    (q, strongest) =>
      q.single &&
      strongest < 0.9 &&
      q.found.some(
        ({ concept, said }) =>
          concept.either &&
          !/^(?:med|drug)/.test(said) &&
          concept.treatment !== q.first &&
          concept.treatments!.some((id) => id === q.first),
      ),
    { comparison: 0.75 },
  ],
  // "Holes poked in my head": who describes a treatment wants to know what it is.
  [(q, strongest) => q.described && strongest < 0.9, { 'how-it-works': 0.8, procedure: 0.7, benefit: 0.65 }],
  // "Cream for baldness": the cream is asked for, not what baldness is.
  [(q) => q.kindOnly, { 'how-it-works': 0.8, benefit: 0.75, procedure: 0.6, diagnosis: 0 }],
  // "1.5 or 0.5": two amounts set against each other; beside one treatment a comparison is weighed down again after this.
  [
    (q) =>
      q.single &&
      q.typed.some(
        (word, i) =>
          (word === 'or' || AGAINST.has(word)) && q.typed.slice(0, i).some(isAmount) && q.typed.slice(i).some(isAmount),
      ),
    { procedure: 0.85, comparison: 0.8 / 0.6 },
  ],
  // "Is it a steroid": what it is.
  [
    (q, strongest) =>
      q.single &&
      (strongest < 0.9 || /^is \S+ (?:a|the) real /.test(q.typed.join(' '))) &&
      /^(?:is|are)$/.test(q.typed[0]!) &&
      q.naming.some(
        ({ from, length }) =>
          /^(?:an?|the)$/.test(q.typed[from + length]!) &&
          !/^(?:scam|cure|good|risk|problem|waste|bad)/.test(q.typed[from + length + 1]!),
      ),
    { 'how-it-works': 1.2 },
  ],
]

const isAmount = (word: string) => /^\d/.test(word)

import { pages, type PageName } from '@/content/pages'
import { site as about } from '@/content/site'
import { pairTitle, treatmentsOf } from '@/lib/compare/pairs'
import { capital } from '@/lib/facts/capital'
import { perSite } from '@/lib/facts/per-site'
import { printText } from '@/lib/facts/print'
import type { Certainty, Topic } from '@/lib/facts/schema'
import { nameOf, BASICS, type Option, type Question, type Site } from '@/lib/facts/site'
import { dotsFor, type Dots } from '@/lib/pictures/dots'
import { allPictures, type Picture } from '@/lib/pictures/gallery'
import { companionOf, peopleOf, type People } from '@/lib/pictures/people'
import { newestCheck } from './dataset'
import { clip } from './describe'

/** What one share card says; every word of it from the facts. */
export type CardText = {
  /** What it is about: "Finasteride". */
  kicker: string
  title: string
  /** The answer in one sentence; none where a picture says it. */
  answer?: string
  /** Benefit and harm travel together: the other side of what the card shows, in a sentence. */
  beside?: { side: 'benefit' | 'harm'; text: string }
  certainty?: Certainty
  /** The day of the newest check behind it. */
  checked: string
  /** Both arms, drawn as people out of 100. */
  picture?: { direction: 'benefit' | 'harm'; arms: [CardArm, CardArm] }
}
export type CardArm = { dots: Dots; text: string; label: string }

/** Topics whose answers may show a benefit, so that their cards carry the harm. */
const HOPEFUL = new Set<Topic>([
  'benefit',
  'time-to-effect',
  'duration',
  'comparison',
  'combination',
  'evidence',
  'how-it-works',
  'who',
  'myth',
  'after-stopping',
])

type Entry = [name: string, text: () => CardText]

/** The name of every card, without its ending: "question-finasteride-does-it-work". */
export function cardNames(site: Site): string[] {
  return [...entriesOf(site).keys()]
}

/** What the card of that name says. @throws if there is no such card. */
export function cardText(site: Site, name: string): CardText {
  const text = entriesOf(site).get(name)
  if (!text) throw new Error(`There is no card "${name}".`)
  return text()
}

// Every page asks for its card.
const entriesOf = perSite((site) => new Map(entries(site)))

function entries(site: Site): Entry[] {
  return [
    ...(Object.keys(pages) as PageName[]).map((name): Entry => [`page-${name}`, () => pageCard(name)]),
    [
      'page-basics',
      () => ({
        kicker: site.basics.name,
        title: site.basics.title,
        answer: printText(site, site.basics.sentence),
        checked: about.checked,
      }),
    ],
    ...site.treatments.map((t): Entry => [`treatment-${t.id}`, () => optionCard(site, t, t.title)]),
    ...site.pairs.map((pair): Entry => [`pair-${pair.id}`, () => pairCard(site, pair)]),
    ...drawnOutcomes(site).map((people): Entry => [`people-${people.outcome.id}`, () => peopleCard(site, people)]),
    ...allPictures(site)
      .filter((picture) => picture.kind !== 'people')
      .map((picture): Entry => [picture.slug, () => pictureCard(site, picture)]),
    ...site.questions.map((q): Entry => [`question-${q.id}`, () => questionCard(site, q)]),
  ]
}

/** The outcomes that may be drawn as 100 people, with both arms. */
export function drawnOutcomes(site: Site): People[] {
  return site.options.flatMap((option) => option.outcomes).flatMap((outcome) => peopleOf(site, outcome.id) ?? [])
}

/** "What can go wrong" of an option, in a few words; nothing for what is free of harm by its nature. */
export function harmOf(site: Site, id: string): string | undefined {
  const option = site.options.find((o) => o.id === id)
  const harm = option?.answers['serious-harms']
  if (!harm) return undefined
  return 'notMeasured' in harm ? `Not known. ${printText(site, harm.notMeasured)}` : printText(site, harm.short)
}

function pageCard(name: PageName): CardText {
  const { title, says } = pages[name]
  return { kicker: about.name, title, answer: says, checked: about.checked }
}

function optionCard(site: Site, option: Option, title: string): CardText {
  const evidence = option.answers.evidence
  return {
    kicker: option.name === title ? 'Treatment' : option.name,
    title,
    answer: printText(site, option.sentence),
    beside: harmLine(harmOf(site, option.id)),
    certainty: 'notMeasured' in evidence ? undefined : evidence.certainty,
    checked: about.checked,
  }
}

function pairCard(site: Site, pair: Site['pairs'][number]): CardText {
  const harms = treatmentsOf(site, pair).map((t) => `${t.name}: ${harmOf(site, t.id)}`)
  return {
    kicker: 'Compare',
    title: pairTitle(site, pair),
    answer: printText(site, pair.sentence),
    beside: harmLine(harms.join('. ')),
    checked: newestCheck(site, pair.facts),
  }
}

function questionCard(site: Site, q: Question): CardText {
  const lead = site.facts.get(q.facts[0]!)
  const shown = !q.urgent && q.treatment !== BASICS && HOPEFUL.has(q.topic)
  return {
    kicker: q.urgent ? `${nameOf(site, q.treatment)}: what to do now` : nameOf(site, q.treatment),
    title: printText(site, q.question),
    answer: printText(site, q.short),
    beside: shown ? harmLine(harmOf(site, q.treatment)) : undefined,
    certainty: q.urgent ? undefined : lead?.certainty,
    checked: newestCheck(site, q.facts),
  }
}

const harmLine = (text: string | undefined): CardText['beside'] =>
  text ? { side: 'harm', text: `What can go wrong: ${text}` } : undefined

function peopleCard(site: Site, people: People): CardText {
  const { option, outcome, fact, figure, arms } = people
  const arm = (i: 0 | 1): CardArm => ({
    dots: dotsFor(arms[i].share),
    text: `${arms[i].number} in 100`,
    label: arms[i].name,
  })
  return {
    kicker: [nameOf(site, option.id), figure.followUp].filter(Boolean).join(', '),
    title: capital(printText(site, outcome.label)),
    beside: besideOf(site, people),
    certainty: fact.certainty,
    checked: fact.checked,
    picture: { direction: outcome.direction, arms: [arm(0), arm(1)] },
  }
}

/** A picture that is no count of people: what it shows, in words, and the harm of the treatment that it is of. */
function pictureCard(site: Site, { kind, of, card }: Picture): CardText {
  const { title, lead } = card()
  const count = site.options.flatMap((o) => o.hairCounts).find((c) => kind === 'hairs' && c.id === of)
  const hopeful = kind === 'when' || kind === 'skin'
  return {
    kicker: 'A picture',
    title,
    answer: clip(lead, 170),
    beside: count
      ? { side: 'harm', text: printText(site, count.besideText) }
      : hopeful
        ? harmLine(harmOf(site, of))
        : undefined,
    certainty: count && site.facts.get(count.figure.split('.')[0]!)?.certainty,
    checked: about.checked,
  }
}

/** The other side of a picture, as a sentence: what may be drawn elsewhere is said here. */
export function besideOf(site: Site, people: People): CardText['beside'] {
  const side = people.outcome.direction === 'benefit' ? 'harm' : 'benefit'
  const companion = companionOf(site, people)
  if (!companion) return undefined
  if ('sentence' in companion) return { side, text: printText(site, companion.sentence) }
  const { outcome, arms, figure } = companion.people
  return {
    side,
    text: `${capital(side)}, ${figure.followUp}: ${printText(site, outcome.label)} in ${arms[0].number} of 100, against ${arms[1].number} (${arms[1].name}).`,
  }
}

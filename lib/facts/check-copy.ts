import { COST_YEARS, costFigure } from './cost-sums'
import { FIGURE_PARTS, formatFigure } from './format-figure'
import { parseInline } from './inline'
import { didYouMean } from './problems'
import type { Certainty, Figure } from './schema'
import type { Site } from './site'

/** What is wrong with a text, and its mend; the caller knows file and place. */
export type CopyProblem = { problem: string; mend: string }

const BARE_DIGITS = /\d[\d.,]*\s?%?/
// "One" to "ten" are everyday words; above that a number is a result and needs its source.
const NUMBER_WORDS =
  /\b(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?)(?:-\w+)?\b/i
const FRACTIONS =
  /\b(?:(?:one|two|three|a|the)[ -](?:thirds?|quarters?|fifths?)|half of|half the|half a\b|one half|percent)\b/i
// Loose amounts that promise no figure: "costs thousands" is the plain word for a price that stands beside it.
const LOOSE = /\b(?:costs? thousands|thousands of dots|thousands of tiny dots|in the thousands)\b/gi

const BANNED: [RegExp, string][] = [
  [/\bmiracle/i, 'Say what it does.'],
  [/\bcures?\b|\bcured\b/i, 'Say "treats" or "helps", as far as the fact goes.'],
  [/\bproven to\b/i, 'Say what the studies found, with the certainty verb.'],
  [/\bsuffer/i, 'Say "has" or "gets".'],
  [/!/, 'End the sentence with a full stop.'],
]

/** Bare figures and words that the site does not use, in text without slots. */
export function checkWords(text: string): CopyProblem[] {
  const problems: CopyProblem[] = []
  const loose = text.replace(LOOSE, '')
  const bare = loose.match(BARE_DIGITS) ?? loose.match(NUMBER_WORDS) ?? loose.match(FRACTIONS)
  if (bare) {
    problems.push({
      problem: `"${around(text, bare[0])}" holds a bare figure.`,
      mend: 'Figures come from the facts: use a slot, <Fact id="…" /> in an article, or a <Term> for a name that holds a digit.',
    })
  }
  for (const [pattern, mend] of BANNED) {
    const found = text.match(pattern)
    if (found) problems.push({ problem: `"${around(text, found[0])}" uses a word that the site does not use.`, mend })
  }
  return problems
}

/** Slots, terms and links of a text, and its bare words. `own`: the figures that a fact's own statement may name. */
export function checkCopy(site: Site, text: string, own?: Record<string, Figure>): CopyProblem[] {
  const problems: CopyProblem[] = []
  for (const piece of parseInline(text, own !== undefined)) {
    if (piece.kind === 'text') problems.push(...checkWords(piece.text))
    else if (piece.kind === 'link') problems.push(...checkWords(piece.text))
    else if (piece.kind === 'term') problems.push(...checkTerm(site, piece.term, piece.text))
    else if (own) {
      const figure = own[piece.figure ?? '']
      if (!figure) {
        problems.push({
          problem: `${piece.slot} names no figure of this fact.`,
          mend: didYouMean(piece.figure ?? '', Object.keys(own)) || 'Add the figure under `figures`.',
        })
      } else problems.push(...checkPart(piece.slot, figure, piece.part))
    } else problems.push(...checkFigureUse(site, piece.slot, piece.fact ?? '', piece.figure, piece.part))
  }
  if (
    /[{}]|\[\[|\]\]/.test(
      parseInline(text, own !== undefined)
        .filter((p) => p.kind === 'text')
        .map((p) => (p as { text: string }).text)
        .join(''),
    )
  ) {
    problems.push({
      problem: `"${text.slice(0, 80)}" has a slot that cannot be read.`,
      mend: 'Write {fact-id.figure-key} or [[term|name]].',
    })
  }
  return problems
}

/** A use of a fact's figure: does it exist, and has it the part asked for? */
export function checkFigureUse(
  site: Site,
  where: string,
  factId: string,
  key: string | undefined,
  part: string,
): CopyProblem[] {
  const fact = site.facts.get(factId)
  if (!fact && site.options.some((option) => option.id === factId)) {
    const cost = costFigure(site, factId, key ?? '')
    if (cost) return checkPart(where, cost.figure, part)
    return [
      {
        problem: `${where}: "${factId}" has no sum "${key}".`,
        mend: `Sums are ${Object.keys(COST_YEARS).join(', ')}, where the costs are priced.`,
      },
    ]
  }
  if (!fact)
    return [
      {
        problem: `${where}: there is no fact "${factId}".`,
        mend: didYouMean(factId, site.facts.keys()) || 'Add it to the facts.ts of its treatment.',
      },
    ]
  const keys = Object.keys(fact.figures)
  if (!key && keys.length !== 1) {
    return [
      {
        problem: `${where}: "${factId}" has ${keys.length === 0 ? 'no figure' : 'several figures'}.`,
        mend: keys.length ? `Name one: ${keys.join(', ')}.` : 'Cite the fact in words, or give it a figure.',
      },
    ]
  }
  const figure = fact.figures[key ?? keys[0]!]
  if (!figure)
    return [
      {
        problem: `${where}: "${factId}" has no figure "${key}".`,
        mend: didYouMean(key!, keys) || `It has ${keys.join(', ') || 'none'}.`,
      },
    ]
  return checkPart(where, figure, part)
}

function checkPart(where: string, figure: Figure, part: string): CopyProblem[] {
  if (!(FIGURE_PARTS as readonly string[]).includes(part)) {
    return [{ problem: `${where}: a figure has no part "${part}".`, mend: `Parts are ${FIGURE_PARTS.join(', ')}.` }]
  }
  try {
    formatFigure(figure, part as (typeof FIGURE_PARTS)[number])
    return []
  } catch (error) {
    return [
      {
        problem: `${where}: the figure ${(error as Error).message}.`,
        mend: 'Ask for another part, or complete the figure.',
      },
    ]
  }
}

/** A glossary name in a text; a form with a digit must be one that the glossary lists. */
export function checkTerm(site: Site, id: string, text: string | undefined): CopyProblem[] {
  const term = site.terms.get(id)
  if (!term)
    return [
      {
        problem: `There is no glossary term "${id}".`,
        mend: didYouMean(id, site.terms.keys()) || 'Add it to content/glossary.ts.',
      },
    ]
  if (text && /\d/.test(text) && ![term.name, ...term.names].includes(text)) {
    return [
      {
        problem: `"${text}" is not a name of the term "${id}".`,
        mend: 'Add it to the term’s `names`, or use a figure.',
      },
    ]
  }
  return []
}

const GRADE: Record<Certainty, number> = { High: 3, Moderate: 2, Low: 1, 'Very low': 0, 'Not graded': 3 }

/** Certainty words are verbs: "probably" needs Moderate, "proves" needs High. */
export function checkCertaintyVerbs(text: string, level: Certainty): CopyProblem[] {
  const grade = GRADE[level]
  if (/\bprobabl[ey]\b/i.test(text) && grade < 2) {
    return [
      {
        problem: `"${around(text, 'probabl')}" is stronger than ${level} certainty.`,
        mend: level === 'Low' ? 'Say "may".' : 'Say that nobody can tell yet.',
      },
    ]
  }
  if (/\b(?:proves?|proven|definitely|certainly|always works)\b/i.test(text) && grade < 3) {
    return [
      {
        problem: `"${text.slice(0, 80)}" is stronger than ${level} certainty.`,
        mend: 'Use the verb of its grade: probably (Moderate), may (Low), nobody can tell yet (Very low).',
      },
    ]
  }
  return []
}

/** The weaker of two levels; "Not graded" gives way to the other. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  if (a === 'Not graded') return b
  if (b === 'Not graded') return a
  return GRADE[a] <= GRADE[b] ? a : b
}

function around(text: string, found: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(found.toLowerCase()))
  return text.slice(Math.max(0, at - 25), at + found.length + 25).trim()
}

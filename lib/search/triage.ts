import type { Elsewhere } from '@/content/elsewhere'
import type { Worry } from '@/content/worries'
import type { WithTreatments } from './decide-treatments'
import type { Lexicon } from './lexicon'
import { AGAINST, BESIDE, hasAny, PROCEDURE } from './word-sets'
import { contains } from './wordings'

/** What comes before any answer. */
export type Triage = {
  /** What is happening to the reader and needs to be acted on. */
  worry: Worry | undefined
  /** What the site cannot answer, and who can. */
  elsewhere: Elsewhere | undefined
}

/** Notices what must be acted on, and what the reader is better sent elsewhere for. */
export function triage(query: WithTreatments, lexicon: Lexicon): Triage {
  const has = (sign: string[]) => contains(query.words, sign)
  const alarm = lexicon.alarms.find(
    ({ worry, groups, not }) => groups.every((group) => group.some(has)) && !not.some(has) && concerns(worry, query),
  )
  const away = lexicon.foreign.find(
    ({ elsewhere, says, not, with: beside }) =>
      says.some((sign) => contains(query.words, sign, 0)) &&
      !not.some(has) &&
      (!beside || beside.some(has)) &&
      !(query.named && elsewhere.unless?.some((id) => query.treatments.has(id))) &&
      !(
        elsewhere.compared &&
        query.named &&
        !query.loosely &&
        (hasAny(query.typed, AGAINST) || hasAny(query.typed, BESIDE))
      ),
  )
  return { worry: alarm?.worry, elsewhere: away?.elsewhere }
}

/** Is it about one of the treatments that the worry comes with? */
function concerns({ only }: Worry, query: WithTreatments): boolean {
  return (
    !only ||
    only.some(
      (id) =>
        // A fainter hint says nothing; a name weighs 1.
        (query.treatments.get(id) ?? 0) >= 0.3 ||
        (!query.named && (id === 'none' || (id === 'procedure' && hasAny(query.words, PROCEDURE)))),
    )
  )
}

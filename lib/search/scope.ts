import { isAbout } from './decide-treatments'
import type { WithTopics } from './decide-topics'
import type { Lexicon } from './lexicon'

/** How far the query is one for this site. */
export type Scope = {
  /** Is there anything about hair, a treatment or a known worry in it? */
  onTopic: boolean
  /** Does it speak of hair, the scalp or baldness, or of anything else that only this site would be asked? */
  aboutHair: boolean
  /** Content words that nothing here knows, even allowing for a slip. */
  unknown: string[]
  /** Is there nothing in it but words of everyday life, which mean something here only beside a treatment: "coffee"? */
  everyday: boolean
  /** The choices without treatment that it asks for, as the comparison names them. */
  untreated: readonly string[]
}

export function scopeOf(query: WithTopics, lexicon: Lexicon): Scope {
  const { found } = query
  return {
    onTopic: query.hair || query.first !== undefined || found.some(({ concept }) => concept.treatments),
    aboutHair:
      query.hair ||
      // A hint that means nothing else.
      found.some(
        ({ concept, said }) =>
          concept.treatments && !concept.weak && !concept.either && !concept.loosely.has(said) && !concept.names,
      ) ||
      // A named treatment, spoken of in two ways.
      (query.named &&
        new Set(
          found.filter(({ concept }) => !concept.either && isAbout(concept, query.treatments)).map(({ from }) => from),
        ).size > 1),
    unknown: [
      ...query.unknown,
      ...query.words.filter((word, i) => lexicon.foreignWords.has(word) && !query.covered[i]),
    ],
    everyday:
      found.length > 0 && found.every(({ concept, said }) => lexicon.loose.has(said) || concept.name === 'comparison'),
    untreated: found.flatMap(({ concept: { name } }) =>
      name === 'doing nothing' ? 'do-nothing' : /^(?:hair fibers|hairpieces|shaving)/.test(name) ? 'cover-up' : [],
    ),
  }
}

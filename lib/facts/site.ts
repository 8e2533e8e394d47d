import { costFigure } from './cost-sums'
import type {
  BasicsData,
  FactData,
  Figure,
  Measure,
  OptionData,
  Pair,
  QuestionData,
  Source,
  Term,
  TreatmentData,
} from './schema'

/** `content/basics` is a folder like a treatment's, and its facts belong to "basics". */
export const BASICS = 'basics'

export type Fact = FactData & { id: string; treatment: string; href: string }
export type Question = QuestionData & { id: string; treatment: string; href: string }
export type Option = OptionData & { id: string; href: string }
export type Treatment = Option & TreatmentData
export type PairOf = Pair & { id: string; a: string; b: string; href: string }
export type Article = {
  /** The folder: a treatment's id, or "basics". */
  id: string
  file: string
  source: string
  sections: ArticleSection[]
  /** Fact ids in the order in which the article cites them. */
  cites: string[]
}
export type ArticleSection = { id: string; heading: string; line: number; text: string; words: number; cites: string[] }

/** Everything the site knows, checked. */
export type Site = {
  facts: Map<string, Fact>
  questions: Question[]
  treatments: Treatment[]
  /** The treatments, then doing nothing and covering up. */
  options: Option[]
  basics: BasicsData
  pairs: PairOf[]
  sources: Map<string, Source>
  terms: Map<string, Term>
  measures: Map<string, Measure>
  articles: Map<string, Article>
}

/** The figure that `fact-id.key` names, the only figure of a fact, or an option's cost: `finasteride.cost-5-years`. */
export function findFigure(site: Pick<Site, 'facts' | 'options'>, factId: string, key?: string): Figure | undefined {
  const figures = site.facts.get(factId)?.figures
  if (!figures) return costFigure(site, factId, key ?? '')?.figure
  if (key) return figures[key]
  const all = Object.values(figures)
  return all.length === 1 ? all[0] : undefined
}

/** `fact-id.key` → the fact and the figure. @throws if either is missing; the content check reports that first. */
export function resolveFigure(
  site: Pick<Site, 'facts' | 'options'>,
  ref: string,
): { fact: Fact; key: string; figure: Figure } {
  const [factId = '', key = ''] = ref.split('.')
  const fact = site.facts.get(factId) ?? costFigure(site, factId, key)?.fact
  const figure = findFigure(site, factId, key)
  if (!fact || !figure) throw new Error(`There is no figure "${ref}".`)
  return { fact, key, figure }
}

/** A treatment's or option's name; "Hair loss" for the basics. */
export function nameOf(site: Pick<Site, 'options' | 'basics'>, id: string): string {
  return id === BASICS ? site.basics.name : (site.options.find((option) => option.id === id)?.name ?? id)
}

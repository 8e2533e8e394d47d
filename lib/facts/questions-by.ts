import { perSite } from './per-site'
import type { Question, Site } from './site'

/** Questions under each of their keys, in the order of the content. */
const questionsBy = (keysOf: (question: Question) => Iterable<string>) =>
  perSite((site) => {
    const found = new Map<string, Question[]>()
    for (const question of site.questions)
      for (const key of keysOf(question)) {
        const list = found.get(key)
        if (list) list.push(question)
        else found.set(key, [question])
      }
    return found
  })

const byId = perSite((site) => new Map(site.questions.map((question) => [question.id, question])))
const byFact = questionsBy(({ facts }) => new Set<string>(facts))
const byTreatment = questionsBy(({ treatment }) => [treatment])

export const questionById = (site: Site, id: string): Question | undefined => byId(site).get(id)
/** The questions whose answers rest on a fact. */
export const questionsOnFact = (site: Site, factId: string): readonly Question[] => byFact(site).get(factId) ?? []
/** A treatment's questions, or those of the basics. */
export const questionsOf = (site: Site, treatment: string): readonly Question[] =>
  byTreatment(site).get(treatment) ?? []

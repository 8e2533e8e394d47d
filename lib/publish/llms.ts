import { pages } from '@/content/pages'
import { site as about } from '@/content/site'
import { pairTitle } from '@/lib/compare/pairs'
import { printText } from '@/lib/facts/print'
import { BASICS, nameOf, type Site } from '@/lib/facts/site'
import { absolute } from './absolute'
import { citeData } from './dataset'

/** /llms.txt: what the site is and where each page stands as Markdown (llmstxt.org). */
export function llmsText(site: Site): string {
  const link = (title: string, href: string, says: string) => `- [${title}](${absolute(href)}): ${says}`
  const questionsOf = (id: string) =>
    site.questions
      .filter((q) => q.treatment === id)
      .map((q) => link(printText(site, q.question), `${q.href}index.md`, printText(site, q.short)))
  return (
    [
      `# ${about.name}`,
      `> ${about.description}`,
      'Every figure has its source, its comparison arm and a grade of certainty: please keep the three together. Benefit and harm are told together. Nothing is ranked. No doctor has reviewed the site. It is information, not medical advice.',
      citeData(),
      '## Articles',
      [
        link(site.basics.title, '/basics/index.md', printText(site, site.basics.sentence)),
        ...site.treatments.map((t) => link(t.title, `${t.href}index.md`, printText(site, t.sentence))),
      ].join('\n'),
      '## Data',
      [
        link('facts.json', '/data/facts.json', 'all facts with figures, comparison arms, certainty and sources'),
        link('facts.csv', '/data/facts.csv', 'the same as a table'),
        link('questions.json', '/data/questions.json', 'all questions with their answers'),
        link('comparison.csv', '/data/comparison.csv', 'the comparison of all options'),
        link('sources.json', '/data/sources.json', 'the bibliography as CSL-JSON'),
        link(pages.data.title, '/data/', 'what the fields mean, licence, how to cite'),
      ].join('\n'),
      '## Comparisons',
      site.pairs.map((pair) => link(pairTitle(site, pair), pair.href, printText(site, pair.sentence))).join('\n'),
      ...[BASICS, ...site.treatments.map((t) => t.id)].flatMap((id) => [
        `## Questions: ${nameOf(site, id)}`,
        questionsOf(id).join('\n'),
      ]),
    ].join('\n\n') + '\n'
  )
}

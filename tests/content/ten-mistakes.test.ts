import { expect, test } from 'vitest'
import { inspectContent } from '@/lib/facts/load-site'
import { ContentError } from '@/lib/facts/problems'
import { inventContent } from '../fixtures'

test('ten mistakes in the content are told all at once, each with file, line, place, problem and mend', () => {
  const { raw, files } = inventContent()
  const { facts, data, questions } = raw.treatments.examplol!
  const article = 'content/treatments/examplol/article.mdx'

  // 1. A source that is in no bibliography.
  facts['examplol-cost-prices']!.sources = ['doe-2003'] as never
  // 2. A misspelt grade.
  facts['examplol-how-works']!.certainty = 'Not grade' as never
  // 3. A result without the people it was measured in.
  delete facts['examplol-benefit-hair-count']!.figures!.gain!.n
  // 4. A statement with a typed figure in it.
  facts['examplol-benefit-photos']!.statement = 'Photos looked better in 26 of 100 men.'
  // 5. A measure that has no answer.
  delete (data.answers as Record<string, unknown>)['first-results']
  // 6. A question that promises more than its fact.
  questions[3]!.short = 'It definitely works.'
  // 7. Two questions at one address.
  questions[5]!.id = questions[4]!.id
  // 8. An article that cites a fact that is not there.
  files[article] = files[article]!.replace('<Fact id="examplol-benefit-photos"', '<Fact id="examplol-benefit-foto"')
  // 9. An article with a figure typed into it.
  files[article] = files[article]!.replace('It lasts while you use it.', 'It lasts 6 months.')
  // 10. A glossary entry that leads to a term that is not there.
  raw.glossary.dht = { name: 'DHT', plain: 'A hormone; see [[norwod]].' }

  const { problems } = inspectContent(raw, (path) => files[path])
  expect(problems).toHaveLength(10)
  expect(new ContentError(problems).message).toMatchInlineSnapshot(`
    "The content has 10 problems.

    content/treatments/examplol/facts.ts
      line 2: facts["examplol-benefit-photos"].statement
        "Photos looked better in 26 of 100 men." holds a bare figure.
        Figures come from the facts: use a slot, <Fact id="…" /> in an article, or a <Term> for a name that holds a digit.
      line 31: facts["examplol-benefit-hair-count"].figures["gain"]
        has some of arm, n, comparator, followUp, population but not all.
        Give all five ("not reported" where the source is silent), or none for a price, dose, date or rule.
      line 108: facts["examplol-cost-prices"].sources[0]
        "doe-2003" is not in the bibliography.
        Did you mean "doe-2002"?
      line 134: facts["examplol-how-works"].certainty
        is "Not grade".
        Did you mean "Not graded"?
      line 174: answers["first-results"]
        "When would I see something?" has no answer.
        Answer it, or say { notMeasured: "why" }.

    content/treatments/examplol/article.mdx
      line 3: <Fact id="examplol-benefit-foto">
        <Fact id="examplol-benefit-foto">: there is no fact "examplol-benefit-foto".
        Did you mean "examplol-benefit-photos"?
      line 3: "on the dummy liquid. It lasts 6 months."
        "e dummy liquid. It lasts 6 months." holds a bare figure.
        Figures come from the facts: use a slot, <Fact id="…" /> in an article, or a <Term> for a name that holds a digit.

    content/treatments/examplol/questions.ts
      line 40: question "examplol-on-procedure".short
        "It definitely works." is stronger than Moderate certainty.
        Use the verb of its grade: probably (Moderate), may (Low), nobody can tell yet (Very low).
      line 51: question "examplol-on-time-to-effect"
        is also in content/treatments/examplol/questions.ts.
        Rename one: the id is its address.

    content/glossary.ts
      line 2: glossary["dht"].plain
        There is no glossary term "norwod".
        Did you mean "norwood"?"
  `)
})

import { site as about } from '@/content/site'
import { Certainty } from '@/components/facts/certainty'
import { MEANING } from '@/components/facts/fact-record'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { NextSteps } from '@/components/site/next-steps'
import { formatDate } from '@/lib/facts/format-date'
import { getSite } from '@/lib/facts/load-site'
import { readingGrade } from '@/lib/facts/readability'
import { CERTAINTIES, type FactData } from '@/lib/facts/schema'
import { mainPageMetadata } from '@/lib/publish/metadata'

export const generateMetadata = () => mainPageMetadata(getSite(), 'about')

export default function AboutPage() {
  const site = getSite()
  const facts = [...site.facts.values()]
  const read = (how: FactData['read']) => facts.filter((fact) => fact.read === how).length
  const second = facts.filter((fact) => fact.secondReading !== 'none').length
  const grades = [...site.articles.values()].map((article) =>
    readingGrade(article.sections.map((s) => s.text).join('\n'), site.terms.values()),
  )
  return (
    <>
      <div className="wrap">
        <Breadcrumbs parents={[['/', 'Home']]} here="About" />
        <div className="prose">
          <h1>How we know what we say, and what we do not know</h1>
          <p className="lede">
            {about.name} explains hair-loss treatments plainly: what each one does, what it only looks like it does, and
            what nobody knows. It is for adults who are losing hair, and for those who stand by them.
          </p>
          <section id="who">
            <h2>Who made it</h2>
            <p>
              {about.madeBy} There are no ads, no paid links and no cookies. Nothing on the site is for sale, nothing
              tracks you, and nothing is loaded from elsewhere. Nobody paid for it.
            </p>
            <p>
              <b>No clinician has reviewed it.</b> When one does, their name and training will stand here. Until then,
              use it to prepare for a visit with a doctor, not to replace one.
            </p>
          </section>
          <section id="method">
            <h2>How we find facts</h2>
            <p>
              For each treatment we looked for the trials, the reviews that pool trials, the official labels, and what
              regulators have said. For prices and for how a treatment is done we also had to use the pages of clinics
              and sellers; where we do, we say so.
            </p>
            <p>
              The site rests on {facts.length} facts from {site.sources.size} sources. Of these facts,{' '}
              {read('full text')} were read in the full text, {read('abstract')} in the abstract or on the publisher’s
              own page, and {read('summary')} only in a summary by somebody else. {second} have had a second reading.
              Each fact’s page says which.
            </p>
            <p>
              Where the same result was measured in people with and without the treatment, we show both. A result
              without a comparison group says so. “Not measured” is an honest answer, and you will meet it often.
            </p>
            <p>
              No number on the site is typed twice. Articles, tables, answers and search read the same record, so the
              site cannot contradict itself.
            </p>
          </section>
          <section id="certainty">
            <h2>How sure we are</h2>
            <p>
              Each claim of an effect has a grade, after the method that most guideline makers use (GRADE). It looks at
              how the studies were done, how many people were in them, whether they agree, and who paid.
            </p>
            <dl className="stack gap-3!">
              {CERTAINTIES.map((level) => (
                <div key={level}>
                  <dt>
                    <Certainty level={level} />
                  </dt>
                  <dd>{MEANING[level]}</dd>
                </div>
              ))}
            </dl>
            <p>
              The words of a sentence follow its grade: “does” for high, “probably” for moderate, “may” for low, “nobody
              can tell yet” for very low. The grades are our own reading unless a review’s grade is quoted.
            </p>
          </section>
          <section id="limits">
            <h2>What it cannot tell you</h2>
            <ul>
              <li>What will happen to you. A share of people in a trial is not a forecast for one person.</li>
              <li>
                Which treatment is best. We do not rank: people want different things, and the trials measured different
                things.
              </li>
              <li>Prices near you. Prices are quotes from the US, mostly without a survey behind them.</li>
              <li>Much about people that trials left out: many studies had mostly white men or did not say.</li>
            </ul>
          </section>
          <section id="not-yet">
            <h2>What is not yet done</h2>
            <ul>
              <li>No clinician has reviewed the site, and nobody who is losing hair has tested it with us yet.</li>
              <li>Many sources were read only as abstracts.</li>
              <li>
                There is nothing yet on treatments beyond the {site.treatments.length}, such as laser caps or pills that
                we have no checked facts on.
              </li>
            </ul>
          </section>
          <section id="updates">
            <h2>Dates and updates</h2>
            <p>
              The figures were last checked on {formatDate(about.checked)}. Prices and rules are looked at again within
              half a year, all else within a year. Each fact shows its own dates.
            </p>
            <p>
              The articles read at about US school grade {Math.max(...grades).toFixed(0)} or below (Flesch-Kincaid;
              names that the glossary explains count as one short word).
            </p>
          </section>
          <section id="mistakes">
            <h2>Report a mistake</h2>
            {about.contact ? (
              <p>
                Write to <a href={`mailto:${about.contact}`}>{about.contact}</a>. Name the fact: its id stands at the
                end of its page.
              </p>
            ) : (
              <p>We have no address for reports yet.</p>
            )}
          </section>
          <section id="licence">
            <h2>Use it</h2>
            <p>
              The code is under the MIT licence. Words and data are under CC BY 4.0: share and adapt them, and say where
              they come from.
            </p>
          </section>
        </div>
      </div>
      <NextSteps
        links={[
          ['/sources/', 'All sources'],
          ['/glossary/', 'Words explained'],
          ['/treatments/', 'The treatments'],
        ]}
      />
    </>
  )
}

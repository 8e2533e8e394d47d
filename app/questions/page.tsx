import { Copy } from '@/components/facts/copy'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { NextSteps } from '@/components/site/next-steps'
import { getSite } from '@/lib/facts/load-site'
import { questionsOf } from '@/lib/facts/questions-by'
import { TOPICS } from '@/lib/facts/schema'
import { BASICS, nameOf, type Question, type Site } from '@/lib/facts/site'
import { TOPIC_LABELS } from '@/lib/facts/topic-labels'
import { mainPageMetadata } from '@/lib/publish/metadata'

export const generateMetadata = () => mainPageMetadata(getSite(), 'questions')

export default function QuestionsPage() {
  const site = getSite()
  const folders = [BASICS, ...site.treatments.map((t) => t.id)]
  const urgent = site.questions.filter((q) => q.urgent)
  return (
    <>
      <div className="wrap">
        <Breadcrumbs parents={[['/', 'Home']]} here="Questions" />
        <div className="top">
          <h1>Questions people ask</h1>
          <p className="lede">
            Each has a page of its own that you can send to somebody. By treatment first; by topic below.
          </p>
          <ul className="chips">
            {folders.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{nameOf(site, id)}</a>
              </li>
            ))}
            <li>
              <a href="#by-topic">By topic</a>
            </li>
          </ul>
        </div>
        {urgent.length > 0 && (
          <section className="box urgent stack mb-10">
            <h2 className="text-[1.35rem]!">Worried right now?</h2>
            <Links site={site} questions={urgent} />
          </section>
        )}
        <div className="grid">
          {folders.map((id) => (
            <section key={id} id={id} className="stack">
              <h2>{nameOf(site, id)}</h2>
              <Links site={site} questions={questionsOf(site, id)} />
            </section>
          ))}
        </div>
        <section className="stack pt-14" id="by-topic">
          <h2>By topic</h2>
          <div>
            {TOPICS.map((topic) => {
              const questions = site.questions.filter((q) => q.topic === topic)
              return (
                questions.length > 0 && (
                  <details key={topic} className="more border-t border-line">
                    <summary>
                      {TOPIC_LABELS[topic]} <span className="small soft font-text">({questions.length})</span>
                    </summary>
                    <Links site={site} questions={questions} />
                  </details>
                )
              )
            })}
          </div>
        </section>
      </div>
      <NextSteps
        links={[
          ['/search/', 'Search the facts'],
          ['/compare/', 'Compare all options'],
          ['/glossary/', 'Words explained'],
        ]}
      />
    </>
  )
}

function Links({ site, questions }: { site: Site; questions: readonly Question[] }) {
  return (
    <ul className="list">
      {questions.map((q) => (
        <li key={q.id}>
          <a href={q.href}>
            <Copy site={site} text={q.question} links={false} />
          </a>
        </li>
      ))}
    </ul>
  )
}

import type { Metadata } from 'next'
import { Certainty } from '@/components/facts/certainty'
import { Copy, CopyParagraphs } from '@/components/facts/copy'
import { SourceList } from '@/components/facts/source-list'
import { EmbedCode } from '@/components/share/embed-code'
import { ShareLink } from '@/components/share/share-link'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { JsonLd } from '@/components/site/json-ld'
import { NextSteps } from '@/components/site/next-steps'
import { ReviewLine } from '@/components/site/review-line'
import { numberSources } from '@/lib/facts/citations'
import { getSite } from '@/lib/facts/load-site'
import { printText } from '@/lib/facts/print'
import { questionById, questionsOf } from '@/lib/facts/questions-by'
import { BASICS, nameOf } from '@/lib/facts/site'
import { newestCheck } from '@/lib/publish/dataset'
import { clip } from '@/lib/publish/describe'
import { pageMetadata } from '@/lib/publish/metadata'
import { questionData } from '@/lib/publish/structured-data'

type Params = { params: Promise<{ id: string }> }

export const dynamicParams = false
export const generateStaticParams = () => getSite().questions.map(({ id }) => ({ id }))

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const site = getSite()
  const question = find((await params).id)
  return pageMetadata(site, {
    title: printText(site, question.question),
    description: clip(printText(site, question.short)),
    path: question.href,
    card: `question-${question.id}`,
    type: 'article',
    modified: newestCheck(site, question.facts),
    twin: true,
  })
}

export default async function QuestionPage({ params }: Params) {
  const site = getSite()
  const question = find((await params).id)
  const facts = question.facts.flatMap((id) => site.facts.get(id) ?? [])
  const cites = numberSources(site, question.facts)
  const home = question.treatment === BASICS ? '/basics/' : `/treatments/${question.treatment}/`
  const name = nameOf(site, question.treatment)
  const others = questionsOf(site, question.treatment).filter((q) => q !== question)
  const near = [
    ...others.filter((q) => q.topic === question.topic),
    ...others.filter((q) => q.topic !== question.topic),
  ].slice(0, 5)
  return (
    <>
      <JsonLd data={questionData(site, question)} />
      <div className="wrap">
        <Breadcrumbs
          parents={[
            [home, name],
            [`${home}#questions`, 'Questions'],
          ]}
          here="One answer"
        />
        <article className="prose">
          <h1 className="text-[clamp(1.8rem,1.3rem+2.4vw,2.8rem)]!">
            <Copy site={site} text={question.question} links={false} />
          </h1>
          <div className={question.urgent ? 'lede box urgent' : 'lede'}>
            <p>
              <Copy site={site} text={question.short} cites={cites} />
            </p>
          </div>
          <ReviewLine
            checked={facts
              .map((f) => f.checked)
              .sort()
              .at(-1)}
          />
          <CopyParagraphs site={site} text={question.answer} cites={cites} />
          <div>
            <ShareLink
              href={question.href}
              text={`${printText(site, question.question)}\n${printText(site, question.short)}`}
            >
              Link to this answer
            </ShareLink>
            <EmbedCode name={`answer-${question.id}`} title={printText(site, question.question)} height={420} />
          </div>
          <section>
            <h2>What this rests on</h2>
            <ul>
              {facts.map((fact) => (
                <li key={fact.id}>
                  <Copy site={site} text={fact.statement} own={fact} /> <Certainty level={fact.certainty} />{' '}
                  <a href={fact.href} aria-label={`The record of this fact: ${fact.id}`}>
                    Record
                  </a>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2>Sources</h2>
            <SourceList site={site} cites={cites} />
          </section>
          <section>
            <h2>People also ask</h2>
            <ul className="list plain">
              {near.map((q) => (
                <li key={q.id}>
                  <a href={q.href}>
                    <Copy site={site} text={q.question} links={false} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        </article>
      </div>
      <NextSteps
        links={[
          [`${home}#${question.id}`, `Read it in the article: ${name}`],
          ['/compare/', 'Compare all options'],
          ['/questions/', 'All questions'],
        ]}
      />
    </>
  )
}

const find = (id: string) => questionById(getSite(), id)!

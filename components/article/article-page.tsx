import type { ComponentType } from 'react'
import type { Graph } from 'schema-dts'
import { Copy } from '@/components/facts/copy'
import { SourceList } from '@/components/facts/source-list'
import { QuestionList } from '@/components/questions/question-list'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { JsonLd } from '@/components/site/json-ld'
import { NextSteps } from '@/components/site/next-steps'
import { ReviewLine } from '@/components/site/review-line'
import { numberSources } from '@/lib/facts/citations'
import { questionsOf } from '@/lib/facts/questions-by'
import type { Option, Site } from '@/lib/facts/site'
import { articleTags } from './article-tags'

type Props = {
  site: Site
  id: string
  title: string
  sentence: string
  Content: ComponentType<{ components: ReturnType<typeof articleTags> }>
  option?: Option
  data: Graph
  parents: readonly (readonly [string, string])[]
  label?: { text: string; url: string }
  aside?: React.ReactNode
  next: readonly (readonly [string, string])[]
}

/** An article with its questions and sources, in the order in which the reader needs them. */
export function ArticlePage({ site, id, title, sentence, Content, option, data, parents, label, aside, next }: Props) {
  const article = site.articles.get(id)!
  const questions = questionsOf(site, id)
  const cites = numberSources(site, [
    ...article.cites,
    ...(option?.whoShouldNot.flatMap((row) => row.facts) ?? []),
    ...questions.flatMap((q) => q.facts),
  ])
  return (
    <>
      <JsonLd data={data} />
      <div className="wrap">
        <Breadcrumbs parents={parents} here={title} />
        <div className="top">
          <h1>{title}</h1>
          <p className="lede">
            <Copy site={site} text={sentence} />
          </p>
          <ReviewLine />
        </div>
        <div className="cols">
          <article className="prose">
            <Content components={articleTags(site, cites, option)} />
            <section id="questions" className="later">
              <h2>Questions people ask</h2>
              <QuestionList site={site} questions={questions} cites={cites} />
            </section>
            <section id="sources" className="later">
              <h2>Sources</h2>
              {label && (
                <p>
                  The official label: <a href={label.url}>{label.text}</a>.
                </p>
              )}
              <SourceList site={site} cites={cites} />
              <p className="small soft">
                This page is information, not medical advice. Talk with a doctor before you start or stop a treatment.
              </p>
            </section>
          </article>
          {aside}
        </div>
      </div>
      <NextSteps links={next} />
    </>
  )
}

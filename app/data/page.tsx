import { changes } from '@/content/changes'
import { site as about } from '@/content/site'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { JsonLd } from '@/components/site/json-ld'
import { NextSteps } from '@/components/site/next-steps'
import { formatDate } from '@/lib/facts/format-date'
import { getSite } from '@/lib/facts/load-site'
import { publishedFact, publishedFigure } from '@/lib/publish/data-schema'
import { citeData, dataVersion, LICENSE } from '@/lib/publish/dataset'
import { COMPARISON_COLUMNS, FACT_COLUMNS } from '@/lib/publish/tables'
import { mainPageMetadata } from '@/lib/publish/metadata'
import { datasetData } from '@/lib/publish/structured-data'

const LEDE =
  'These files hold what the pages say, word for word and figure for figure. Take them, build on them, and tell us where they are wrong.'

export const generateMetadata = () => mainPageMetadata(getSite(), 'data')

export default function DataPage() {
  const site = getSite()
  const files = [
    ['facts.json', `All ${site.facts.size} facts with their figures, comparison arms, certainty and sources.`],
    ['facts.csv', 'The same as a table, one row a figure.'],
    ['facts.schema.json', 'The JSON Schema of facts.json.'],
    ['questions.json', `All ${site.questions.length} questions with their answers.`],
    ['comparison.csv', `The comparison: ${site.measures.size} questions asked of ${site.options.length} options.`],
    ['sources.json', `The ${site.sources.size} sources, as CSL-JSON.`],
    ['sources.bib', 'The same for BibTeX.'],
  ] as const
  return (
    <>
      <JsonLd data={datasetData(site, LEDE)} />
      <div className="wrap">
        <Breadcrumbs parents={[['/', 'Home']]} here="Data" />
        <div className="prose">
          <h1>All our facts, for you to use and to check</h1>
          <p className="lede">{LEDE}</p>
          <section id="files">
            <h2>Files</h2>
            <ul>
              {files.map(([file, what]) => (
                <li key={file}>
                  <a href={`/data/${file}`}>{file}</a>: {what}
                </li>
              ))}
            </ul>
            <p>
              Version {dataVersion()}; figures last checked {formatDate(about.checked)}.{' '}
              <a href="/feed.xml">A feed of changes</a> tells you when one moves, and why.{' '}
              <a href="/llms.txt">llms.txt</a> lists every page as Markdown.
            </p>
          </section>
          <section id="licence">
            <h2>What you may do</h2>
            <p>
              Words and data are under <a href={LICENSE.url}>{LICENSE.name}</a>: share and change them, also for money,
              as long as you say where they come from. A figure should travel with its comparison arm and its certainty;
              without them it says more than we know.
            </p>
          </section>
          <section id="cite">
            <h2>How to cite it</h2>
            <p className="box">{citeData()}</p>
            <p>To cite one fact, use its own page: each record has an address that stays.</p>
          </section>
          <section id="dictionary">
            <h2>What the fields mean</h2>
            <Fields title="A fact, in facts.json" fields={describe(publishedFact.shape)} />
            <Fields title="A figure of a fact" fields={describe(publishedFigure.shape)} />
            <Fields title="Columns of facts.csv" fields={Object.entries(FACT_COLUMNS)} />
            <Fields title="Columns of comparison.csv" fields={Object.entries(COMPARISON_COLUMNS)} />
          </section>
          <section id="changes">
            <h2>What has changed</h2>
            <ul>
              {changes.map((change) => (
                <li key={change.id} id={`change-${change.id}`}>
                  <b>
                    {formatDate(change.day)}: {change.title}.
                  </b>{' '}
                  {change.was && change.now && `It was ${change.was}; it is now ${change.now}. `}
                  {change.why}
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
      <NextSteps
        links={[
          ['/sources/', 'All sources'],
          ['/about/', 'How we work'],
          ['/about/#mistakes', 'Report a mistake'],
        ]}
      />
    </>
  )
}

const describe = (shape: Record<string, { description?: string }>) =>
  Object.entries(shape).map(([name, field]) => [name, field.description ?? ''] as const)

function Fields({ title, fields }: { title: string; fields: readonly (readonly [string, string])[] }) {
  return (
    <details className="more border-t border-line">
      <summary>{title}</summary>
      <dl className="stack gap-3!">
        {fields.map(([name, meaning]) => (
          <div key={name}>
            <dt className="text-ink! font-semibold">{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

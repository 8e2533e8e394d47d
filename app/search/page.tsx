import { SearchBox } from '@/components/islands/search-box'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { getSite } from '@/lib/facts/load-site'
import { TOPIC_LABELS } from '@/lib/facts/topic-labels'
import { TOPICS } from '@/lib/facts/schema'
import { clip } from '@/lib/publish/describe'
import { searchDocuments } from '@/lib/search/documents'
import { mainPageMetadata } from '@/lib/publish/metadata'

export const generateMetadata = () => mainPageMetadata(getSite(), 'search')

export default function SearchPage() {
  // What can be opened by itself; cells of the comparison and sections of articles repeat it.
  const documents = searchDocuments(getSite()).filter(
    (doc) => doc.kind === 'question' || doc.kind === 'fact' || doc.kind === 'term' || doc.kind === 'pair',
  )
  return (
    <div className="wrap">
      {/* Fetched beside the scripts that ask for it. */}
      <link rel="preload" href="/search-index.json" as="fetch" crossOrigin="anonymous" />
      <Breadcrumbs parents={[['/', 'Home']]} here="Search" />
      <div className="stack max-w-measure">
        <h1>Search the facts</h1>
        {/* Room for the first answers: what comes after them must not jump. */}
        <div className="answers">
          <SearchBox />
        </div>
        <noscript>
          <p>
            Searching as you type needs scripts. Everything is listed here by topic; your browser’s own “find in page”
            works on it.
          </p>
        </noscript>
        <h2 className="mt-8">Everything, by topic</h2>
        <div>
          {TOPICS.map((topic) => {
            const inTopic = documents.filter((doc) => doc.topic.includes(topic))
            return (
              inTopic.length > 0 && (
                <details key={topic} className="more border-t border-line">
                  <summary>
                    {TOPIC_LABELS[topic]} <span className="small soft font-text">({inTopic.length})</span>
                  </summary>
                  <ul className="list small">
                    {inTopic.map((doc) => (
                      <li key={doc.id}>
                        <a href={doc.url}>{clip(doc.title, 120)}</a>
                      </li>
                    ))}
                  </ul>
                </details>
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}

import { SearchBox } from '@/components/islands/search-box'
import { AllByTopic } from '@/components/questions/all-by-topic'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { getSite } from '@/lib/facts/load-site'
import { searchDocuments } from '@/lib/search/documents'
import { searchFiles } from '@/lib/search/files'
import { mainPageMetadata } from '@/lib/publish/metadata'

export const generateMetadata = () => mainPageMetadata(getSite(), 'search')

/**
 * So long, in milliseconds, the framework waits for the first answer to a query in the address: on a slow phone the
 * answer then has the line to itself, and the framework is there as soon as if it had not waited.
 */
const LONGEST_WAIT = 400

/**
 * Starts the search, and what draws its first answers, ahead of the framework's scripts. Addresses of our own files
 * pass the page's guard of Trusted Types.
 */
const startSearch = (worker: string, firstAnswers: string) =>
  `try{let w=self.searchWorker=new Worker("${worker}");w.onerror=()=>w.lost=true;document.head.append(Object.assign(document.createElement("script"),{src:"${firstAnswers}"}));if(/[?&]q=[^&]/.test(location.search))self.beforeFramework=new Promise(done=>{self.firstAnswered=done;setTimeout(done,${LONGEST_WAIT})})}catch{}`

export default async function SearchPage() {
  const { worker, firstAnswers, index } = await searchFiles()
  // What can be opened by itself; cells of the comparison and sections of articles repeat it.
  const documents = searchDocuments(getSite()).filter(
    (doc) => doc.kind === 'question' || doc.kind === 'fact' || doc.kind === 'term' || doc.kind === 'pair',
  )
  return (
    <div className="wrap">
      <link rel="preload" href={worker.address} as="script" fetchPriority="high" />
      <link rel="preload" href={firstAnswers.address} as="script" fetchPriority="high" />
      <link rel="preload" href={index.address} as="fetch" crossOrigin="anonymous" fetchPriority="high" />
      <Breadcrumbs parents={[['/', 'Home']]} here="Search" />
      <div className="stack max-w-measure">
        <h1>Search the facts</h1>
        <p className="lede">Every answer names its source. What you type stays on this device.</p>
        {/* Room for the first answers: what comes after them must not jump. */}
        <div className="answers">
          <SearchBox worker={worker.address} />
          <script dangerouslySetInnerHTML={{ __html: startSearch(worker.address, firstAnswers.address) }} />
        </div>
        <noscript>
          <p>
            Searching needs scripts. Everything is listed here by topic; your browser’s own “find in page” works on it.
          </p>
        </noscript>
        <h2 className="mt-8">Everything, by topic</h2>
        <AllByTopic documents={documents} />
      </div>
    </div>
  )
}

import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { TOPICS } from '@/lib/facts/schema'
import { TOPIC_LABELS } from '@/lib/facts/topic-labels'
import { clip } from '@/lib/publish/describe'
import type { SearchDocument } from '@/lib/search/documents'

/**
 * All that can be opened by itself, by topic. Written as HTML: it never changes, and on a slow phone React would take
 * half a second to go through these hundreds of links before the search box answers.
 */
export function AllByTopic({ documents }: { documents: readonly SearchDocument[] }) {
  const topics = TOPICS.flatMap((topic) => {
    const inTopic = documents.filter((doc) => doc.topic.includes(topic))
    if (inTopic.length === 0) return []
    return h('details.more.border-t.border-line', [
      h('summary', [`${TOPIC_LABELS[topic]} `, h('span.small.soft.font-text', `(${inTopic.length})`)]),
      h(
        'ul.list.small',
        inTopic.map((doc) => h('li', h('a', { href: doc.url }, clip(doc.title, 120)))),
      ),
    ])
  })
  return <div dangerouslySetInnerHTML={{ __html: toHtml(topics) }} />
}

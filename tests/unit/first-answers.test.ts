import { JSDOM } from 'jsdom'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { Answers } from '@/components/search/answers'
import { getSite } from '@/lib/facts/load-site'
import { makeSearch } from '@/lib/search/engine'
import { searchFiles } from '@/lib/search/files'
import { searchData } from '@/lib/search/load'
import type { Answer } from '@/lib/search/worker'

const engine = makeSearch(searchData(getSite()))
const say = (query: string): Answer => {
  const reply = engine.ask(query)
  return { query, reply, suggestions: engine.suggest(reply) }
}

const worker = {
  postMessage: vi.fn<(asked: unknown) => void>(),
  onmessage: vi.fn<(event: { data: unknown }) => void>(),
}

/** The page as it is before the framework is there, opened with a query, in which the published script has run. */
async function open(query: string) {
  const { window } = new JSDOM('<form class="combo"><input></form><div class="first-answers"></div>', {
    url: `https://example.org/search/?q=${encodeURIComponent(query)}`,
    runScripts: 'outside-only',
  })
  const { document } = window
  window.searchWorker = worker as never
  window.eval((await searchFiles()).firstAnswers.text)
  const box = document.querySelector('input')!
  return {
    window,
    room: document.querySelector('.first-answers')!,
    type: (text: string) => {
      box.value = text
      box.dispatchEvent(new window.Event('input'))
    },
    /** Markup as this page would write it itself. */
    rewrite: (html: string) => Object.assign(document.createElement('div'), { innerHTML: html }).innerHTML,
  }
}

beforeEach(() => worker.postMessage.mockClear())

test.each(['hair tatoo hurt', 'micro', 'fin vs min side effects', 'cat licked minoxidil', 'eyebrow tattoo', 'zzzzzz'])(
  'draws the answers to “%s” as the island does',
  async (query) => {
    const { room, rewrite } = await open(query)
    expect(worker.postMessage).toHaveBeenCalledWith({ query, more: false })
    const answer = say(query)
    worker.onmessage({ data: answer })
    const island = renderToStaticMarkup(createElement(Answers, { query, answer, failed: false }))
    expect(room.innerHTML).toBe(rewrite(island))
  },
)

test('asks what is typed meanwhile, and leaves it in the address for the island', async () => {
  const { window, type } = await open('')
  type('cost of fue')
  expect(worker.postMessage).toHaveBeenLastCalledWith({ query: 'cost of fue', more: false })
  expect(new URLSearchParams(window.location.search).get('q')).toBe('cost of fue')
})

test('an answer to what stands in the box no longer is not drawn, and an emptied box empties the answers', async () => {
  const { room, type } = await open('finasteride')
  type('minoxidil')
  worker.onmessage({ data: say('finasteride') })
  expect(room.textContent).toBe('Searching…')
  worker.onmessage({ data: say('minoxidil') })
  expect(room.textContent).toContain('minoxidil')
  type(' ')
  expect(room.innerHTML).toBe('')
})

test('lets the framework come once there is an answer', async () => {
  const { window } = await open('finasteride')
  const firstAnswered = vi.fn<() => void>()
  window.firstAnswered = firstAnswered
  expect(firstAnswered).not.toHaveBeenCalled()
  worker.onmessage({ data: say('finasteride') })
  expect(firstAnswered).toHaveBeenCalled()
})

test('is silent once the island has taken the search', async () => {
  const { window, type } = await open('finasteride')
  worker.postMessage.mockClear()
  window.searchWorker = undefined
  type('minoxidil')
  expect(worker.postMessage).not.toHaveBeenCalled()
})

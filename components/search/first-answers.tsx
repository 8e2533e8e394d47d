// Draws the first answers, and those to what is typed meanwhile, until the framework is there: on a slow phone that is
// a second later. Bundled by lib/search/files.ts with Preact in place of React.
import { h, render, type FunctionComponent } from 'preact'
import { addressOf, queryOf } from '@/lib/search/query-address'
import type { Asked, Told } from '@/lib/search/worker'
import { Answers, type AnswersProps } from './answers'

const worker = window.searchWorker
const box = document.querySelector<HTMLInputElement>('.combo input')
const room = document.querySelector('.first-answers')
/** The island has taken the worker, and answers from then on. */
const taken = () => window.searchWorker !== worker

if (worker && box && room) {
  const ask = () => {
    if (taken()) return
    if (box.value.trim()) worker.postMessage({ query: box.value, more: false } satisfies Asked)
    else render(null, room)
  }
  box.value ||= queryOf(location)
  box.addEventListener('input', () => {
    // The island reads the query from there: nothing typed is lost.
    if (!taken()) history.replaceState(null, '', addressOf(box.value))
    ask()
  })
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    if ('failed' in data || data.query !== box.value) return
    // To Preact it is a component like any other.
    const Drawn = Answers as unknown as FunctionComponent<AnswersProps>
    render(h(Drawn, { query: data.query, answer: data, failed: false }), room)
  }
  ask()
}

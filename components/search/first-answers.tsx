// Draws the first answers, and those to what is typed meanwhile, until the framework is there: on a slow phone that is
// a second later. Bundled by lib/search/files.ts with Preact in place of React.
import { h, render, type FunctionComponent } from 'preact'
import { keepInAddress, queryOf } from '@/lib/search/query-address'
import type { Answer, Asked, Told } from '@/lib/search/worker'
import { Answers, type AnswersProps } from './answers'

const worker = window.searchWorker
const box = document.querySelector<HTMLInputElement>('.combo input')
const room = document.querySelector('.first-answers')
/** The island has taken the worker, and answers from then on. */
const taken = () => window.searchWorker !== worker

if (worker && box && room) {
  // To Preact it is a component like any other.
  const Drawn = Answers as unknown as FunctionComponent<AnswersProps>
  const draw = (answer?: Answer) => render(h(Drawn, { query: box.value, answer, failed: false }), room)
  const ask = () => {
    if (!box.value.trim()) return render(null, room)
    if (!room.firstChild) draw()
    worker.postMessage({ query: box.value, more: false } satisfies Asked)
  }
  box.addEventListener('input', () => {
    if (taken()) return
    keepInAddress(box.value)
    ask()
  })
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    if (!('failed' in data) && data.query === box.value) draw(data)
    window.firstAnswered?.()
  }
  // What was typed before this script came outweighs the address.
  box.value ||= queryOf(location)
  keepInAddress(box.value)
  ask()
}

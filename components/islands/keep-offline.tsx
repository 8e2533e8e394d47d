'use client'

import { useEffect, useState } from 'react'

type Kept = 'unknown' | 'no way' | 'nothing' | 'visited' | 'all' | 'working' | 'failed'
const SCRIPTS = { visited: '/sw.js', all: '/sw.js?keep=all' } as const

/** Keeps the site on this device if the reader asks, and forgets it again. */
export function KeepOffline() {
  const [kept, setKept] = useState<Kept>('unknown')
  const [size, setSize] = useState('')

  useEffect(() => {
    readKept().then(setKept, () => setKept('no way'))
    fetch('/offline.json')
      .then((r) => r.json() as Promise<{ files: number; bytes: number }>)
      .then(({ files, bytes }) =>
        setSize(`${files} files, about ${Math.ceil(bytes / 1e6)} MB on your device, far less over the line`),
      )
      .catch(() => {})
  }, [])

  const keep = (what: 'visited' | 'all') => {
    setKept('working')
    register(SCRIPTS[what]).then(
      () => setKept(what),
      () => setKept('failed'),
    )
  }
  const forget = () => {
    setKept('working')
    forgetAll().then(
      () => setKept('nothing'),
      () => setKept('failed'),
    )
  }
  const busy = kept === 'unknown' || kept === 'working'

  return (
    <div className="stack scripted">
      <p role="status" className="box">
        <span className="max-sm:min-h-[2lh]">{SAYS[kept]}</span>
      </p>
      {kept !== 'no way' && (
        <p className="share">
          {kept !== 'all' && (
            <button disabled={busy} onClick={() => keep('all')}>
              Keep the whole site
            </button>
          )}
          {kept !== 'visited' && (
            <button disabled={busy} onClick={() => keep('visited')}>
              Keep only pages I visit
            </button>
          )}
          {(kept === 'all' || kept === 'visited') && <button onClick={forget}>Forget everything</button>}
        </p>
      )}
      {/* Room for what is to come: nothing below moves when it does. */}
      <p className="small soft min-h-[2lh]">{size && `The whole site: ${size}.`}</p>
    </div>
  )
}

const SAYS: Record<Kept, string> = {
  unknown: 'Looking at what is kept here…',
  'no way': 'This browser cannot keep the site, or is in a private window.',
  nothing: 'Nothing is kept on this device yet.',
  visited: 'From now on the pages you visit are kept on this device.',
  all: 'The whole site, with its search, is kept on this device. It opens without a connection.',
  working: 'One moment. On a slow line this can take a minute…',
  failed: 'That did not work. The connection may have dropped, or the device is full. Nothing is lost: try again.',
}

async function readKept(): Promise<Kept> {
  if (!('serviceWorker' in navigator)) return 'no way'
  const registration = await navigator.serviceWorker.getRegistration('/')
  const script = registration?.active?.scriptURL
  if (!script) return 'nothing'
  return new URL(script).search === '?keep=all' ? 'all' : 'visited'
}

/** Settles once all files are on the device. @throws if one of them could not be kept */
async function register(script: string): Promise<void> {
  await forgetWorker()
  const registration = await navigator.serviceWorker.register(script, { scope: '/', updateViaCache: 'none' })
  const worker = registration.installing ?? registration.waiting
  if (!worker) return
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve()
      if (worker.state === 'redundant') reject(new Error('The files could not be kept.'))
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

async function forgetWorker(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister()
}

async function forgetAll(): Promise<void> {
  await forgetWorker()
  for (const name of await caches.keys()) await caches.delete(name)
}

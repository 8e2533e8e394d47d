// @ts-check
// The one script of a reading page, minified when the site is built: what a document cannot do by itself. Every page
// is whole without it. Elements ask for it with data-act: "link" (an address to send), "copy" (a text to copy),
// "search" (the box that "/" and Ctrl or ⌘ K go to).
{
  const doc = document
  const nav = navigator

  /** An element's words without its source marks. @param {Element | null | undefined} element */
  const words = (element) => {
    const copy = /** @type {Element} */ (element?.cloneNode(true))
    copy?.querySelectorAll('sup').forEach((mark) => mark.remove())
    return copy?.textContent?.trim() ?? ''
  }

  for (const from of /** @type {NodeListOf<HTMLElement>} */ (doc.querySelectorAll('[data-act=link],[data-act=copy]'))) {
    // Confirmations are seen here and spoken: a status must be in the page before its words are.
    const status = doc.createElement('span')
    status.role = 'status'
    from.after(status)

    /** @param {string} label @param {() => void} act */
    const button = (label, act) => {
      const made = doc.createElement('button')
      made.type = 'button'
      made.textContent = label
      made.onclick = act
      status.before(made)
    }
    /** @param {string} text @param {string} done */
    const copy = async (text, done) => {
      try {
        await nav.clipboard.writeText(text)
        status.textContent = done
      } catch {
        // No permission, or no clipboard at all: the reader copies by hand.
        status.textContent = 'This browser does not let us copy. Here it is, selected:'
        const box = doc.createElement('textarea')
        box.readOnly = true
        box.value = text
        box.ariaLabel = 'Text to copy'
        status.append(box)
        box.select()
      }
    }

    const { text, cite } = from.dataset
    if (from instanceof HTMLTextAreaElement) button('Copy', () => copy(from.value, 'Copied.'))
    else {
      const url = /** @type {HTMLAnchorElement} */ (from).href
      const answer = from.closest('details')
      const title = words(answer?.querySelector('summary') ?? doc.querySelector('h1'))
      const copyLink = () => copy(url, 'Link copied.')
      if ('share' in nav) {
        // A sheet that the reader closes is no failure.
        button('Share', () => nav.share({ title, url }).catch((error) => error.name === 'AbortError' || copyLink()))
      } else button('Copy link', copyLink)
      button(cite ? 'Copy this figure' : 'Copy with text', () =>
        copy(`${text ?? `${title}\n${words(answer?.querySelector('p'))}`}\n${url}`, 'Copied.'),
      )
      if (cite) button('Copy citation', () => copy(cite, 'Citation copied.'))
    }
  }

  // What stands below the first screen waits for it (.later in globals.css) and is then laid out bit by bit, while there
  // is nothing else to do: so that the page has its full length before anybody scrolls far, or prints it.
  const idle = self.requestIdleCallback ?? setTimeout
  /** So many elements a slow phone lays out without a noticeable pause. A quicker machine soon takes more at a time. */
  const FEW = 20
  let long = FEW
  /** @type {HTMLElement[]} */
  let later = []
  const layOut = (/** @type {IdleDeadline | undefined} */ deadline) => {
    let took = 0
    do {
      const start = performance.now()
      for (let size = 0; later[0] && size < long;) {
        const part = /** @type {HTMLElement} */ (later.shift())
        let inside = part.querySelectorAll('*').length
        // A long part is taken piece by piece; but nothing that the reader has before them or above may become shorter
        // for a moment, or they lose their place. What is folded away is not asked where it is: it would be laid out.
        // A drawing is of one piece.
        if (
          inside > long &&
          !part.closest('svg,details:not([open])') &&
          part.getBoundingClientRect().top > innerHeight
        ) {
          const pieces = /** @type {HTMLElement[]} */ ([...part.children])
          for (const { style } of pieces) {
            style.contentVisibility = 'auto'
            style.containIntrinsicBlockSize = 'auto 3rem'
          }
          later.unshift(...pieces)
          inside = 0
        }
        part.style.contentVisibility = 'visible'
        size += inside + 1
      }
      doc.body.getBoundingClientRect()
      took = performance.now() - start
      // Less than a frame at a time, in milliseconds.
      long = Math.max(FEW, Math.min(2, 12 / took) * long)
    } while (later[0] && deadline && deadline.timeRemaining() > 1.5 * took)
    if (later[0]) idle(layOut)
  }
  addEventListener('load', () => {
    const parts = /** @type {HTMLElement[]} */ ([...doc.querySelectorAll('.later')])
    later = parts.filter((part) => getComputedStyle(part).contentVisibility === 'auto')
    // What has its height keeps it when a screen is turned and becomes narrow.
    if (!later[0]) for (const part of parts) part.style.contentVisibility = 'visible'
    if (!(/** @type {any} */ (doc).prerendering)) return idle(layOut)
    // A page that the browser draws ahead can be laid out before the reader comes, but is painted when they do: its first
    // screen is made ready, and nothing below it is in that first picture.
    /** @type {HTMLElement[]} */
    const below = []
    for (const part of later) {
      if (below[0] || part.getBoundingClientRect().top > innerHeight) below.push(part)
      part.style.contentVisibility = below[0] ? 'hidden' : 'visible'
    }
    doc.body.getBoundingClientRect()
    doc.addEventListener('prerenderingchange', () =>
      setTimeout(() => {
        for (const part of below) part.style.contentVisibility = ''
        idle(layOut)
      }, 99),
    )
  })

  let printing = false
  // An opened answer puts its own link into the address; Back still leads to the page before.
  doc.addEventListener(
    'toggle',
    ({ target }) => {
      const place =
        target instanceof HTMLDetailsElement && target.open && !printing && target.querySelector(':scope>[id]')
      if (place) history.replaceState(null, '', `#${place.id}`)
    },
    true,
  )

  const arrive = () => {
    // Where a browser does not know text fragments, they are still in the hash.
    const id = location.hash.slice(1).split(':~:')[0]
    const place = id && doc.getElementById(id)
    const answer = place && place.closest('details')
    if (answer && !answer.open) {
      answer.open = true
      place.scrollIntoView()
    } else if (id && !place) {
      const note = doc.createElement('p')
      note.role = 'status'
      note.className = 'wrap'
      note.textContent =
        'The place that this link names is not on this page. It may have moved: this is the whole page.'
      doc.querySelector('main')?.prepend(note)
    }
  }
  addEventListener('hashchange', arrive)
  arrive()

  /** @type {HTMLDetailsElement[]} */
  let opened = []
  addEventListener('beforeprint', () => {
    printing = true
    for (const part of later) part.style.contentVisibility = 'visible'
    opened = [...doc.querySelectorAll('details')].filter((answer) => !answer.open)
    for (const answer of opened) answer.open = true
  })
  addEventListener('afterprint', () => {
    for (const answer of opened) answer.open = false
    // Events of opening come a moment later.
    setTimeout(() => (printing = false), 99)
  })

  addEventListener('keydown', (event) => {
    const { key, target } = event
    const modified = event.ctrlKey || event.metaKey
    const typing = target instanceof Element && target.matches('input,textarea,select')
    if (modified ? key !== 'k' : key !== '/' || typing || event.altKey) return
    const box = /** @type {HTMLElement | null} */ (doc.querySelector('[data-act=search]'))
    if (!box) return
    event.preventDefault()
    box.focus()
  })
}

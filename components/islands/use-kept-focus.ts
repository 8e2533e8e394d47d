import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * A reader who stands on a link of the first answers stands on the same link in those that take their place.
 * @param replaced whether the first answers have been taken away
 * @returns refs for the first answers and for what replaces them
 */
export function useKeptFocus(replaced: boolean) {
  const address = useRef<string | null>(null)
  const after = useRef<HTMLDivElement>(null)

  const before = useCallback((room: HTMLDivElement) => {
    // React lets go of a ref before it takes the element away: afterwards nothing has the focus.
    return () => {
      const link = document.activeElement
      if (room.contains(link)) address.current = link!.getAttribute('href')
    }
  }, [])

  useLayoutEffect(() => {
    if (!replaced || address.current === null) return
    const links = after.current?.querySelectorAll<HTMLElement>('a[href]') ?? []
    for (const link of links)
      if (link.getAttribute('href') === address.current) return link.focus({ preventScroll: true })
  }, [replaced])

  return [before, after] as const
}

const LONG = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' })

/** What a page from the device says of itself. */
export function noteOf(response: Response, newerWaits: boolean): string {
  const sent = new Date(response.headers.get('date') ?? '')
  const day = Number.isNaN(sent.getTime()) ? 'an earlier visit' : LONG.format(sent)
  return newerWaits
    ? `A copy kept on this device, from ${day}. A newer one is ready: close all pages of this site to get it.`
    : `You are reading a copy kept on this device, from ${day}. Figures may have changed since.`
}

/**
 * The same page with a note before its content: a child of the body, where React passes over what it did not make.
 * Anywhere deeper the note would break the hydration of a page with an island.
 */
export async function withNote(response: Response, note: string): Promise<Response> {
  if (!response.headers.get('content-type')?.includes('text/html')) return response
  const html = await response.text()
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  headers.delete('content-encoding')
  return new Response(html.replace(/<main\b/, `<p class="wrap" role="status">${note}</p>$&`), {
    status: response.status,
    headers,
  })
}

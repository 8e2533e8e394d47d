/** Cuts a text at a word so that it fits a search engine's snippet. */
export function clip(text: string, length = 160): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}

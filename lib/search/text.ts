export const KINDS = ['question', 'fact', 'pair', 'section', 'term', 'measure'] as const

/** The answer as it is read aloud or piped on: without the asterisks around figures. */
export const unmarked = (text: string) => text.replaceAll('*', '')

export function firstSentence(text: string): string {
  return text.match(/^.{20,}?[.?](?=\s|$)/)?.[0] ?? text
}

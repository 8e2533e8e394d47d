import { BASICS } from './site'

/** The folder of a treatment's files; doing nothing and covering up live with the basics. */
export function folderOf(treatment: string): string {
  return treatment === BASICS || treatment === 'do-nothing' || treatment === 'cover-up'
    ? 'content/basics'
    : `content/treatments/${treatment}`
}

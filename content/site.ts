/** What the site says of itself. */
export const site = {
  name: 'Baldly',
  /** Where the site is published; every absolute address is built from it. */
  url: process.env.SITE_URL ?? 'https://baldly.example',
  description: 'Hair-loss treatments, plainly explained: what each one does, costs and risks. Every figure with its source.',
  /** An address for reports of mistakes. While it is empty the site says that there is none yet. */
  contact: '',
  /** The day the figures were last checked as a whole. */
  checked: '2026-11-22',
  madeBy: 'An independent project. No clinic, maker or seller is behind it.',
}

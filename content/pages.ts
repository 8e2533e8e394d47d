/**
 * The pages that are no treatment, pair, question or fact: what a search engine and a share card say of them.
 * `says` is the card's sentence; where it speaks of what treatments do, harm stands beside benefit.
 */
export const pages = {
  home: {
    path: '/',
    title: 'Hair-loss treatments, plainly explained',
    description: 'Hair-loss treatments, plainly explained: what each one does, costs and risks. Every figure with its source.',
    says: 'See what each choice does, costs and risks. Every number shows its source, and how sure anyone can be of it.',
  },
  treatments: {
    path: '/treatments/',
    title: 'Hair-loss treatments',
    description: 'What each hair-loss treatment does, what it only looks like it does, and what can go wrong. One honest sentence each, then the whole article.',
    says: 'What each one does, what it only looks like it does, and what can go wrong: one honest sentence each.',
  },
  compare: {
    path: '/compare/',
    title: 'Compare hair-loss treatments',
    description: 'All treatments, doing nothing and covering up, asked the same questions: effect, harm, time, cost, who should not, and how sure anyone can be.',
    says: 'The same questions, asked of every choice: effect, harm, time, cost, and how sure anyone can be. Nothing is ranked.',
  },
  costs: {
    path: '/costs/',
    title: 'What hair-loss treatments cost over ten years',
    description: 'What each treatment costs by the end of years 1, 2, 5 and 10, from the low to the high price, what is counted, and what nobody has priced.',
    says: 'What each choice adds up to over ten years, from the low to the high price. Cost says nothing about what it does.',
  },
  questions: {
    path: '/questions/',
    title: 'Questions people ask',
    description: 'Plain answers to the questions people ask about hair loss and its treatments, by treatment and by topic, each with its figures and sources.',
    says: 'Plain answers, each with its figures and sources, and each on a page that you can send to somebody.',
  },
  search: {
    path: '/search/',
    title: 'Search the facts',
    description: 'Ask about a cost, a side effect or a worry: the answer with its figure, how sure anyone can be of it, and its source.',
    says: 'Ask about a cost, a side effect or a worry, and get the answer with its source.',
  },
  glossary: {
    path: '/glossary/',
    title: 'Words explained',
    description: 'The words of hair loss in plain English: DHT, follicle, Norwood, graft, shock loss, off-label, placebo and more.',
    says: 'The words that doctors, labels and sellers use, in plain ones.',
  },
  sources: {
    path: '/sources/',
    title: 'Sources',
    description: 'Every source behind Baldly, with the facts that lean on it: studies, regulators, labels, and the sellers’ pages that we name without a link.',
    says: 'Every source, with the facts that lean on it: studies, regulators, labels and the rest.',
  },
  data: {
    path: '/data/',
    title: 'The data, open to all',
    description: 'Every fact, answer and source of the site as files you can reuse: JSON, CSV and BibTeX, with a schema, a data dictionary, a licence and how to cite them.',
    says: 'Every fact, answer and source, as files for you to use and to check.',
  },
  offline: {
    path: '/offline/',
    title: 'Keep Baldly on this phone',
    description: 'Read Baldly without a connection: keep the pages you visit, or the whole site with its search, on your own phone or computer.',
    says: 'Read it without a connection: the pages you visit, or the whole site with its search.',
  },
  pictures: {
    path: '/about/pictures/',
    title: 'How to read the pictures',
    description: 'Each kind of picture on this site with real facts in it, how to read it, what it cannot show, and a list of all pictures to open or share.',
    says: 'How to read each kind of picture, and what it cannot show.',
  },
  about: {
    path: '/about/',
    title: 'About: method, limits, mistakes',
    description: 'How Baldly finds and grades its facts, what it cannot tell you, who made it, what is not yet done, and how to report a mistake.',
    says: 'How we find and grade facts, what we cannot tell you, and what is not yet done.',
  },
} as const satisfies Record<string, { path: string; title: string; description: string; says: string }>

export type PageName = keyof typeof pages

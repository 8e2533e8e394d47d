import type { Topic } from './schema'

/** Topics as a reader meets them. */
export const TOPIC_LABELS: Record<Topic, string> = {
  'how-it-works': 'How it works',
  benefit: 'What it does for hair',
  harm: 'What can go wrong',
  procedure: 'How it is done',
  'time-to-effect': 'When you would see it',
  duration: 'How long it lasts',
  'after-stopping': 'If you stop',
  cost: 'Cost',
  who: 'Who it is for',
  'who-should-not': 'Who should not',
  combination: 'With other treatments',
  comparison: 'Compared with others',
  regulatory: 'Rules and approval',
  monitoring: 'Checks and warning signs',
  availability: 'Getting it',
  diagnosis: 'Is it pattern hair loss?',
  prevalence: 'How common',
  myth: 'Myths',
  glossary: 'Words',
  evidence: 'The evidence',
}

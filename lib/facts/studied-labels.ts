/** What is said of the people a treatment was studied on, in the order in which it is shown. */
export const STUDIED_LABELS = {
  sex: 'Women and men',
  ages: 'Ages',
  stage: 'Kind and stage of loss',
  skinAndHair: 'Skin and hair',
  howMany: 'How many people',
  longestFollowUp: 'Longest follow-up',
  whoPaid: 'Who paid',
  notStudied: 'Not studied',
} as const

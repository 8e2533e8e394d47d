// Apart from the schema, so that a page that shows a certainty does not ship the library that checks it.

/** GRADE levels; "Not graded" for what is no claim of effect: a rule, a definition, a price list. */
export const CERTAINTIES = ['High', 'Moderate', 'Low', 'Very low', 'Not graded'] as const
export type Certainty = (typeof CERTAINTIES)[number]

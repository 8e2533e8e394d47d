import { z } from 'zod'
import { CERTAINTIES, TOPICS } from '@/lib/facts/schema'

// The shape of /data/facts.json. The JSON Schema beside it, the data dictionary on /data/ and the columns of
// facts.csv are all made from here, so a `describe` is what somebody who reuses the data will read.

const amount = {
  text: z.string().describe('The figure as the site prints it, with its unit: "48 in 100".'),
  value: z
    .number()
    .optional()
    .describe(
      'The figure as a number in its unit. For people counted, their share out of 100 if the unit is "in 100".',
    ),
  low: z.number().optional().describe('The low end of a range; or, beside a value, the lowest that fits the data.'),
  high: z.number().optional().describe('The high end.'),
  count: z.int().optional().describe('People who had the outcome, where the source counts them; out of n.'),
}
const people = z.union([z.int(), z.literal('not reported')])

export const publishedFigure = z.strictObject({
  key: z.string().describe('Name of the figure within its fact. With the fact’s id it never changes.'),
  address: z.url().describe('Where this figure stands on the site.'),
  what: z.string().describe('What was counted or measured.'),
  ...amount,
  unit: z
    .string()
    .optional()
    .describe(
      'Unit of value, low and high: "in 100" (people), "%", "USD", "year" (of the calendar), or a plural noun. Absent for dates, doses and names in words.',
    ),
  about: z.boolean().describe('True if the source itself gives it as approximate.'),
  arm: z.string().optional().describe('What the people measured were given.'),
  n: people.optional().describe('How many people that arm had.'),
  comparator: z
    .union([z.strictObject({ arm: z.string(), ...amount, n: people }), z.literal('none'), z.literal('not reported')])
    .optional()
    .describe(
      'The comparison arm: what it was given, its figure and its n. "none" if nobody was followed beside them. Absent where nothing was measured in people.',
    ),
  followUp: z.string().optional().describe('How long the people were followed.'),
  population: z.string().optional().describe('Who was studied.'),
})

export const publishedFact = z.strictObject({
  id: z.string().describe('The fact’s id. It never changes; a retired one is listed in the changes.'),
  address: z.url().describe('Its page on the site.'),
  treatment: z.string().describe('The treatment it belongs to, or "basics".'),
  topic: z.enum(TOPICS).describe('What it is about.'),
  statement: z.string().describe('The fact in one to three plain sentences.'),
  figures: z.array(publishedFigure).describe('Its figures; may be empty.'),
  certainty: z
    .enum(CERTAINTIES)
    .describe('How sure we are, after GRADE. "Not graded" for rules, definitions and prices.'),
  because: z.string().describe('Why that certainty.'),
  note: z.string().optional().describe('What a careful reader should know besides.'),
  sources: z
    .array(z.strictObject({ id: z.string(), citation: z.string(), link: z.url().optional() }))
    .min(1)
    .describe('What it rests on; ids lead into sources.json. Copies and sellers’ pages have no link.'),
  read: z
    .enum(['full text', 'abstract', 'summary'])
    .describe('How far we read the main source; "summary" means in somebody else’s words.'),
  secondReading: z
    .enum(['confirmed', 'corrected', 'not found', 'downgraded', 'none'])
    .describe('What a second reading found.'),
  checked: z.iso.date().describe('Day of the last check.'),
  nextCheck: z.iso.date().describe('Day by which it is looked at again.'),
})

export const publishedFacts = z.strictObject({
  $schema: z.url().describe('The JSON Schema of this file.'),
  name: z.string(),
  home: z.url().describe('The page that describes the data.'),
  version: z.string().describe('Version of the data: the day of the newest change.'),
  checked: z.iso.date().describe('Day on which the figures were last checked as a whole.'),
  license: z.url().describe('The licence of words and data.'),
  cite: z.string().describe('How to cite the data.'),
  facts: z.array(publishedFact),
})

export type PublishedFigure = z.infer<typeof publishedFigure>
export type PublishedFact = z.infer<typeof publishedFact>
export type PublishedFacts = z.infer<typeof publishedFacts>

/** The JSON Schema (draft 2020-12) of facts.json. */
export function factsJsonSchema(id: string): object {
  return { $id: id, title: 'Facts about hair-loss treatments', ...z.toJSONSchema(publishedFacts) }
}

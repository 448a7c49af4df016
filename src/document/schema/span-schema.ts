/*
 * The parts that all facts share: spans, days, and the fields that say why a fact is there and how sure it is.
 * Offsets count UTF-16 units inside the program and Unicode code points in the output, end exclusive.
 */
import { z } from 'zod'

const offset = z.int().min(0)

/** A place in the text. */
export const span = {
  start: offset.meta({ description: 'Code points before the span in the text of the document.' }),
  end: offset.meta({ description: 'Code points before the end of the span; exclusive.' }),
}

/** A place in the text and the words that stand there. */
export const textSpan = {
  ...span,
  text: z.string().meta({ description: 'The words of the span, equal to the slice of the text.' }),
}

/** A span as an object of its own. */
export const textSpanSchema = z
  .strictObject(textSpan)
  .meta({ id: 'TextSpan', description: 'Words of the text and where they stand.' })

/** A calendar day. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ description: 'A calendar day, YYYY-MM-DD.' })

/** Both ends of a calendar interval, inclusive. */
export const interval = {
  from: day
    .nullable()
    .meta({ description: 'First day of the calendar interval; null when it cannot be known.' }),
  to: day
    .nullable()
    .meta({ description: 'Last day of the calendar interval; null when it cannot be known.' }),
}

/** The identifier of a fact: a letter for its kind and a number, unique in the document. */
export const idOf = (letter: string) => z.string().regex(new RegExp(`^${letter}\\d+$`))

export const confidence = z
  .number()
  .min(0)
  .max(1)
  .meta({ description: 'Estimated probability that the fact is right, 0 to 1.' })

/** Why a fact is there. */
export const reason = {
  rule: z.string().meta({ description: 'Name of the rule or model that made this fact.' }),
  evidence: z.string().optional().meta({ description: 'With --explain: what the rule saw.' }),
}

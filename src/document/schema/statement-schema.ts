/*
 * A dated statement: a sentence that holds a date, with the days of its main event.
 */
import { z } from 'zod'
import { confidence, idOf, interval, reason, textSpan } from './span-schema.ts'

export const statementSchema = z
  .strictObject({
    id: idOf('s'),
    ...textSpan,
    dates: z.array(z.string()).meta({ description: 'Ids of the dates in the sentence.' }),
    background: z.array(z.string()).meta({
      description: 'Ids of those among `dates` that date something else than the main event.',
    }),
    ...interval,
    people: z.array(z.string()).meta({ description: 'Ids of the people mentioned in the sentence.' }),
    quote: z.string().nullable().meta({ description: 'Id of the quote that holds the date, if any.' }),
    speaker: z.string().nullable().meta({ description: 'Id of the person whose words it is, if any.' }),
    confidence,
    ...reason,
  })
  .meta({ id: 'Statement', description: 'A sentence with a date; from and to are when its main event is.' })

export type StatementFact = Readonly<z.infer<typeof statementSchema>>

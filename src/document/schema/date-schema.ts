/*
 * A temporal expression, in the terms of TIMEX3 (ISO-TimeML): type, value and mod, and the calendar days it covers.
 */
import { z } from 'zod'
import { confidence, idOf, interval, reason, textSpan, textSpanSchema } from './span-schema.ts'

/** Values of the TIMEX3 attribute mod. */
export const TIMEX3_MODS = [
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'START',
  'MID',
  'END',
  'APPROX',
] as const

export const dateSchema = z
  .strictObject({
    id: idOf('d'),
    ...textSpan,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']).meta({ description: 'TIMEX3 type.' }),
    value: z.string().meta({ description: 'TIMEX3 value; X stands for what is not known.' }),
    ...interval,
    anchor: z.enum(['explicit', 'published', 'context', 'none']).meta({
      description:
        'What settled the date: itself, the publication date, another date of the text, or nothing.',
    }),
    mod: z
      .enum(TIMEX3_MODS)
      .nullable()
      .meta({ description: 'TIMEX3 mod: the part of the period that is meant, or how exact it is.' }),
    confidence,
    anchorSpan: textSpanSchema
      .optional()
      .meta({ description: 'The expression in the text that this one is counted from, if any.' }),
    quant: z.string().optional().meta({ description: 'TIMEX3 quant of a SET, such as EVERY.' }),
    freq: z.string().optional().meta({ description: 'TIMEX3 freq of a SET, such as 2X.' }),
    edtf: z.string().optional().meta({ description: 'ISO 8601-2 (EDTF) value where it can be expressed.' }),
    alternatives: z
      .array(z.string())
      .optional()
      .meta({ description: 'Other readings of an ambiguous date.' }),
    warning: z.string().optional().meta({ description: 'What is wrong with the date as written.' }),
    ...reason,
  })
  .meta({ id: 'Date', description: 'A temporal expression of the body.' })

export type DateFact = Readonly<z.infer<typeof dateSchema>>

/*
 * An attribution: words that the text gives to a source, as a quotation or as reported speech, with cue and speaker.
 */
import { z } from 'zod'
import { confidence, idOf, reason, textSpan, textSpanSchema } from './span-schema.ts'

/** Types of attribution, as PARC 3.0 names them. */
export const ATTRIBUTIONS = ['assertion', 'belief', 'fact', 'eventuality'] as const

const speakerSchema = z
  .strictObject({
    ...textSpan,
    kind: z
      .enum(['name', 'pronoun', 'role', 'organisation', 'document', 'group', 'unknown'])
      .meta({ description: 'What the words are that name the speaker there.' }),
    person: z.string().nullable().meta({ description: 'Id of the person, or null if unresolved.' }),
    name: z.string().nullable().meta({
      description:
        'Name of that person; for “it” and “they” the words for the firm or group that they stand for; null if unresolved.',
    }),
    others: z
      .array(z.string())
      .optional()
      .meta({ description: 'Ids of persons who say it together with `person`.' }),
    rule: z.string().meta({ description: 'Name of the rule that chose the speaker.' }),
    confidence,
  })
  .meta({ id: 'Speaker', description: 'The words that name the speaker, and who that is.' })

export const quoteSchema = z
  .strictObject({
    id: idOf('q'),
    ...textSpan,
    type: z.enum(['direct', 'mixed', 'indirect']).meta({
      description: 'Words in quotation marks, a quoted fragment inside reported speech, or reported speech.',
    }),
    attribution: z.enum(ATTRIBUTIONS).meta({
      description:
        'Said or written (assertion); thought, wanted or planned (belief); known, seen or found (fact); agreed to or refused (eventuality).',
    }),
    speaker: speakerSchema.nullable().meta({ description: 'Null if nobody is named.' }),
    cue: textSpanSchema.nullable().meta({ description: 'The words that attribute: said, according to.' }),
    stance: z
      .string()
      .nullable()
      .meta({ description: 'What the cue does: says, denies, claims, asks, urges …' }),
    negated: z.boolean().meta({ description: 'Whether the cue says that it was not said.' }),
    date: z.string().nullable().meta({ description: 'Id of the date when it was said.' }),
    addressee: textSpanSchema.nullable().meta({ description: 'To whom it was said: a person or group.' }),
    venue: textSpanSchema
      .nullable()
      .meta({ description: 'In or through what it was said: a statement, an interview, Twitter.' }),
    within: z.string().nullable().meta({ description: 'Id of the remark that reports this one.' }),
    confidence,
    ...reason,
  })
  .meta({ id: 'Quote', description: 'A remark with its speaker.' })

export type Attribution = (typeof ATTRIBUTIONS)[number]
export type SpeakerFact = Readonly<z.infer<typeof speakerSchema>>
export type QuoteFact = Readonly<z.infer<typeof quoteSchema>>

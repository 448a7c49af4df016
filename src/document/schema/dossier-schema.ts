/*
 * The dossier: what several documents tell together. Its keys follow `documents` where `--merge` asks for them.
 */
import { z } from 'zod'
import {
  disagreementIds,
  independentSources,
  quoteSource,
  readingSource,
  statementSource,
} from './dossier-parts.ts'
import { dossierPersonSchema } from './dossier-person-schema.ts'
import { confidence, idOf, interval } from './span-schema.ts'

/** Kinds of disagreement between documents. */
export const DISAGREEMENT_KINDS = ['date', 'number', 'speaker', 'role'] as const

const people = z.array(z.string()).meta({ description: 'Ids of the persons of the dossier who are in it.' })

const event = {
  ...interval,
  precision: z
    .enum(['day', 'month', 'year', 'range', 'open'])
    .nullable()
    .meta({ description: 'How exact the interval is; open where one end is not known; null without one.' }),
  text: z.string().meta({ description: 'The clearest of its sentences.' }),
  sources: z
    .array(statementSource)
    .meta({ description: 'Every statement that tells of it, the clearest first.' }),
  independentSources,
  people,
  disagreements: disagreementIds,
  confidence,
}

export const timelineSchema = z.strictObject({ id: idOf('T'), ...event }).meta({
  id: 'TimelineEntry',
  description: 'An event, with the statements of all documents that tell of it.',
})

export const undatedSchema = z
  .strictObject({ id: idOf('U'), ...event })
  .meta({ id: 'UndatedEntry', description: 'A statement whose days are not known, joined in the same way.' })

export const dossierQuoteSchema = z
  .strictObject({
    id: idOf('Q'),
    speaker: z.string().nullable().meta({ description: 'Id of the person of the dossier, or null.' }),
    speakerText: z
      .string()
      .nullable()
      .meta({ description: 'Name of that person, or the words for the speaker where nobody is known.' }),
    text: z.string().meta({ description: 'The remark in the fullest of its wordings.' }),
    type: z.enum(['direct', 'mixed', 'indirect']).meta({ description: 'Type of that occurrence.' }),
    cue: z.string().nullable().meta({ description: 'The words that attribute it there: said, denied.' }),
    stance: z.string().nullable().meta({ description: 'What that cue does: says, denies, claims, asks …' }),
    negated: z.boolean().meta({ description: 'Whether that cue says that it was not said.' }),
    from: interval.from.meta({ description: 'First day when it may have been said, if a document tells.' }),
    to: interval.to.meta({ description: 'Last day when it may have been said, if a document tells.' }),
    sources: z.array(quoteSource).meta({ description: 'Every occurrence, the fullest first.' }),
    independentSources,
    disagreements: disagreementIds,
    confidence,
  })
  .meta({ id: 'DossierQuote', description: 'A remark, with its occurrences in all documents.' })

const readingSchema = z
  .strictObject({
    value: z
      .string()
      .meta({ description: 'A day or interval, a number, a person of the dossier, or a role.' }),
    text: z.string().meta({ description: 'The same as the first of its sources writes it.' }),
    sources: z.array(readingSource),
    independentSources,
  })
  .meta({ id: 'Reading', description: 'One of the readings, with those that have it.' })

export const disagreementSchema = z
  .strictObject({
    id: idOf('X'),
    kind: z.enum(DISAGREEMENT_KINDS),
    about: z.string().meta({ description: 'Id of the entry of the dossier: an event, remark or person.' }),
    subject: z
      .string()
      .meta({ description: 'What is read in different ways: what is counted, who is meant.' }),
    readings: z.array(readingSchema).meta({ description: 'The one with most independent sources first.' }),
  })
  .meta({ id: 'Disagreement', description: 'What documents say differently; shown and not decided.' })

const reprintSchema = z
  .strictObject({
    documents: z.array(z.string()).meta({ description: 'Ids of the documents, the earliest first.' }),
    overlap: z.number().min(0).max(1).meta({
      description: 'Share of the shorter text that stands in the other, least sure pair of the group.',
    }),
  })
  .meta({ id: 'Reprint', description: 'Documents that print the same report, whole, cut or edited.' })

/** The keys of the dossier, in the order in which they are printed. */
export const dossierKeys = {
  people: z.array(dossierPersonSchema),
  timeline: z.array(timelineSchema).meta({ description: 'In the order of their days.' }),
  undated: z.array(undatedSchema),
  quotes: z.array(dossierQuoteSchema),
  disagreements: z.array(disagreementSchema),
  reprints: z.array(reprintSchema),
}

const dossierSchema = z.strictObject(dossierKeys)

export type TimelineEntry = Readonly<z.infer<typeof timelineSchema>>
export type UndatedEntry = Readonly<z.infer<typeof undatedSchema>>
export type DossierQuote = Readonly<z.infer<typeof dossierQuoteSchema>>
export type Disagreement = Readonly<z.infer<typeof disagreementSchema>>
export type DisagreementReading = Readonly<z.infer<typeof readingSchema>>
export type Reprint = Readonly<z.infer<typeof reprintSchema>>
/** All that several documents tell together. */
export type Dossier = Readonly<z.infer<typeof dossierSchema>>

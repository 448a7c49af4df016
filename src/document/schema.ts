/*
 * The one definition of what leaves the program: a document with its facts, and the output as a whole. Types used
 * everywhere are inferred from these schemas, and schema.json and the field reference are made from them; zod itself is
 * loaded only for `--schema`, records and tests.
 */
import { z } from 'zod'
import { dateSchema } from './schema/date-schema.ts'
import { dossierKeys } from './schema/dossier-schema.ts'
import { personSchema } from './schema/person-schema.ts'
import { quoteSchema } from './schema/quote-schema.ts'
import { day, span } from './schema/span-schema.ts'
import { statementSchema } from './schema/statement-schema.ts'
import { SCHEMA_VERSION } from './version.ts'

const problemSchema = z
  .strictObject({
    code: z.string().meta({ description: 'For scripts; stays the same.' }),
    message: z.string().meta({ description: 'For people.' }),
  })
  .meta({ id: 'Problem', description: 'What went wrong, or what a reader should know.' })

export const publishedSchema = z
  .strictObject({
    date: day,
    source: z
      .enum(['option', 'record', 'metadata', 'byline', 'dateline', 'context'])
      .meta({ description: 'Where the date was taken from.' }),
    start: span.start.optional(),
    end: span.end.optional(),
    time: z.string().optional().meta({ description: 'Clock time as stated, HH:MM or HH:MM:SS.' }),
    offset: z.string().optional().meta({ description: 'UTC offset as stated, such as +02:00, Z or EST.' }),
    alternatives: z
      .array(day)
      .optional()
      .meta({ description: 'Other readings of an ambiguous numeric date.' }),
  })
  .meta({ id: 'Published', description: 'A day of publication or update.' })

export const blockSchema = z
  .strictObject({
    ...span,
    kind: z.enum(['title', 'dek', 'heading', 'paragraph', 'list', 'quote']),
  })
  .meta({ id: 'Block', description: 'A block of the main content.' })

export const documentSchema = z
  .strictObject({
    id: z.string().meta({ description: 'The path as given, the id of the record, or -.' }),
    digest: z.string().nullable().meta({
      description:
        'sha256 of the input: of the file (unpacked, if it is a gzip archive), or of the text or html of a record.',
    }),
    sketch: z.string().nullable().meta({
      description:
        'A fixed choice of the word sequences of the body, as numbers in base64: --merge finds reprints by it.',
    }),
    title: z.string().nullable(),
    authors: z.array(z.string()),
    site: z.string().nullable().meta({ description: 'Name of the site or paper.' }),
    url: z.string().nullable(),
    language: z.string().nullable().meta({ description: 'ISO 639-1 code.' }),
    published: publishedSchema.nullable(),
    updated: publishedSchema.nullable(),
    body: z.array(blockSchema).meta({ description: 'The main content, in reading order.' }),
    dates: z.array(dateSchema),
    people: z.array(personSchema),
    quotes: z.array(quoteSchema),
    statements: z.array(statementSchema),
    warnings: z.array(problemSchema),
    text: z.string().optional().meta({ description: 'With --with-text: the text that the offsets index.' }),
  })
  .meta({ id: 'Document', description: 'An input that was read, with its facts.' })

/** An empty list; `z.tuple([])` would become a prefixItems without items, which JSON Schema forbids. */
const noFacts = z.array(z.never()).max(0)

export const failedSchema = z
  .strictObject({
    id: z.string(),
    error: problemSchema,
    dates: noFacts,
    people: noFacts,
    quotes: noFacts,
    statements: noFacts,
  })
  .meta({
    id: 'FailedDocument',
    description: 'An input that could not be read, in its place; its lists are empty.',
  })

/** What `--format json` prints, with the keys of the dossier for `--merge`; `jsonl` prints one of `documents` a line. */
export const outputSchema = z.strictObject({
  schema: z.literal(SCHEMA_VERSION).meta({ description: 'Version of this shape.' }),
  documents: z.array(z.union([documentSchema, failedSchema])),
  ...z.strictObject(dossierKeys).partial().shape,
})

export type { DateFact } from './schema/date-schema.ts'
export type { QuoteSource, ReadingSource, StatementSource } from './schema/dossier-parts.ts'
export type {
  DossierCandidate,
  DossierMember,
  DossierPerson,
  DossierRole,
} from './schema/dossier-person-schema.ts'
export type {
  Disagreement,
  DisagreementReading,
  Dossier,
  DossierQuote,
  Reprint,
  TimelineEntry,
  UndatedEntry,
} from './schema/dossier-schema.ts'
export type { MentionFact, PersonFact, RoleFact } from './schema/person-schema.ts'
export type { Attribution, QuoteFact, SpeakerFact } from './schema/quote-schema.ts'
export type { StatementFact } from './schema/statement-schema.ts'
export type Published = Readonly<z.infer<typeof publishedSchema>>
export type BodyBlock = Readonly<z.infer<typeof blockSchema>>
export type FactDocument = Readonly<z.infer<typeof documentSchema>>

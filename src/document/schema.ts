/*
 * The one definition of what leaves the program. The types used everywhere are inferred from these schemas, and
 * the published JSON Schema is made from them; zod itself is loaded only for `--schema`, records and tests.
 * Offsets count UTF-16 units inside the program and Unicode code points in the output.
 */
import { z } from 'zod'

const offset = z.int().min(0)
const span = { start: offset, end: offset }
const textSpan = { ...span, text: z.string() }
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const rule = z.string().meta({ description: 'Name of the rule that made this fact.' })
const evidence = z.string().optional().meta({ description: 'With --explain: what the rule saw.' })

const warning = z.strictObject({ code: z.string(), message: z.string() })

export const publishedSchema = z.strictObject({
  date: day,
  from: z.enum(['option', 'record', 'metadata', 'byline', 'dateline', 'context']),
  start: offset.optional(),
  end: offset.optional(),
  time: z.string().optional().meta({ description: 'Clock time as stated, HH:MM or HH:MM:SS.' }),
  offset: z.string().optional().meta({ description: 'UTC offset as stated, such as +02:00, Z or EST.' }),
  alternatives: z.array(day).optional().meta({ description: 'Other readings of an ambiguous numeric date.' }),
})

export const blockSchema = z.strictObject({
  ...span,
  kind: z.enum(['title', 'dek', 'heading', 'paragraph', 'list', 'quote']),
})

export const dateSchema = z.strictObject({
  ...textSpan,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().meta({ description: 'TIMEX3 value; X stands for what is not known.' }),
  from: day.nullable().meta({ description: 'First day of the calendar interval, or null.' }),
  to: day.nullable().meta({ description: 'Last day of the calendar interval, or null.' }),
  anchor: z.enum(['explicit', 'published', 'context', 'none']),
  anchorSpan: z
    .strictObject(textSpan)
    .optional()
    .meta({ description: 'The expression in the text that this one hangs on, if any.' }),
  mod: z.string().optional().meta({ description: 'TIMEX3 mod, such as APPROX, EARLY, MORE_THAN.' }),
  quant: z.string().optional().meta({ description: 'TIMEX3 quant of a SET, such as EVERY.' }),
  freq: z.string().optional().meta({ description: 'TIMEX3 freq of a SET, such as 2X.' }),
  edtf: z.string().optional().meta({ description: 'ISO 8601-2 (EDTF) value where it can be expressed.' }),
  alternatives: z.array(z.string()).optional().meta({ description: 'Other readings of an ambiguous date.' }),
  warning: z.string().optional().meta({ description: 'What is wrong with the date as written.' }),
  rule,
  evidence,
})

const mentionSchema = z.strictObject({
  ...textSpan,
  kind: z.enum(['name', 'pronoun', 'role']),
  speaker: z
    .literal(true)
    .optional()
    .meta({ description: 'A first-person pronoun of a remark: its speaker.' }),
  rule,
  evidence,
})

const roleSchema = z.strictObject({
  ...textSpan,
  of: z.string().nullable().meta({ description: 'Organisation or place that the role is of, as written.' }),
  rule,
})

export const personSchema = z.strictObject({
  id: z.string().regex(/^p\d+$/),
  name: z.string(),
  aliases: z.array(z.string()),
  roles: z.array(z.string()),
  roleMentions: z.array(roleSchema),
  age: z.int().optional(),
  from: z.string().optional().meta({ description: 'Place the person is of, where it is stated.' }),
  gender: z.enum(['female', 'male']).optional(),
  mentions: z.array(mentionSchema),
})

const speakerSchema = z.strictObject({
  ...textSpan,
  person: z.string().nullable(),
  name: z.string().nullable(),
  kind: z.enum(['name', 'pronoun', 'role', 'organisation', 'document', 'group', 'unknown']),
  others: z
    .array(z.string())
    .optional()
    .meta({ description: 'Ids of persons who say it together with `person`.' }),
})

export const quoteSchema = z.strictObject({
  ...textSpan,
  type: z.enum(['direct', 'mixed', 'indirect']),
  speaker: speakerSchema.nullable(),
  cue: z.strictObject(textSpan).nullable(),
  stance: z
    .string()
    .optional()
    .meta({ description: 'What the cue does: says, denies, claims, believes, plans …' }),
  negated: z.literal(true).optional(),
  date: z.int().nullable().optional().meta({ description: 'Index into dates: when it was said.' }),
  addressee: z
    .strictObject(textSpan)
    .optional()
    .meta({ description: 'To whom or where it was said: reporters, a statement, Twitter.' }),
  rule,
  evidence,
})

export const statementSchema = z.strictObject({
  ...textSpan,
  dates: z.array(z.int()),
  from: day.nullable(),
  to: day.nullable(),
  people: z.array(z.string()),
  quote: z.int().nullable(),
  speaker: z.string().nullable(),
  rule,
  evidence,
})

export const documentSchema = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  authors: z.array(z.string()),
  site: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  published: publishedSchema.nullable(),
  updated: publishedSchema.nullable(),
  body: z.array(blockSchema),
  dates: z.array(dateSchema),
  people: z.array(personSchema),
  quotes: z.array(quoteSchema),
  statements: z.array(statementSchema),
  warnings: z.array(warning),
  text: z.string().optional(),
})

export const failedSchema = z.strictObject({ id: z.string(), error: warning })

/** What `--format json` prints; `jsonl` prints one entry of `documents` a line. */
export const outputSchema = z.strictObject({ documents: z.array(z.union([documentSchema, failedSchema])) })

export type Published = Readonly<z.infer<typeof publishedSchema>>
export type BodyBlock = Readonly<z.infer<typeof blockSchema>>
export type DateFact = Readonly<z.infer<typeof dateSchema>>
export type MentionFact = Readonly<z.infer<typeof mentionSchema>>
export type RoleFact = Readonly<z.infer<typeof roleSchema>>
export type PersonFact = Readonly<z.infer<typeof personSchema>>
export type SpeakerFact = Readonly<z.infer<typeof speakerSchema>>
export type QuoteFact = Readonly<z.infer<typeof quoteSchema>>
export type StatementFact = Readonly<z.infer<typeof statementSchema>>
export type FactDocument = Readonly<z.infer<typeof documentSchema>>

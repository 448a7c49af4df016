/*
 * What the entries of a dossier share: identifiers of their own, and the facts of documents that they point to.
 */
import { z } from 'zod'

const document = z.string().meta({ description: 'Id of the document.' })

/** A statement of a document. */
export const statementSource = z
  .strictObject({
    document,
    statement: z.string().meta({ description: 'Id of the statement in that document.' }),
  })
  .meta({ id: 'StatementSource', description: 'A statement that tells of an event.' })

/** A remark of a document, with its own words. */
export const quoteSource = z
  .strictObject({
    document,
    quote: z.string().meta({ description: 'Id of the remark in that document.' }),
    text: z.string().meta({ description: 'The remark in the words of that document.' }),
    why: z.string().meta({
      description: 'How these words lie to those of the entry: the same, a part of them, nearly the same.',
    }),
  })
  .meta({ id: 'QuoteSource', description: 'An occurrence of a remark.' })

/** Where a reading of a disagreement stands: a statement, a remark or a person of a document. */
export const readingSource = z
  .strictObject({
    document,
    statement: z.string().optional().meta({ description: 'Id of the statement in that document.' }),
    quote: z.string().optional().meta({ description: 'Id of the remark in that document.' }),
    person: z.string().optional().meta({ description: 'Id of the person in that document.' }),
  })
  .meta({ id: 'ReadingSource', description: 'The fact of a document that says so.' })

/** How many of the sources count: reprints of one report are one. */
export const independentSources = z
  .int()
  .min(0)
  .meta({ description: 'Number of sources, those that are reprints of one another counted once.' })

/** Disagreements of an entry. */
export const disagreementIds = z
  .array(z.string())
  .meta({ description: 'Ids of the disagreements about this entry.' })

export type StatementSource = Readonly<z.infer<typeof statementSource>>
export type QuoteSource = Readonly<z.infer<typeof quoteSource>>
export type ReadingSource = Readonly<z.infer<typeof readingSource>>

/*
 * The published JSON Schema, made from the zod schemas.
 */
import { z } from 'zod'
import { outputSchema } from './schema.ts'
import { SCHEMA_VERSION } from './version.ts'

/** The schema of what `--format json` prints, with the kinds of facts under `$defs`. */
export function outputJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(outputSchema, { target: 'draft-2020-12' })
  return { $schema, $id: SCHEMA_ID, title: 'Output of extract', ...schema }
}

/** The name of the schema; its version is that of the shape. */
const SCHEMA_ID = `urn:extract-facts:schema:${SCHEMA_VERSION}`

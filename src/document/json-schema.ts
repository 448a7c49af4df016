/*
 * The published JSON Schema, made from the zod schemas.
 */
import { z } from 'zod'
import { outputSchema } from './schema.ts'

/** The schema of what `--format json` prints. */
export function outputJsonSchema(): object {
  return z.toJSONSchema(outputSchema, { target: 'draft-2020-12' })
}

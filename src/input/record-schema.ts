/*
 * One line of a .jsonl file: what a record must look like. Fields not named here are passed over.
 */
import { z } from 'zod'

const optionalText = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)

/** `{id?, text | html, date?, notAfter?, url?, title?}`; a number as id is taken as written, null fields as absent. */
export const recordSchema = z.object({
  id: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((id) => (id === null || id === undefined || id === '' ? undefined : String(id))),
  text: optionalText,
  html: optionalText,
  date: optionalText,
  notAfter: optionalText,
  url: optionalText,
  title: optionalText,
})

/** What is wrong with a record, in one line: "date: expected string, received number". */
export function recordProblem(error: z.ZodError): string {
  return error.issues
    .map((issue) => `${issue.path.join('.') || 'record'}: ${issue.message.replace(/^Invalid input: /, '')}`)
    .join('; ')
}

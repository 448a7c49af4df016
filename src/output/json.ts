/*
 * JSON: one object with all documents, streamed a document a line; and JSON Lines, a document a line.
 */
import { failedDocument } from '../document/problems.ts'
import { SCHEMA_VERSION } from '../document/version.ts'
import type { Format, Outcome } from './format.ts'

/** `{"documents": [ … ]}`, valid at the end and written as it comes. */
export const json: Format = {
  description: 'one JSON object with all documents (default into a pipe or file)',
  open: () => ({
    begin: () => `{"schema":${JSON.stringify(SCHEMA_VERSION)},"documents":[`,
    outcome: (outcome) => `\n${entryOf(outcome)}`,
    separator: ',',
    end: () => '\n]}\n',
  }),
}

/** A document a line. */
export const jsonl: Format = {
  description: 'one JSON document a line, in input order',
  open: () => ({
    begin: () => '',
    outcome: (outcome) => `${entryOf(outcome)}\n`,
    separator: '',
    end: () => '',
  }),
}

function entryOf(outcome: Outcome): string {
  return JSON.stringify('document' in outcome ? outcome.document : failedDocument(outcome))
}

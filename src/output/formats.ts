/*
 * The registry of formats: `--format`, its help and the error for a wrong name come from these keys.
 */
import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { json, jsonl } from './json.ts'
import { summary } from './summary.ts'
import { text } from './text.ts'

/** Every output format by its name. */
export const FORMATS = { json, jsonl, csv, text, summary } as const satisfies Record<string, Format>

/*
 * Records that do not stand one a line, however the stream is cut into chunks.
 */
import { describe, expect, test } from 'vitest'
import { jsonValues } from '../../src/input/json-values.ts'

async function* chunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function valuesOf(text: string, size: number, maxSize = 1000): Promise<(string | null)[]> {
  const values: (string | null)[] = []
  for await (const value of jsonValues(chunks(text, size), maxSize)) values.push(value)
  return values
}

const CASES: readonly (readonly [reason: string, text: string, values: readonly (string | null)[]])[] = [
  ['an array', '[{"a":1},{"b":2}]', ['{"a":1}', '{"b":2}']],
  ['over several lines', '[\n {"a":\n 1}\n,\n {"b":2}\n]\n', ['{"a":\n 1}', '{"b":2}']],
  ['objects in a row', '{"a":1}\n\n{"b":2}', ['{"a":1}', '{"b":2}']],
  ['brackets and quotes in strings', '[{"a":"]}\\"{"},{"b":2}]', ['{"a":"]}\\"{"}', '{"b":2}']],
  ['what is nested stays together', '[{"a":[{"b":[]}]}]', ['{"a":[{"b":[]}]}']],
  ['letters of several bytes', '[{"a":"é"}]', ['{"a":"é"}']],
  ['values that are no objects', '[1, "x", null]', ['1', '"x"', 'null']],
  ['one over the limit is let go', `[{"a":"${'x'.repeat(2000)}"},{"b":2}]`, [null, '{"b":2}']],
  ['the last one is cut off', '[{"a":1},{"b":', ['{"a":1}', '{"b":']],
  ['negative: nothing', '[]', []],
]

describe('jsonValues', () => {
  for (const size of [1, 7, 100_000])
    test.each(CASES)(`%s, in chunks of ${size}`, async (_reason, text, values) =>
      expect(await valuesOf(text, size)).toEqual(values),
    )
})

/*
 * Remarks are counted as they are read: a fragment of a reported remark is not one beside it.
 */
import { expect, test } from 'vitest'
import { remarksByPerson, wholeRemarks } from '../../src/output/whole-remarks.ts'
import { extract } from '../../src/pipeline.ts'

function read(text: string): readonly [whole: string[], all: number, counts: number[]] {
  const { quotes } = extract({ id: 'test', text }, { strip: false })
  return [
    wholeRemarks(quotes).map((quote) => quote.text),
    quotes.length,
    [...remarksByPerson(quotes).values()],
  ]
}

// biome-ignore format: a row a line
test.each<readonly [string, readonly [readonly string[], number, readonly number[]], string]>([
  ['Ann Lund said the plan was “a sham” from the start.', [['the plan was “a sham” from the start'], 2, [1]], 'a fragment of the same cue'],
  ['Ann Lund said the plan was “a sham” from the start. “We leave,” she said.', [['the plan was “a sham” from the start', 'We leave'], 3, [2]], 'a remark of its own behind it'],
  ['Ann Lund called the plan “a sham and a shame”.', [['the plan “a sham and a shame”'], 2, [1]], 'a fragment in what is called so'],
  ['“We leave,” Ann Lund said. “It is late,” she added.', [['We leave', 'It is late'], 2, [2]], 'quotations are whole'],
])('%s: %j (%s)', (text, counted) => expect(read(text)).toEqual(counted))

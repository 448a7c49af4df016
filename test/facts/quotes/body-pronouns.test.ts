/*
 * Which firm or group "it" and "they" are beside a remark, and where nobody is named.
 */
import { expect, test } from 'vitest'
import { extract } from '../../../src/pipeline.ts'

/** The name of the speaker of the last remark, and whether a person is linked. */
function lastSpeaker(text: string): readonly [string | null, boolean] {
  const last = extract({ id: 'test', text }, { strip: false }).quotes.at(-1)
  return [last?.speaker?.name ?? null, (last?.speaker?.person ?? null) !== null]
}

// biome-ignore format: a row a line
test.each<[string, string | null, string]>([
  ['The Harbour Commission said on Monday that the pier was safe. It also said that the ferry would run.', 'The Harbour Commission', 'it goes on'],
  ['The Harbour Commission is independent. It said that the ferry would run.', 'The Harbour Commission', 'the subject of the sentence before'],
  ['Two aides said the plan was small, and they insisted that the pier would stay.', 'Two aides', 'the same sentence'],
  ['Several nurses wrote to the mayor. They warned that the ward was full.', 'Several nurses', 'a group'],
  ['The Harbour Commission dismissed the claim.\n\n“It is false,” it said.', 'The Harbour Commission', 'a quotation in the paragraph behind'],
  ['The Harbour Commission was asked about the pier. It opened in May. It said that the ferry would run.', 'The Harbour Commission', 'a pronoun between'],
  // nobody
  ['The Harbour Commission dismissed two guards. They said that the pier was safe.', null, 'the guards may be meant'],
  ['The ferry of the Harbour Commission, which said that the pier was safe, will run.', 'The ferry of the Harbour Commission', 'the phrase before which'],
  ['The Harbour Commission owns the pier. The bridge is older. It said so in a report that the ferry would run.', null, 'another subject between'],
  ['Mayor Jane Miller said on Monday that the pier was safe. They said that the ferry would run.', null, 'a person alone is not they'],
  ['People filled the hall. They said that the ferry would run.', null, 'people are no name'],
  ['The Harbour Commission owns the pier.\n\nIn May it said that the ferry would run.', null, 'another paragraph, and no quotation'],
])('%s -> %s (%s)', (text, name) => expect(lastSpeaker(text)).toEqual([name, false]))

test('a firm keeps its name where people are left out, a person does not', () => {
  const text = 'The Harbour Commission is independent. It said that the ferry would run.'
  const { quotes } = extract({ id: 'test', text }, { strip: false, minConfidence: 0.2 })
  expect(quotes.at(-1)?.speaker?.name).toBe('The Harbour Commission')
})

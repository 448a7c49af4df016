/*
 * Which remarks are printed: hardly a remark is none, unless all attributions are asked for.
 */
import { expect, test } from 'vitest'
import type { QuoteFact } from '../../src/document/schema.ts'
import { selectFacts } from '../../src/facts/selection.ts'
import { extract } from '../../src/pipeline.ts'

const [QUOTE] = extract(
  { id: 'test', text: 'Ann Reed said that the gate was shut.' },
  { strip: false },
).quotes

/** The remark with other values. */
function like(values: Partial<QuoteFact>): QuoteFact {
  return { ...QUOTE!, ...values }
}

// biome-ignore format: a row a line
test.each([
  ['reported words that are likely', like({ confidence: 0.61 }), true],
  ['reported words that are hardly any', like({ confidence: 0.59 }), false],
  ['those of nobody', like({ confidence: 0.69, speaker: null }), false],
  ['those of nobody that are likely', like({ confidence: 0.71, speaker: null }), true],
  ['words with marks in them', like({ confidence: 0.5, text: 'the gate “a joke”' }), true],
  ['quoted words', like({ confidence: 0.5, type: 'direct' }), true],
  ['a belief', like({ attribution: 'belief' }), false],
])('%s', (_why, quote, isPrinted) => {
  const facts = { dates: [], people: [], statements: [], quotes: [quote] }
  expect(selectFacts(facts, {}).quotes).toHaveLength(isPrinted ? 1 : 0)
  expect(selectFacts(facts, { attributions: 'all' }).quotes).toHaveLength(1)
})

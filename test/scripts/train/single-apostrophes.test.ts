/*
 * The tagger learns from two apostrophes as two tokens: as if they had been written apart, but without the gap.
 */
import { expect, test } from 'vitest'
import { withSingleApostrophes } from '../../../scripts/train/tags/single-apostrophes.ts'
import { laidOver } from '../../../scripts/train/texts/tagged-texts.ts'
import { SPACE_BEFORE, tokenText } from '../../../src/language/tokens.ts'

const CASES: readonly (readonly [text: string, forms: string, reason: string])[] = [
  ["''Fine,'' she said.", "' ' Fine , ' ' she said .", 'both pairs, at the start and inside'],
  ["She said 'fine'.", "She said ' fine ' .", 'single apostrophes stay as they are'],
  [
    "The Lunds' boat isn't theirs.",
    "The Lunds ' boat is n't theirs .",
    'a possessive and a contraction are none',
  ],
  ['“Fine”, she said.', '“ Fine ” , she said .', 'no other mark is a pair'],
]

test.each(CASES)('%s', (text, forms, reason) => {
  const { tokens } = withSingleApostrophes(laidOver(text, []))
  const found = Array.from({ length: tokens.count }, (_, token) => tokenText(text, tokens, token))
  expect(found.join(' '), reason).toBe(forms)
})

test('all that is known of a token is as if the two had a space between, but for the space', () => {
  const joined = withSingleApostrophes(laidOver("''Go'' now", []))
  const apart = laidOver("' 'Go' ' now", [])
  const fields = ['lower', 'form', 'shape', 'stem', 'ending'] as const
  for (const name of fields)
    expect([...joined.tokens[name]].slice(0, 6), name).toEqual([...apart.tokens[name]].slice(0, 6))
  const flags = [...apart.tokens.flags].slice(0, 6)
  expect([...joined.tokens.flags]).toEqual(
    flags.map((flag, at) => (at === 1 || at === 4 ? flag & ~SPACE_BEFORE : flag)),
  )
})

test('labels stay with their words', () => {
  const text = "''Go'' now"
  const tagged = withSingleApostrophes(laidOver(text, [{ start: 7, end: 10, tag: 'RB' }]))
  expect(tagged.labels).toHaveLength(6)
  expect(tagged.labels[5]).toBe(laidOver('now', [{ start: 0, end: 3, tag: 'RB' }]).labels[0])
})

/*
 * Sentences: where a block is cut, and where a full stop cuts nothing.
 */
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/language/sentences.ts'
import { tokenize } from '../../src/language/tokens.ts'

function sentences(text: string): string[] {
  const tokens = tokenize(text, [{ start: 0, end: text.length }])
  const { count, start } = splitSentences(text, tokens)
  return Array.from({ length: count }, (_, s) =>
    text.slice(tokens.start[start[s]!], tokens.end[start[s + 1]! - 1]),
  )
}

describe('splitSentences', () => {
  test.each([
    [['It rained.', 'They left.'], 'a full stop'],
    [['Why?', 'Because!', 'So there.'], 'other marks'],
    [['“We are done.”', 'She left.'], 'closing marks stay with their sentence'],
    [['He came (late.)', 'Then he went.'], 'brackets too'],
    [['It was in the U.S.', 'The army left.'], 'a dotted word before a word that begins sentences'],
    [['He waited…', 'Nothing came.'], 'an ellipsis'],
    [['The firm is Smith Inc.', 'It grew.'], 'a company at the end'],
    [['Norvik Inc. (NYSE: NVK) grew.'], 'a company with its sign'],
    [['He left the U.S.', '(They stayed.)', 'It rained.'], 'a sentence in brackets'],
    [['She was born in 1990.', '“I like it,” she said.'], 'a quotation after it'],
  ])('%j is cut', (expected) => expect(sentences(expected.join(' '))).toEqual(expected))

  test.each([
    ['Mr. Smith met Gen. Lee.', 'titles'],
    ['John F. Kennedy spoke.', 'initials'],
    ['It opens on Jan. 5 at noon.', 'a month before its day'],
    ['He met U.S. President Smith.', 'a dotted word inside a name'],
    ['“Really?” he asked.', 'a small letter goes on'],
    ['It rose by 3.5 percent.', 'a decimal point'],
    ['“Stop!” she said, “now.”', 'a mark inside'],
    ['He works for Yahoo! in town.', 'a mark in a name'],
    ['at 5 p.m. on Monday', 'small letters behind'],
  ])('%s is one (%s)', (text) => expect(sentences(text)).toEqual([text]))
})

/*
 * Kinds of senses: the table knows rare reporting words, inflected, and tells verbs from nouns.
 */
import { describe, expect, test } from 'vitest'
import { hasSense, SENSE, senseOf } from '../../../src/facts/quotes/tagging/senses.ts'
import { TAG, type Tag } from '../../../src/language/tags.ts'
import { loadWordTable, lookUp } from '../../../src/model/tables/word-table.ts'
import { wordHash } from '../../../src/text/hash.ts'

const table = loadWordTable(new URL('../../../src/models/word-senses.bin', import.meta.url))
const kindOf = (word: string, tag: Tag): number =>
  senseOf(lookUp(table, wordHash(word)), TAG[tag]) & ~SENSE.alsoSpeech

describe('kinds of senses', () => {
  test.each([
    ['stipulates', 'VBZ', SENSE.speech, 'a rare verb of speech, inflected'],
    ['surmised', 'VBD', SENSE.thought, 'a rare verb of thought'],
    ['told', 'VBD', SENSE.speech, 'an irregular form'],
    ['spokesman', 'NN', 32 + SENSE.person, 'a noun'],
    ['outlook', 'NN', 32 + SENSE.thought, 'a noun of thought'],
    ['xylk', 'VBD', 0, 'no word'],
    ['spoon', 'NN', 32, 'things have no kind'],
  ] as const)('%s (%s) is %i: %s', (word, tag, kind, _reason) => expect(kindOf(word, tag)).toBe(kind))

  test.each([
    ['VBD', true],
    ['NNS', true],
    ['NNP', false],
    ['JJ', false],
    ['MD', false],
  ] as const)('%s has a kind: %s', (tag, expected) => expect(hasSense(TAG[tag])).toBe(expected))
})

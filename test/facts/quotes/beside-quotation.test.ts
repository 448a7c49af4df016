/*
 * Speakers that the rules find beside a quotation or a cue where the models find none; half of the rows have no speaker
 * there, or not that one.
 */
import { describe, expect, test } from 'vitest'
import { BESIDE_RULES, besideQuotations } from '../../../src/facts/quotes/speakers/beside-quotation.ts'
import { quoteModels } from '../../../src/facts/quotes/tagging/models.ts'
import { viewOf } from '../../../src/facts/quotes/view.ts'
import { readLanguage } from '../../../src/language/reading.ts'
import { readArticle } from '../../../src/page/read-article.ts'
import { extract } from '../../../src/pipeline.ts'

/** What the rules find when no remark is known. */
function besideOf(text: string): string[] {
  const reading = readLanguage(readArticle({ id: 'test', text }, { strip: false }))
  const view = viewOf(reading, quoteModels().traits)
  return besideQuotations(reading, view, []).map(
    ({ rule, source, cue, type }) => `${rule}: ${source?.text} | ${cue?.text} | ${type}`,
  )
}

describe('rules beside a quotation', () => {
  test.each(BESIDE_RULES.map((rule) => [rule.name, rule.example] as const))('%s: %s', (name, example) => {
    expect(besideOf(example).map((found) => found.split(':')[0])).toContain(name)
  })

  test.each([
    [
      '“Get the boats out of the water!” she yells.',
      'subject-and-verb-behind: she | yells | direct',
      'the pronoun speaks',
    ],
    [
      'The pier was “a lawful source of income for the town,” as a court memo put it.',
      'as-subject-put-it-behind: a court memo | put it | mixed',
      'a document speaks, and its words are part of a sentence',
    ],
    [
      'Nordpress attacked the plan, saying it “has offended every fisherman on the coast”.',
      'saying-before: Nordpress | saying | mixed',
      'the subject of the sentence speaks, not that of the clause',
    ],
  ])('%s', (text, found) => expect(besideOf(text)).toEqual([found]))

  test.each([
    ['Known as “the quiet man of the harbour,” he sailed alone.', 'a verb of motion'],
    ['It was “no boats beyond this point.” He said nothing more.', 'a full stop ends the quotation'],
    ['The song “we sail at first light” was sung by the crew.', 'an auxiliary behind it'],
    ['“Far away,” she yells.', 'fewer than four words'],
    ['“Who will pay for all of it?” He was silent.', 'a verb of being'],
    ['“Is this the end of the line?” The mayor is not sure.', 'a verb of being, behind a noun'],
    ['“Who will pay for all of it?” She looks away.', 'a sentence of its own'],
    [
      'They left, saying goodbye to all, and read “the book of the long winter” again.',
      'a comma lies between',
    ],
  ])('nobody: %s (%s)', (text) => expect(besideOf(text)).toEqual([]))
})

describe('sources of remarks that were found without one', () => {
  const speakers = (text: string): string[] =>
    extract({ id: 'test', text }, { strip: false }).quotes.map((q) => `${q.speaker?.text} | ${q.cue?.text}`)

  test.each([
    [
      '“We have no boats left on the quay,” reported Nordpress.',
      'Nordpress | reported',
      'a name behind the verb',
    ],
    [
      'Meanwhile, the union attacked the plan, saying that the harbour “would be empty within ten years”.',
      'the union | saying',
      'the subject of the sentence',
    ],
    [
      '“Hands up, all of you!” an officer ordered. “Step out.”',
      'an officer | ordered',
      'no full stop in the cue',
    ],
  ])('%s', (text, found) => expect(speakers(text)).toContain(found))

  test('an adverb before the comma is not who speaks', () => {
    const text =
      'Meanwhile, the union attacked the plan, saying that the harbour would be empty within ten years.'
    expect(speakers(text).join()).not.toMatch(/Meanwhile|harbour \|/)
  })
})

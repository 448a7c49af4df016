/*
 * The wording and layout of the overview: what reads as English, what tells nothing new, and what fits narrow terminals.
 */
import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import type { FactDocument, QuoteFact, StatementFact } from '../../src/document/schema.ts'
import { eachOnce, spellings } from '../../src/output/summary/cast.ts'
import { row, type Surface } from '../../src/output/summary/layout.ts'
import { remarkText } from '../../src/output/summary/remarks.ts'
import { statementText } from '../../src/output/summary/timeline.ts'
import { extract } from '../../src/pipeline.ts'

const NOTHING = extract({ id: 'x', text: '' }, { strip: false })
const SPAN = { kind: 'name', rule: 'r' } as const

/** A remark of `text` whose cue, addressee and words stand where they stand in it. */
function remark(
  text: string,
  cue: string,
  words: string,
  type: QuoteFact['type'],
  addressee: string | null,
): QuoteFact {
  const span = (of: string) => ({ start: text.indexOf(of), end: text.indexOf(of) + of.length, text: of })
  return {
    ...{
      id: 'q1',
      ...span(words),
      type,
      attribution: 'assertion',
      speaker: null,
      cue: span(cue),
      stance: 'says',
    },
    ...{ negated: false, date: null, addressee: addressee === null ? null : span(addressee), venue: null },
    ...{ within: null, confidence: 1, rule: 'r' },
  }
}

describe('a remark with its cue', () => {
  test.each([
    ['She said it was late.', 'said', 'it was late', 'indirect', null, 'said it was late'],
    ['It was late, she said.', 'said', 'It was late', 'indirect', null, 'said: It was late'],
    [
      'He told reporters that it was late.',
      'told',
      'that it was late',
      'indirect',
      'reporters',
      'told reporters that it was late',
    ],
    ['“Late,” he told the court.', 'told', 'Late,', 'direct', 'the court', 'told the court: “Late,”'],
    ['He said to all in the hall: “Late.”', 'said', 'Late.', 'direct', 'all', 'said: “Late.”'],
    [
      'Ann Lee called the train “late”.',
      'called',
      'the train “late”',
      'indirect',
      null,
      'called the train “late”',
    ],
    ['According to Ann Lee, it was late.', 'According to', 'it was late', 'indirect', null, 'it was late'],
  ] as const)('%s', (text, cue, words, type, addressee, shown) =>
    expect(remarkText(remark(text, cue, words, type, addressee), { document: NOTHING })).toBe(shown),
  )
})

describe('who is in a sentence', () => {
  const people = ['Ann Lee', 'Tom Lee', 'Eva Ruiz'].map((name, i) => ({
    ...{ id: `p${i}`, name, aliases: [], roles: [], roleMentions: [], gender: null, age: null, place: null },
    ...{ mentions: [{ ...SPAN, start: 0, end: 1, text: name }], confidence: 1 },
  })) satisfies FactDocument['people']
  const document: FactDocument = { ...NOTHING, people }
  test.each([
    ['she is told', 'She left in May.', ['p2'], 'She left in May. [Eva Ruiz]'],
    ['the surname tells it', 'Ms. Ruiz left in May.', ['p2'], 'Ms. Ruiz left in May.'],
    [
      'the surname of a brother does not',
      'Her brother Tom Lee left.',
      ['p0', 'p1'],
      'Her brother Tom Lee left. [Ann Lee]',
    ],
    ['both are named', 'Tom Lee and Ms. Lee left.', ['p0', 'p1'], 'Tom Lee and Ms. Lee left.'],
  ])('%s', (_, text, ids, shown) => {
    const statement: StatementFact = {
      ...{ id: 's1', start: 0, end: text.length, text, dates: [], background: [], from: null, to: null },
      ...{ people: ids, quote: null, speaker: null, confidence: 1, rule: 'r' },
    }
    expect(statementText(statement, { document })).toBe(shown)
  })
})

test.each([
  ['Ann Lee', ['Lee'], []],
  ['Ann Mary Lee', ['Ann Lee', 'Lee', 'Annie Lee'], ['also Annie Lee']],
])('spellings of %s', (name, aliases, shown) => expect(spellings(name, aliases)).toEqual(shown))
test('roles that differ in capitals alone are one', () =>
  expect(eachOnce(['coach', 'Coach', 'captain'])).toEqual(['coach', 'captain']))

describe('a row', () => {
  const surface = (width: number): Surface => ({ width, chalk: new Chalk({ level: 0 }), full: false })
  const shown = (label: string, text: string, width: number): string[] =>
    row(label, text, '¶1', surface(width), (s) => s)
  test('a label that is too long for its column goes on below, also below the text', () =>
    expect(shown('2020-06-01 – 2020-08-31', 'The mill stood still.', 40)).toEqual([
      '2020-06-01 –    The mill stood still. ¶1',
      '2020-08-31',
    ]))
  test('a sentence of common length is whole on a narrow terminal, a long one is cut and counted', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')
    expect(shown('2020', words(25), 40).join(' ')).not.toContain('…')
    expect(shown('2020', words(90), 40).join(' ')).toMatch(/… \(\+\d+ words\)/)
    for (const line of shown('Maximiliane-Josephine Oberhuber', words(90), 40))
      expect(line.length).toBeLessThanOrEqual(40)
  })
})

/*
 * "I" in a remark is its speaker; elsewhere it is nobody.
 */
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/pipeline.ts'

function firstPersons(text: string): string[] {
  const { people } = extract({ id: 'test', text, date: '2021-06-08' }, { strip: false })
  return people.flatMap((p) => p.mentions.filter((m) => m.speaker).map((m) => `${m.text} = ${p.name}`))
}

describe('first persons', () => {
  test.each([
    ['“I sold my boat,” said Jane Miller.', ['I = Jane Miller', 'my = Jane Miller'], 'of a named speaker'],
    [
      'Jane Miller came late. “I sold it myself,” she said.',
      ['I = Jane Miller', 'myself = Jane Miller'],
      'of a pronoun',
    ],
  ])('%s', (text, expected) => expect(firstPersons(text)).toEqual(expected))

  test.each([
    ['I saw Jane Miller on the quay.', 'outside of a remark'],
    ['“I sold my boat,” said a fisherman.', 'of a speaker without a name'],
    ['“He shouted ‘I am lost’ twice,” said Jane Miller.', 'of a quotation inside the remark'],
    ['Jane Miller said that I was late.', 'in reported speech'],
  ])('%s has none (%s)', (text) => expect(firstPersons(text)).toEqual([]))
})

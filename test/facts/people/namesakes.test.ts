/*
 * Which of several namesakes a bare surname is; "…" stands for so much text that nobody is near any more.
 */
import { describe, expect, it } from 'vitest'
import { NAMESAKE_RULES } from '../../../src/facts/people/identity/namesakes.ts'
import { castOf } from './people-in.ts'

const PAGE =
  'Many people had come by ferry from the islands, and it was dark when the last boat left the pier. '.repeat(
    4,
  )

const cast = (text: string): string[] =>
  castOf(text.replaceAll('…', PAGE)).filter((line) => !/: (?:he|his)$/.test(line))

const owner = (text: string, mention: string): string | undefined =>
  cast(text)
    .find((line) => line.split(': ')[1]?.split(', ').includes(mention))
    ?.split(':')[0]

describe('a bare surname', () => {
  it('has an example for each rule', () => {
    const owners = NAMESAKE_RULES.map(
      ({ name, example }) => `${name}: ${owner(example, /Krol/.test(example) ? 'Krol' : 'Lund')}`,
    )
    expect(owners).toEqual([
      'elder: Robert Krol',
      'pronoun: Robert Lund',
      'not-the-kin: Robert Lund',
      'leading: Ana Lund',
      'near: Ana Lund',
      'named-so-far: Ana Lund',
      'spoken-of-most: Ana Lund',
    ])
  })

  it.each([
    [
      'Lund wins race\n\nAna Lund won in Marsh. … Her husband, Robert Lund, cheered.',
      'Ana Lund',
      'a headline is of the first who is named',
    ],
    [
      'Ana Lund won. Robert Lund lost. … Many voted for Lund because she was new.',
      'Ana Lund',
      'a pronoun behind it',
    ],
    [
      'Ana Lund won. Robert Lund lost. … Ivo Berg told Lund that he was tired.',
      'Lund',
      'a pronoun that may be another’s',
    ],
    [
      'Ana Lund won. Robert Lund lost. … She asked Lund about her boat.',
      'Lund',
      'a pronoun of somebody before',
    ],
    ['Ana Lund won. Robert Lund lost. … “No,” Lund said.', 'Lund', 'nothing tells'],
    [
      'Lund sees wife Ana\n\nMayor Robert Lund saw his wife Ana in Marsh. Ana Lund is ill. Ana Lund had a fall. … “No,” Lund said.',
      'Robert Lund',
      'who is introduced as a wife is named in full',
    ],
    [
      'Ana Lund won in Marsh. Her husband, Robert Lund, cheered. Robert Lund is a baker. Robert Lund sang. … “No,” Lund said.',
      'Ana Lund',
      'or as a husband',
    ],
    [
      'Ana Lund won. Robert Lund lost. Ana Lund spoke. … His wife Ana Lund laughed. Then Lund left.',
      'Ana Lund',
      'somebody whom the text names before she is a wife',
    ],
    [
      'Widow Ana Lund came to Marsh. Her husband, Robert Lund, died in May. … “No,” Lund said.',
      'Ana Lund',
      'the story of a widow is hers',
    ],
    [
      'Ana Lund, a girl of six, won. Her father, Robert Lund, cheered. Robert Lund is a baker. Robert Lund was glad. Robert Lund sang. Ana smiled. … “No,” Lund said.',
      'Robert Lund',
      'a child is called by the first name',
    ],
    ['Ana Lund won. … Mr. Lund left. … Ivo Lund lost.', 'Ivo Lund', 'a title of the other gender'],
    [
      'Mayor Ivo Lund spoke in Marsh. … “No,” Lund said. Many came. … Ana Lund is a baker. Ana Lund sang. Ana Lund was glad. Ana Lund left.',
      'Ivo Lund',
      'who comes later is not meant, however often named',
    ],
    [
      'Mayor Ivo Lund spoke in Marsh. Ana Lund is a baker. Ana Lund sang. Ana Lund was glad. Ana Lund left. … “No,” Lund said.',
      'Ana Lund',
      'who came before may be meant',
    ],
    [
      'Many came to see Lund in Marsh. … Ivo Lund is a baker. Ana Lund sang. Ana Lund was glad. Ana Lund left.',
      'Ana Lund',
      'before anybody is introduced, the one most spoken of',
    ],
    [
      'Lund, born in Marsh in 1953, is the eldest child of Robert Lund and his first wife, Ana Lund.',
      'Lund',
      'a biography’s own surname is no headline',
    ],
  ])('%s: %s (%s)', (text, expected) => expect(owner(text, 'Lund')).toBe(expected))

  it('that nothing tells of is one person, not one a mention', () => {
    const text = 'Ana Lund won. Robert Lund lost. … Then Lund left. … Then Lund came back. … Then Lund sang.'
    expect(cast(text).filter((line) => line.startsWith('Lund'))).toEqual(['Lund: Lund, Lund, Lund'])
  })

  it('takes its time for thousands of them', () => {
    const text = `Ana Lund won. Robert Lund lost. ${'The baker saw Lund, and then Lund said no to it. '.repeat(800)}`
    expect(castOf(text).length).toBeLessThan(10)
  })
})

/*
 * Whose pronoun it is beside a remark: the speaker before it goes on, over a paragraph break where a quotation follows,
 * and nobody says what names him.
 */
import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/pipeline.ts'

function speakers(text: string): (string | null)[] {
  const { quotes } = extract({ id: 'test', text, date: '2021-06-08' }, { strip: false })
  return quotes.filter((quote) => quote.type === 'direct').map((quote) => quote.speaker?.name ?? null)
}

describe('pronouns beside remarks', () => {
  test.each([
    [
      'Tom Reed believes that Karl Weber’s plan will fail. “It is too late for it,” he said.',
      ['Tom Reed'],
      'a name inside of what is reported is not the speaker',
    ],
    [
      'Tom Reed warned that the dam could break.\n“It is too late to leave,” he said.',
      ['Tom Reed'],
      'over a paragraph break, where a quotation follows',
    ],
    [
      'Karl Weber had left the room. Tom Reed drew a dark picture. “Karl Weber sees nothing of this,” he said.',
      ['Tom Reed'],
      'nobody speaks of himself by name',
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected))

  test.each([
    [
      'Anna Berg warned that the dam could break. “It is too late to leave,” he said.',
      'Anna Berg',
      'another gender',
    ],
    [
      'Tom Reed warned that the dam could break. Then Karl Weber rose. “It is too late to leave,” he said.',
      'Tom Reed',
      'another person is named in between',
    ],
  ])('%s is not %s (%s)', (text, name) => expect(speakers(text)).not.toContain(name))
})

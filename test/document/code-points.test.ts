/*
 * Offsets of the output count code points, whatever stands in the text.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/pipeline.ts'

describe('offsets in code points', () => {
  test('with characters beyond the basic plane before a fact', () => {
    const document = extract(
      { id: 'test', text: '😀😀 The bridge was closed on 3 May 2021.' },
      { strip: false, withText: true },
    )
    const date = document.dates[0]
    expect([...(document.text ?? '')].slice(date?.start, date?.end).join('')).toBe('3 May 2021')
  })

  test('any text gives facts whose spans equal their slices', () => {
    const words = fc.constantFrom(
      '“We',
      'are',
      'done,”',
      'said',
      'Jane',
      'Miller',
      'on',
      '3',
      'May',
      '2021.',
      '😀',
      '"',
      '’s',
      '\n',
      'Monday',
      ' ',
      'she',
      '(',
      '—',
      '\u0301',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (pieces) => {
        const document = extract({ id: 'test', text: pieces.join(' ') }, { strip: false, withText: true })
        const characters = [...(document.text ?? '')]
        const facts = [
          ...document.dates,
          ...document.quotes,
          ...document.statements,
          ...document.people.flatMap((p) => p.mentions),
        ]
        for (const fact of facts) expect(characters.slice(fact.start, fact.end).join('')).toBe(fact.text)
      }),
      { numRuns: 200 },
    )
  })
})

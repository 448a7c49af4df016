/*
 * Guards are exact: a line that a pattern matches passes its guard, whatever the line is. Lines are made from the
 * patterns themselves, and taken from all fixtures and seeds.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LABEL } from '../../src/page/about/headline-lines.ts'
import { DATE_GUARDS, findPageDates } from '../../src/page/about/page-date.ts'
import { firstMatch, matcherOf, mayMatch, openedBy, openingsOf } from '../../src/page/boilerplate/guard.ts'
import {
  BOILERPLATE_LINES,
  COMMENT_MARKERS,
  END_MARKERS,
} from '../../src/page/boilerplate/wordings/page-boilerplate.ts'
import type { Guarded } from '../../src/page/boilerplate/wordings/page-guards.ts'
import { SERVICE_LINES } from '../../src/page/boilerplate/wordings/page-service-lines.ts'
import { lettersOf } from '../../src/text/letters.ts'
import { linesBelow, looser } from './lines.ts'

const GUARDED: readonly (readonly [string, Guarded])[] = [
  ...BOILERPLATE_LINES.map((rule) => [rule.name, rule] as const),
  ...SERVICE_LINES.map((rule) => [rule.name, rule] as const),
  ['end marker', END_MARKERS],
  ['comment marker', COMMENT_MARKERS],
  ['label', LABEL],
]

/** Whether the guard of `guarded` lets `line` pass. */
function passes(guarded: Guarded, line: string): boolean {
  return openedBy(openingsOf([guarded]), line) !== 0 && mayMatch(guarded, line)
}

/** `line` with some letters in the other case. */
function shuffled(line: string, bits: number): string {
  return [...line].map((c, at) => ((bits >> (at % 31)) & 1 ? c.toUpperCase() : c)).join('')
}

const LINES = linesBelow('fixtures', 'seeds')

describe('guards of patterns', () => {
  test.each(GUARDED)('%s: a line made from the pattern', (_name, guarded) => {
    const made = fc.tuple(fc.stringMatching(looser(guarded.pattern)), fc.nat(), fc.string({ maxLength: 20 }))
    let matched = 0
    fc.assert(
      fc.property(made, ([own, bits, more]) => {
        for (const line of [own, shuffled(own, bits), own + more]) {
          if (!guarded.pattern.test(line)) continue
          matched++
          expect([line, passes(guarded, line)]).toEqual([line, true])
        }
      }),
      { numRuns: 400, seed: 8 },
    )
    expect(matched).toBeGreaterThan(20)
  })

  test('lines of all fixtures and seeds', () => {
    expect(LINES.length).toBeGreaterThan(500)
    for (const [name, guarded] of GUARDED) {
      const matches = matcherOf([guarded])
      const wrong = LINES.filter((line) => guarded.pattern.test(line) !== matches(line))
      expect([name, wrong]).toEqual([name, []])
    }
  })

  test('of several patterns the first, on all fixtures and seeds', () => {
    const openings = openingsOf(BOILERPLATE_LINES)
    for (const line of LINES) {
      const first = BOILERPLATE_LINES.find(({ pattern }) => pattern.test(line)) ?? null
      expect([line, firstMatch(BOILERPLATE_LINES, openings, line)]).toEqual([line, first])
    }
  })

  test.each([
    ['begins otherwise', { opens: ['video '] }, 'The video', false],
    ['begins so, in capitals', { opens: ['video '] }, 'VIDEO 0:15', true],
    ['is over before the beginning is', { opens: ['video '] }, 'Video', false],
    ['begins like two of them', { opens: ['red', 'bad'] }, 'Bed', false],
    ['is one digit', { opens: ['1'] }, '1', true],
    ['begins with one digit', { opens: ['1'] }, '1 comment', true],
    ['is empty', { opens: ['red'] }, '', false],
    ['any letter that is not ASCII: "ᲀ" is a "в" to patterns', { opens: ['вам'] }, 'ᲀам', true],
    ['negative: ASCII where that is wanted', { opens: ['вам'] }, 'Bam', false],
    ['holds it', { holds: '(@' }, 'Jane Doe (@jane)', true],
    ['does not hold it', { holds: '(@' }, 'Jane Doe (jane)', false],
    ['is empty, and holds nothing', { holds: '(' }, '', false],
    ['needs one of two, in capitals', { needs: ['list', 'mail'] }, 'YOUR E-MAIL', true],
    ['has none that it needs', { needs: ['list', 'mail'] }, 'Your letter', false],
    ['begins well, but has none that it needs', { opens: ['your'], needs: ['mail'] }, 'Your letter', false],
  ])('a line that %s: %o, %s', (_reason, guard, line, may) => {
    expect(passes({ pattern: /./, ...guard }, line)).toBe(may)
  })
})

describe('guards of dates', () => {
  test.each(DATE_GUARDS)('$pattern', ({ pattern, guards }) => {
    const once = new RegExp(pattern.source, 'i')
    // a group that comes again is written out: no string is made of a reference
    const made = fc.stringMatching(looser(new RegExp(pattern.source.replace('\\3', '[/.-]'), 'i')))
    let matched = 0
    fc.assert(
      fc.property(made, fc.nat(), (own, bits) => {
        for (const line of [own, shuffled(own, bits), `On ${own}.`]) {
          if (!once.test(line)) continue
          matched++
          expect([line, guards.map((guard) => guard.test(line))]).toEqual([line, guards.map(() => true)])
        }
      }),
      { numRuns: 1000, seed: 8 },
    )
    expect(matched).toBeGreaterThan(100)
  })

  test.each([
    ['numbers in a row are no date by themselves', 'Tel. 1234567', 0],
    ['a month without a day', 'May 2021', 0],
    ['a date behind a date', '3 May 2021, updated 2021-05-04', 2],
  ])('%s: %s', (_reason, line, count) => expect(findPageDates(line)).toHaveLength(count))
})

describe('letters', () => {
  const PLAIN = /[^\p{L}\p{N}]+/gu
  test.each([
    ['marks of English text', '“Don’t”, he said – and left…', 'don t he said and left '],
    ['letters of other languages', 'Élan: ça va', 'élan ça va'],
    ['digits of other scripts are kept', '٣ – 4', '٣ 4'],
    ['negative: nothing but marks', '— …', ' '],
  ])('%s: %s', (_reason, text, letters) => {
    expect(lettersOf(text, ' ').trim()).toBe(letters.trim())
  })
  test('of each character the same as by the properties of Unicode', () => {
    for (let code = 0; code < 0x10000; code++) {
      const text = `a${String.fromCharCode(code)}b`
      if (lettersOf(text, '') !== text.toLowerCase().replace(PLAIN, '')) expect(text).toBe('')
    }
  })
})

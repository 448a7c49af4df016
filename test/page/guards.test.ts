/*
 * Guards are exact: a line that a pattern matches passes its guard, whatever the line is. Lines are made from the
 * patterns themselves, taken from all fixtures and seeds, and, where the corpora are, from all their pages.
 */
import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMENT_MARKERS, END_MARKERS, FURNITURE_LINES } from '../../src/lexicon/page-furniture.ts'
import type { Guarded } from '../../src/lexicon/page-guards.ts'
import { SERVICE_LINES } from '../../src/lexicon/page-service-lines.ts'
import { matches, mayMatch } from '../../src/page/guard.ts'
import { lettersOf } from '../../src/page/letters.ts'
import { LABEL } from '../../src/page/title.ts'
import { root } from '../golden.ts'

const GUARDED: readonly (readonly [string, Guarded])[] = [
  ...FURNITURE_LINES.map((rule) => [rule.name, rule] as const),
  ...SERVICE_LINES.map((rule) => [rule.name, rule] as const),
  ['end marker', END_MARKERS],
  ['comment marker', COMMENT_MARKERS],
  ['label', LABEL],
]

/** A pattern that matches all that `pattern` does, and more, without what fast-check cannot make strings of. */
function looser(pattern: RegExp): RegExp {
  return new RegExp(
    pattern.source.replace(/\\b|\(\?<?[=!](?:[^()\\]|\\.|\[[^\]]*\])*\)/g, ''),
    pattern.flags.replace('i', ''),
  )
}

/** `line` with some letters in the other case. */
function shuffled(line: string, bits: number): string {
  return [...line].map((c, at) => ((bits >> (at % 31)) & 1 ? c.toUpperCase() : c)).join('')
}

describe('guards of patterns', () => {
  test.each(GUARDED)('%s: a line made from the pattern', (_name, guarded) => {
    const made = fc.tuple(fc.stringMatching(looser(guarded.pattern)), fc.nat(), fc.string({ maxLength: 20 }))
    let matched = 0
    fc.assert(
      fc.property(made, ([own, bits, more]) => {
        for (const line of [own, shuffled(own, bits), own + more]) {
          if (!guarded.pattern.test(line)) continue
          matched++
          expect([line, mayMatch(guarded, line.toLowerCase())]).toEqual([line, true])
        }
      }),
      { numRuns: 400, seed: 8 },
    )
    expect(matched).toBeGreaterThan(20)
  })

  test('letters that a pattern takes for each other in another case', () => {
    const starts = new Set(GUARDED.flatMap(([, { opens = [] }]) => opens.flatMap((start) => [...start])))
    for (const letter of starts) {
      if (letter.charCodeAt(0) < 128 || !/\p{L}/u.test(letter)) continue
      const same = new RegExp(`^${letter}$`, 'i')
      for (let code = 128; code < 0x10000; code++) {
        const other = String.fromCharCode(code)
        if (same.test(other)) expect([other, other.toLowerCase().charCodeAt(0) >= 128]).toEqual([other, true])
      }
    }
  })

  test('lines of all fixtures and seeds', () => {
    const lines = ['fixtures', 'seeds'].flatMap(linesBelow)
    expect(lines.length).toBeGreaterThan(1000)
    for (const [name, guarded] of GUARDED) {
      const wrong = lines.filter((line) => guarded.pattern.test(line) !== matches(guarded, line))
      expect([name, wrong]).toEqual([name, []])
    }
  })

  test.each([
    ['a word that the pattern needs is not there', 'The mayor opened the bridge.', false],
    ['a word that it needs, in capitals', 'PHOTO: Jane Doe', true],
    ['only inside another word', 'Photosynthesis explained', true],
  ])('photo-caption, %s: %s', (_reason, line, may) => {
    expect(mayMatch(FURNITURE_LINES.find(({ name }) => name === 'photo-caption')!, line.toLowerCase())).toBe(
      may,
    )
  })
})

/** All lines of the texts below `folder`. */
function linesBelow(folder: string): string[] {
  const below = path.join(root, folder)
  return fs
    .readdirSync(below, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:html|txt|jsonl)$/.test(file))
    .flatMap((file) => fs.readFileSync(path.join(below, file), 'utf8').split(/[\n<>]/))
    .map((line) => line.trim().slice(0, 620))
    .filter((line) => line !== '')
}

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

/*
 * Cues of lines: what a part of a cue names and how it opens lets every line pass that its pattern matches.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cuePatterns, cueTables } from '../../src/page/boilerplate/line-cue-tables.ts'
import { lineCues } from '../../src/page/boilerplate/line-cues.ts'
import { LINE_CUES } from '../../src/page/boilerplate/wordings/page-line-cues.ts'
import { readTextBlocks } from '../../src/page/read/text-blocks.ts'
import { linesBelow, looser } from './lines.ts'

/** The cues of `line`, its words looked for in the simplest way and all parts tried. */
function plainCues(line: string): number {
  const triggers = new Set([
    ...[...line.toLowerCase().matchAll(/[a-z]+/g)].map(([word]) => word.slice(0, 3)),
    ...[...line.replace(/[a-z]/gi, '')].map((sign) => (/\d/.test(sign) ? '0' : sign.replace('£', '$'))),
  ])
  const asked = LINE_CUES.filter(({ on }) => on.split(' ').some((one) => triggers.has(one)))
  const held = asked.filter(({ parts }) => parts.some(({ pattern }) => pattern.test(line)))
  return held.reduce((bits, { bit }) => bits | bit, 0)
}

function cuesOf(line: string): number {
  return lineCues(line, { ...readTextBlocks('x').blocks[0]!, start: 0, end: line.length })
}

const PARTS = LINE_CUES.flatMap(({ name, on, bit, parts }) =>
  parts.map((part) => [name, on, part.pattern, bit] as const),
)

describe('line cues', () => {
  test.each(PARTS)('%s: lines made from a pattern, triggered by %s', (_name, on, pattern) => {
    const made = fc.tuple(fc.stringMatching(looser(pattern)), fc.constantFrom(...on.split(' ')))
    let matched = 0
    fc.assert(
      fc.property(made, ([own, trigger]) => {
        for (const line of [
          own,
          own.toUpperCase(),
          `${own} ${trigger}`,
          `pre${own} ${trigger}`,
          `é${own}x`,
        ]) {
          const cut = line.slice(0, 240)
          matched += Number(pattern.test(cut))
          expect([cut, cuesOf(cut)]).toEqual([cut, plainCues(cut)])
        }
      }),
      { numRuns: 200, seed: 8 },
    )
    expect(matched).toBeGreaterThan(20)
  })

  test.each(PARTS)('%s: what its pattern begins with is among its triggers', (_name, _on, pattern, bit) => {
    const silent = new Set<string>()
    fc.assert(
      fc.property(fc.stringMatching(looser(pattern)), (own) => {
        const line = own.slice(0, 240)
        if (pattern.exec(line)?.index === 0 && (cuesOf(line) & bit) === 0) silent.add(line)
      }),
      { numRuns: 300, seed: 3 },
    )
    expect([...silent]).toEqual([])
  })

  test('all lines of fixtures and seeds', () => {
    for (const line of linesBelow('fixtures', 'seeds').map((one) => one.slice(0, 240)))
      expect([line, cuesOf(line)]).toEqual([line, plainCues(line)])
  })

  test('as many patterns as an integer has bits', () => {
    expect(PARTS.length).toBeLessThan(32)
    expect(cueTables(cuePatterns(LINE_CUES)).unnamed).toBeGreaterThan(0)
  })

  test.each([
    ['a word that goes on', 'Shared by all', 0],
    ['a word of two letters is whole', 'Byron said nothing', 32768],
    ['a word behind a letter that is not ASCII', 'éshare', 1],
    ['a word cut off at the end of what is looked at', `${'x '.repeat(118)}shareholder`, 0],
    ['a pattern that opens a line stands behind its beginning', 'The home page', 0],
    ['negative: no word of any cue', 'Nothing happened', 0],
  ])('%s: %s', (_reason, line, cues) => expect(cuesOf(line)).toBe(cues))
})

/*
 * Quoted regions: marks of all kinds, nesting, marks that never close, and apostrophes that are none.
 */
import { describe, expect, test } from 'vitest'
import { findQuotedRegions } from '../../src/language/quotation.ts'

function regions(text: string): string[] {
  return findQuotedRegions(text, [{ start: 0, end: text.length }]).map((r) => {
    const marks = r.close < 0 ? '?' : ''
    return `${'>'.repeat(r.depth)}${text.slice(r.start, r.end)}${marks}`
  })
}

describe('findQuotedRegions', () => {
  test.each([
    ['“We are done,” she said. “Go.”', ['We are done,', 'Go.'], 'curly marks'],
    ['"We are done," she said. "Go."', ['We are done,', 'Go.'], 'straight marks, told by their context'],
    ["''We are done,'' she said.", ['We are done,'], 'doubled apostrophes'],
    ["``We are done,'' she said.", ['We are done,'], 'backticks and apostrophes'],
    ['‘We are done,’ she said.', ['We are done,'], 'single curly marks'],
    ["'We are done,' she said.", ['We are done,'], 'single straight marks'],
    ['«Nous sommes prêts», dit-elle', ['Nous sommes prêts'], 'guillemets'],
    ['„Wir sind fertig“, sagte sie', ['Wir sind fertig'], 'low and high marks'],
    ['“He told me ‘no’ twice,” she said.', ['He told me ‘no’ twice,', '>no'], 'nested'],
    ['"He told me \'no\'," she said.', ["He told me 'no',", '>no'], 'nested, straight'],
    ['“It goes on', ['It goes on?'], 'never closed'],
    ['“One. “Two,” she said.', ['One. ?', 'Two,'], 'a second opening ends the first'],
  ])('%s', (text, expected) => expect(regions(text)).toEqual(expected))

  test.each([
    ['The workers’ rights and the boss’s house', 'possessives'],
    ["It's the '90s, isn't it", 'contractions and decades'],
    ['He is 6\'2" tall', 'feet and inches'],
    ['a 5" nail', 'inches'],
    ['a lone ” closes nothing', 'a stray closing mark'],
    ["rock 'n roll", 'an apostrophe for a letter'],
    ['', 'nothing'],
  ])('%s has none (%s)', (text) => expect(regions(text)).toEqual([]))

  test('a stray mark changes nothing in the next block', () => {
    const text = '“Stray\n“Whole,” she said.'
    const found = findQuotedRegions(text, [
      { start: 0, end: 6 },
      { start: 7, end: text.length },
    ])
    expect(found.map((r) => text.slice(r.start, r.end))).toEqual(['Stray', 'Whole,'])
  })

  test.each(['"', '“', '“”', "'", "' ", '«', '"a" '])('%j, 100 KB, in linear time', (piece) => {
    const text = piece.repeat(100_000 / piece.length)
    const began = process.cpuUsage()
    findQuotedRegions(text, [{ start: 0, end: text.length }])
    expect(process.cpuUsage(began).user).toBeLessThan(2_000_000)
  })
})

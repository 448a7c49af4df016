/*
 * Text pages as blocks: lines, bullets, hard wrapping, glued lines.
 */
import { describe, expect, test } from 'vitest'
import { GLUES } from '../../src/page/read/glued-lines.ts'
import { readTextBlocks } from '../../src/page/read/text-blocks.ts'

const lines = (text: string) => readTextBlocks(text).blocks.map((block) => text.slice(block.start, block.end))
const WRAPPED = [
  'The council of the town voted on Tuesday to rebuild the old harbour',
  'wall, which was damaged in a storm last winter, and to pay for it',
  'with a loan from the regional bank.',
].join('\n')

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['each line is a block', 'One\nTwo\n\nThree', ['One', 'Two', 'Three']],
  ['margins and bullets are left out', '  • One\n\t* Two  \n', ['One', 'Two']],
  ['carriage returns', 'One\r\nTwo\rThree', ['One', 'Two', 'Three']],
  ['hard-wrapped lines are one paragraph', WRAPPED, [WRAPPED]],
  ['wrapped paragraphs with an empty line between', `${WRAPPED}\n\n${WRAPPED}`, [WRAPPED, WRAPPED]],
  ['negative: a menu is not wrapped', 'Home\nNews\nSport', ['Home', 'News', 'Sport']],
  [
    'negative: headlines of similar length',
    'A bridge for the northern town is built\nB ridges for the southern town are not',
    ['A bridge for the northern town is built', 'B ridges for the southern town are not'],
  ],
  ['negative: empty bullets and blank lines', ' \n•\n\u00a0\n', []],
  ['negative: nothing', '', []],
  [
    'negative: sharing as a word is no share bar',
    'Share on the market fell by ten percent on Tuesday, the bank said.',
    ['Share on the market fell by ten percent on Tuesday, the bank said.'],
  ],
  [
    'negative: an agency in a sentence',
    'He told AFP: “The old wall is to be rebuilt before the winter comes.”',
    ['He told AFP: “The old wall is to be rebuilt before the winter comes.”'],
  ],
]

describe('readTextBlocks', () => {
  for (const [reason, text, expected] of CASES) test(reason, () => expect(lines(text)).toEqual(expected))
  for (const glue of GLUES) {
    test(`glue ${glue.name}: its own example is cut`, () => {
      expect(lines(glue.example)).toHaveLength(2)
      expect(lines(glue.example)).toContain('The council voted on Tuesday to rebuild the wall.')
    })
  }
  test('long lines and many lines take linear time', () => {
    for (const piece of ['a ', 'Share on Facebook ', 'photo: ', '• \n', 'word\n', `${'x'.repeat(70)}\n`]) {
      const before = process.cpuUsage().user
      readTextBlocks(piece.repeat(200_000 / piece.length))
      expect(process.cpuUsage().user - before).toBeLessThan(1_500_000)
    }
  })
})

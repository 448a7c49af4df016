/*
 * What the block classifier is told: names and order of its inputs, which the trained weights rely on, and the cues that
 * stand behind some of them.
 */
import { describe, expect, test } from 'vitest'
import { classCueBits, lineCueBits } from '../../src/page/boilerplate/cue-bits.ts'
import * as foreign from '../../src/page/boilerplate/foreign.ts'
import { blockFeatures, pageStats } from '../../src/page/classify/block-features.ts'
import { renderHtml } from '../../src/page/read/html-blocks.ts'
import { readTextBlocks } from '../../src/page/read/text-blocks.ts'

const VOTE = 'The council of Amrum voted on Monday to buy back the lighthouse that it had sold in 1994.'

function featuresOf(page: ReturnType<typeof readTextBlocks>) {
  const { names, columns } = blockFeatures(page, pageStats(page))
  return { names, at: (name: string, block: number) => columns[names.indexOf(name)]![block] }
}

describe('inputs of the block classifier', () => {
  const text = featuresOf(readTextBlocks(`${VOTE}\n\n3 comments\n\nSign up for our newsletter\n\n${VOTE}`))
  const html = featuresOf(renderHtml(`<main><p>${VOTE}</p><p>3 comments</p></main>`))

  test('of a text page: names in their order', () => expect(text.names.join(' ')).toMatchSnapshot())
  test('of an HTML page the same, and those of templates behind them', () => {
    expect(html.names.slice(0, text.names.length)).toEqual(text.names)
    expect(html.names.slice(text.names.length).join(' ')).toMatchSnapshot()
  })
  test('no name comes twice', () => expect(new Set(html.names).size).toBe(html.names.length))
  test.each([
    ['a line on comments is boilerplate that stands one line on', 'until-boilerplate', 0, 1],
    ['the account line is boilerplate that stands one line back', 'since-boilerplate', 3, 1],
    ['comments come in crowds', 'comment-after', 0, 1],
    ['and not before the first', 'comment-before', 0, 0],
    ['prose stands three lines back', 'since-prose', 3, 3],
  ])('%s', (_reason, name, block, value) => expect(text.at(name, block)).toBeCloseTo(value))
})

describe('sets of cues', () => {
  test('by their names', () => {
    expect(lineCueBits('share account more legal')).toBe(15)
    expect(classCueBits('comment related offer')).toBe(2 | 4 | 128)
  })
  test('negative: a name that no cue has is an error', () => {
    expect(() => lineCueBits('share shares')).toThrow('shares')
    expect(() => classCueBits('')).toThrow()
  })
  test('what is foreign to each step', () => expect(foreign).toMatchSnapshot())
})

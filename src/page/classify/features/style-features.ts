/*
 * Features of how the lines around a block are written: rows of a table, steps of a recipe and dates of a tour are no
 * prose, but their words, figures and commas set them apart from menus as a crowd.
 */

import type { RenderedPage } from '../../page-block.ts'
import type { BlockStats } from '../block-stats.ts'
import type { AddColumn } from './add-column.ts'
import { columnOf, fadingSums } from './regions.ts'

const FADE = 0.9
/** Words that a share is pulled to zero with. */
const PULL = 5
/** Characters of a line's start that make its shape, and lines before and after that are compared. */
const SHAPE_LENGTH = 12
const SHAPE_REACH = 6
/** A numbered list may have lines between two numbers. */
const MOST_BETWEEN = 4

/** Adds the features of style. */
export function addStyle(page: RenderedPage, stats: readonly BlockStats[], add: AddColumn): void {
  const words = columnOf(stats, (s) => s.words)
  const ones = new Float64Array(stats.length).fill(1)
  const kinds: readonly (readonly [string, (s: BlockStats) => number])[] = [
    ['lowers', (s) => s.lowers],
    ['numbers', (s) => s.numbers],
    ['commas', (s) => s.commas],
    ['stops', (s) => s.stops],
    ['linked', (s) => s.linked * s.words],
    ['ends', (s) => Number(s.endsSentence) * s.words],
  ]
  const weights = kinds.map(([name, of]) => [name, columnOf(stats, of)] as const)
  for (const backwards of [false, true]) {
    const side = backwards ? 'after' : 'before'
    const all = fadingSums(words, FADE, backwards)
    const lines = fadingSums(ones, FADE, backwards)
    for (const [name, weight] of weights) {
      const own = fadingSums(weight, FADE, backwards)
      add(`${name}-around-${side}`, (i) => own[i]! / (all[i]! + PULL))
    }
    add(`line-words-${side}`, (i) => all[i]! / (lines[i]! + 1))
  }
  const shapes = page.blocks.map((block) => startHash(page.text, block.start, block.end))
  add('alike-starts', alikes(shapes))
  add('sequence', sequences(page))
}

/** Letters, digits and signs of the start of a line as a number; 0 where it is nothing but letters. */
function startHash(text: string, start: number, end: number): number {
  let shape = 0
  let last = -1
  let telling = false
  for (let at = start; at < Math.min(end, start + SHAPE_LENGTH); at++) {
    const code = text.charCodeAt(at)
    const kind =
      code > 96 && code < 123
        ? 1
        : code > 64 && code < 91
          ? 2
          : code > 47 && code < 58
            ? 3
            : code === 32
              ? 4
              : code > 127
                ? 1
                : code
    if (kind === 3 || kind > 4) telling = true
    if (kind !== last) shape = (shape * 31 + kind) | 0
    last = kind
  }
  return telling ? shape : 0
}

/** For each shape, how many lines around it have the same. */
function alikes(shapes: readonly number[]): Float64Array {
  const counts = new Float64Array(shapes.length)
  for (let i = 0; i < shapes.length; i++) {
    if (shapes[i] === 0) continue
    counts[i]!++
    for (let k = i + 1; k <= Math.min(i + SHAPE_REACH, shapes.length - 1); k++) {
      if (shapes[k] !== shapes[i]) continue
      counts[i]!++
      counts[k]!++
    }
  }
  return counts
}

/** For each block the length of the numbered list it stands in: 1, 2, 3 … at the start of its lines. */
function sequences({ text, blocks }: RenderedPage): Float64Array {
  const lengths = new Float64Array(blocks.length)
  let first = 0
  let last = -1
  let number = 0
  let length = 0
  const close = () => {
    if (length > 2) lengths.fill(length, first, last + 1)
  }
  for (let i = 0; i < blocks.length; i++) {
    const own = sequenceNumber(text, blocks[i]!.start, blocks[i]!.end)
    if (own > 0 && last >= 0 && own === number + 1 && i - last <= MOST_BETWEEN) {
      number = own
      last = i
      length++
    } else if (own === 1) {
      close()
      first = i
      last = i
      number = 1
      length = 1
    }
  }
  close()
  return lengths
}

function sequenceNumber(text: string, start: number, end: number): number {
  let number = 0
  let at = start
  for (; at < end && at < start + 3; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) break
    number = number * 10 + digit
  }
  return at === start || at === end ? 0 : number
}

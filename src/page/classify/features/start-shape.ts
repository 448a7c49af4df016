/*
 * What the start of a line looks like, letters and digits apart: "9 June – Husum" and "17 June – Kiel" start alike.
 */
import { classOf, DIGIT, isLetter } from '../../../text/characters.ts'
import type { RenderedPage } from '../../page-block.ts'

/** Runs of letters, digits and signs that make the shape. */
const RUNS = 5

/** The shape of the start of block `at`: a letter for each run; empty if no digit is in it. */
export function startShape({ text, blocks }: RenderedPage, at: number): string {
  const { start, end } = blocks[at]!
  let shape = ''
  for (let i = start; i < end && shape.length < RUNS; i++) {
    const kind = classOf(text.charCodeAt(i))
    const run = kind === DIGIT ? '0' : isLetter(kind) ? 'a' : text[i]!
    if (!shape.endsWith(run)) shape += run
  }
  return shape.includes('0') ? shape : ''
}

/** The number that block `at` starts with, as "3. Husum" does; 0 if there is none or if it has more than two digits. */
export function leadingNumber({ text, blocks }: RenderedPage, at: number): number {
  const { start, end } = blocks[at]!
  let number = 0
  let i = start
  for (; i < end && classOf(text.charCodeAt(i)) === DIGIT; i++) number = 10 * number + text.charCodeAt(i) - 48
  return i - start <= 2 ? number : 0
}

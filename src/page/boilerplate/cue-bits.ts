/*
 * Sets of cues by their names: `lineCueBits('share account')` instead of a sum of bits. An unknown name is an error.
 */
import { CLASS_CUES } from './wordings/page-class-cues.ts'
import { LINE_CUES } from './wordings/page-line-cues.ts'

interface Cue {
  readonly name: string
  readonly bit: number
}

/** The bits of the line cues called `names`, which stand with spaces between them. */
export function lineCueBits(names: string): number {
  return bitsOf(LINE_CUES, names)
}

/** The bits of the class cues called `names`, which stand with spaces between them. */
export function classCueBits(names: string): number {
  return bitsOf(CLASS_CUES, names)
}

function bitsOf(cues: readonly Cue[], names: string): number {
  let bits = 0
  for (const name of names.split(' ')) {
    const cue = cues.find((one) => one.name === name)
    if (!cue) throw new Error(`no cue is called “${name}”`)
    bits |= cue.bit
  }
  return bits
}

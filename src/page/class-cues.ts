/*
 * Class names and ids as cue bits, remembered for each name: a page repeats few of them many times. A class that hides
 * its element has a bit of its own.
 */
import { CLASS_CUES } from '../lexicon/page-class-cues.ts'

/** Longer class lists are cut: templates with thousands of classes say nothing more. */
const LONGEST = 300
/** Names remembered for one page, so that made-up ids cannot fill memory. */
const REMEMBERED = 20_000
/** Most names hold no cue at all. */
const ANY_CUE = new RegExp(CLASS_CUES.map((cue) => cue.pattern.source).join('|'))
/** Numbers say nothing: "post-1234" is a post. */
const NUMBERS = /\d+/g
const WHITE_SPACE = /\s+/

/** Classes of text for screen readers only. */
const HIDING = /^(?:sr-only|visually-?hidden|screen-reader-text|assistive-text|u-hidden)$/

/** Bit of a class that hides; above the bits of all cues. */
export const HIDDEN_CLASS = 1 << 20

/** A reader of class cues for one page. */
export function classCueReader(): (names: string) => number {
  const known = new Map<string, number>()
  const remember = (names: string, bits: number) => {
    if (known.size < REMEMBERED) known.set(names, bits)
    return bits
  }
  const cuesOf = (name: string) => known.get(name) ?? remember(name, nameCues(name))
  return (names) => {
    if (!names) return 0
    const seen = known.get(names)
    if (seen !== undefined) return seen
    const each = names.slice(0, LONGEST).toLowerCase().replace(NUMBERS, '').split(WHITE_SPACE)
    return remember(
      names,
      each.reduce((bits, name) => (name === '' ? bits : bits | cuesOf(name)), 0),
    )
  }
}

function nameCues(name: string): number {
  let bits = HIDING.test(name) ? HIDDEN_CLASS : 0
  if (!ANY_CUE.test(name)) return bits
  for (const cue of CLASS_CUES) if (cue.pattern.test(name)) bits |= cue.bit
  return bits
}

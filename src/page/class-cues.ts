/*
 * Class names and ids as cue bits, remembered for each spelling: a page repeats few of them many times.
 */
import { CLASS_CUES } from '../lexicon/page-class-cues.ts'

/** Longer class lists are cut: templates with thousands of classes say nothing more. */
const LONGEST = 300
/** Spellings remembered for one page, so that made-up ids cannot fill memory. */
const REMEMBERED = 20_000

/** A reader of class cues for one page. */
export function classCueReader(): (names: string) => number {
  const known = new Map<string, number>()
  return (names) => {
    if (!names) return 0
    const seen = known.get(names)
    if (seen !== undefined) return seen
    const lower = names.slice(0, LONGEST).toLowerCase()
    let bits = 0
    for (const cue of CLASS_CUES) if (cue.pattern.test(lower)) bits |= cue.bit
    if (known.size < REMEMBERED) known.set(names, bits)
    return bits
  }
}

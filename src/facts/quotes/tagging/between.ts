/*
 * What stands between a cue and the tokens of its window, for a walk from the cue outwards: barriers, verbs and other cues
 * are counted, link words and the first stage's labels collected.
 */
import { TAG } from '../../../language/tags.ts'
import type { QuoteView } from '../view.ts'
import { BARRIERS } from './word-traits.ts'

/** What lies between the cue and the token that the walk has reached. */
export interface Between {
  distance: number
  barriers: number
  verbs: number
  otherCues: number
  /** Bits of the link words (see LINKS). */
  links: number
  /** Bits of the first stage's labels. */
  roles: number
}

const MOST_BARRIERS = 3
const MOST_VERBS = 2
const MOST_CUES = 2

/** What lies between a cue and the token beside it. */
export function newBetween(): Between {
  return { distance: 1, barriers: 0, verbs: 0, otherCues: 0, links: 0, roles: 0 }
}

/** Adds token `i`, which the walk leaves behind, to what lies between. */
export function pass(
  b: Between,
  view: QuoteView,
  labels: Uint8Array,
  isSureCue: Uint8Array,
  i: number,
): void {
  const link = view.links[i]!
  if (link & BARRIERS && b.barriers < MOST_BARRIERS) b.barriers++
  if (isFiniteVerb(view.tags[i]!) && b.verbs < MOST_VERBS) b.verbs++
  if (isSureCue[i] && b.otherCues < MOST_CUES) b.otherCues++
  b.links |= link
  b.roles |= 1 << labels[i]!
  b.distance++
}

const VBD = TAG.VBD
const VBZ = TAG.VBZ
const VBP = TAG.VBP
const MD = TAG.MD

function isFiniteVerb(tag: number): boolean {
  return tag === VBD || tag === VBZ || tag === VBP || tag === MD
}

/*
 * What stands between a cue and the tokens of its window: a walk from the cue outwards that counts barriers, verbs and
 * other cues, and collects link words and the first stage's labels.
 */
import { TAG } from '../../language/tags.ts'
import type { CueContext } from './cue-context.ts'
import type { QuoteView } from './view.ts'
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

/** Calls `visit` for each token of the window but the cue's, from the cue to the left and from the cue to the right. */
export function walkWindow(
  view: QuoteView,
  { cue, first, end }: CueContext,
  labels: Uint8Array,
  isSureCue: Uint8Array,
  visit: (i: number, between: Between) => void,
): void {
  walk(view, cue.first - 1, first - 1, -1, labels, isSureCue, visit)
  walk(view, cue.end, end, 1, labels, isSureCue, visit)
}

function walk(
  view: QuoteView,
  from: number,
  to: number,
  step: number,
  labels: Uint8Array,
  isSureCue: Uint8Array,
  visit: (i: number, between: Between) => void,
): void {
  const b = { distance: 1, barriers: 0, verbs: 0, otherCues: 0, links: 0, roles: 0 }
  for (let i = from; i !== to; i += step) {
    visit(i, b)
    const link = view.links[i]!
    if (link & BARRIERS && b.barriers < MOST_BARRIERS) b.barriers++
    if (isFiniteVerb(view.tags[i]!) && b.verbs < MOST_VERBS) b.verbs++
    if (isSureCue[i] && b.otherCues < MOST_CUES) b.otherCues++
    b.links |= link
    b.roles |= 1 << labels[i]!
    b.distance++
  }
}

const VBD = TAG['VBD']
const VBZ = TAG['VBZ']
const VBP = TAG['VBP']
const MD = TAG['MD']

function isFiniteVerb(tag: number): boolean {
  return tag === VBD || tag === VBZ || tag === VBP || tag === MD
}

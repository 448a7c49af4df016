/*
 * What gives a block away as none of the main content: class cues of elements around it, the elements themselves, and
 * cues of its line. Each step has its own sets, as each can afford other mistakes.
 */
import { INSIDE } from '../page-block.ts'
import { classCueBits, lineCueBits } from './cue-bits.ts'

/** Class cues, ancestors and line cues of a block. */
export interface ForeignMarks {
  readonly classes: number
  readonly parents: number
  readonly lines: number
}

/** What no prose of the main content stands in: comments, related stories, offers. */
export const FOREIGN_TO_PROSE: ForeignMarks = {
  classes: classCueBits('comment related offer'),
  parents: INSIDE.aside | INSIDE.footer | INSIDE.nav | INSIDE.form,
  lines: lineCueBits('account legal ago ad bio'),
}

/** What is boilerplate between two paragraphs of the main content, in the container that holds both. */
export const FOREIGN_BETWEEN: ForeignMarks = {
  classes: classCueBits('comment related share caption frame offer tags aside'),
  parents: INSIDE.aside | INSIDE.footer | INSIDE.nav | INSIDE.form | INSIDE.figure,
  lines: lineCueBits('share account more legal credit ad'),
}

/** What rows of a list or table that belongs to the main content do not hold. */
export const FOREIGN_TO_ROWS: ForeignMarks = {
  classes: 0,
  parents: INSIDE.aside | INSIDE.footer | INSIDE.nav | INSIDE.form,
  lines: lineCueBits('share account more legal credit ago comment ad tags price'),
}

/** What is rare by itself and tells the same: the classifier is told how many of these a block has. */
export const FOREIGN_COUNTED: ForeignMarks = {
  classes: classCueBits('comment related share meta frame offer tags title dek list aside'),
  parents:
    INSIDE.aside | INSIDE.nav | INSIDE.footer | INSIDE.header | INSIDE.figure | INSIDE.form | INSIDE.link,
  lines: lineCueBits('share account more legal credit byline ago comment ad tags menu'),
}

/** What only a page that was laid out has, so that a text without it is all main content. */
export const FOREIGN_TO_CLEAN_TEXT: ForeignMarks = {
  classes: classCueBits('comment related share frame offer'),
  parents: 0,
  lines: lineCueBits('share account more legal ad tags menu'),
}

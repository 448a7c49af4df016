/*
 * Remarks inside remarks: "prosecutors said that *he said the money was his*". The inner one, cue and all, stands in the
 * words of the outer one.
 */
import { contains } from '../../text/span.ts'
import type { Piece } from './pieces.ts'

/** Remarks farther apart in text order than this do not hold each other. */
const FARTHEST = 16

/** For each piece, in text order, the index of the innermost remark that reports it, or -1. */
export function reporters(pieces: readonly Piece[]): number[] {
  return pieces.map((piece, i) => {
    for (let k = i - 1; k >= Math.max(0, i - FARTHEST); k--) if (reports(pieces[k]!, piece)) return k
    return -1
  })
}

function reports(outer: Piece, { content, cue }: Piece): boolean {
  if (cue === null || !contains(outer.content, content) || !contains(outer.content, cue)) return false
  return outer.cue === null || outer.cue.start !== cue.start
}

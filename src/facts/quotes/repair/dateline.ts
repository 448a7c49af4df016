/*
 * The dateline at the start of a report is nobody’s words and names nobody who speaks: "LEEDS (Aster) — | The gate is shut |, the
 * town said", "LEEDS -- | The town | says …".
 */
import { ALL_CAPS } from '../../../language/tokens.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import type { Run } from '../labels.ts'
import { OUTSIDE, type QuoteView } from '../view.ts'

const DASHES = wordSet(['—', '–', '--', '-', '―'])
const CLOSE = wordHash(')')
/** A dateline is no longer. */
const LONGEST_DATELINE = 14

/** `run` without the dateline that begins it, with its paragraph. */
export function withoutDateline(view: QuoteView, run: Run): Run {
  const end = datelineEnd(view, run)
  return end === 0 ? run : { first: end, end: run.end }
}

/** The token behind the dateline that begins `run`; 0 if none does. */
function datelineEnd({ lower, tokens, paragraphStart, quote }: QuoteView, run: Run): number {
  if (quote[run.first] !== OUTSIDE) return 0
  const isInCapitals = (tokens.flags[run.first]! & ALL_CAPS) !== 0
  for (let i = run.first + 1; i < Math.min(run.end - 1, run.first + LONGEST_DATELINE); i++)
    if (DASHES.has(lower[i]!) && (isInCapitals || lower[i - 1] === CLOSE))
      return paragraphStart.includes(run.first) ? i + 1 : 0
  return 0
}

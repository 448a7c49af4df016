/*
 * Names that stand by themselves around a quotation: behind a dash, on the line behind it, on the line before it, behind *here is*.
 */
import type { QuotedRegion } from '../../../../language/quotation.ts'
import type { Reading } from '../../../../language/reading.ts'
import { type TextSpan, textSpan } from '../../../../text/span.ts'

/** Who says a quotation, and the cue if there is one. */
export interface Voice {
  readonly cue: TextSpan | null
  readonly source: TextSpan
}

/** "And from Jane Doe, who runs the port:", as the line before the quotation. */
const LINE =
  /^\s{0,10}(?:\p{L}+ ){0,3}(?:[Ff]rom|[Bb]y) ((?:\p{Lu}[\p{L}.’'-]{0,30} ?){1,5})[^\n]{0,80}:\s{0,3}$/u

/** The name on the line before the quotation. */
export function nameInLineBefore({ text, blocks }: Reading, region: QuotedRegion): Voice | null {
  const line = blocks[region.block - 1]?.block
  if (
    line === undefined ||
    line.end - line.start > LONGEST_LINE ||
    region.open > blocks[region.block]!.block.start
  )
    return null
  const name = LINE.exec(text.slice(line.start, line.end))
  if (!name?.[1]) return null
  const start = line.start + name[0].indexOf(name[1])
  return { cue: null, source: textSpan(text, start, start + name[1].trimEnd().length) }
}

/** "Jane Doe, teacher", as the line behind the quotation: a name and what she is, and no sentence. */
const NAME_LINE =
  /^\s{0,10}((?:\p{Lu}[\p{L}.’'-]{1,30} ){1,3}\p{Lu}[\p{L}.’'-]{1,30}), \p{Ll}[^\n.!?:;]{2,60}$/u

/** The name on the line behind the quotation. */
export function nameInLineBehind({ text, blocks }: Reading, region: QuotedRegion): Voice | null {
  const { block } = blocks[region.block]!
  const line = blocks[region.block + 1]?.block
  const isAlone = region.open <= block.start + 1 && region.close >= block.end - 2
  if (line === undefined || !isAlone || line.end - line.start > LONGEST_LINE) return null
  const name = NAME_LINE.exec(text.slice(line.start, line.end))
  if (!name?.[1]) return null
  const start = line.start + name[0].indexOf(name[1])
  return { cue: null, source: textSpan(text, start, start + name[1].length) }
}

const LONGEST_LINE = 160

/** A dash behind the quotation, on its line or the next, and a name that ends that line: “We are done.” — Jane Doe */
const SIGNATURE =
  /^["”»]?[\s.]{0,3}([—–―]|--?)\s?((?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|bin|al-[\p{L}-]+)(?: (?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|bin)){0,5})\s*(?=$|[,(\n])/u
/** What every signature begins with. */
const DASH_BEHIND = /^["”»]?[\s.]{0,3}[—–―-]/
/** A signature is no longer than this. */
const LONGEST_SIGNATURE = 100

/** The name behind a dash. */
export function signatureAfter(text: string, region: QuotedRegion): Voice | null {
  if (region.close < 0) return null
  const behind = text.slice(region.close, region.close + LONGEST_SIGNATURE)
  const match = DASH_BEHIND.test(behind) ? SIGNATURE.exec(behind) : null
  if (!match?.[1] || !match[2]) return null
  const source = region.close + match[0].indexOf(match[2], match[0].indexOf(match[1]) + match[1].length)
  const cue = region.close + match[0].indexOf(match[1])
  return {
    cue: textSpan(text, cue, cue + match[1].length),
    source: textSpan(text, source, source + match[2].length),
  }
}

/** "Here’s Lund in 1992: “…”", "And here is Jane Doe:". */
const HERE =
  /(?:^|[.!?…”"»]\s)(?:And |But |Or )?[Hh]ere(?:’s|'s| is| was) ((?:\p{Lu}[\p{L}.’'-]{0,30} ?){1,4})(?:(?:in|on|at|from|last|speaking|talking|writing)\s[^\n.:;“”"]{1,60})?:\s$/u
const LONGEST_HERE = 160

/** Who is brought in right before the quotation. */
export function nameBehindHere({ text, blocks }: Reading, region: QuotedRegion): Voice | null {
  const from = Math.max(blocks[region.block]!.block.start, region.open - LONGEST_HERE)
  const before = text.slice(from, region.open)
  const match = before.endsWith(': ') ? HERE.exec(before) : null
  if (!match?.[1]) return null
  const start = from + match.index + match[0].lastIndexOf(match[1])
  return { cue: null, source: textSpan(text, start, start + match[1].trimEnd().length) }
}

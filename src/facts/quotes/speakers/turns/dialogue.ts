/*
 * Dialogue set off by dashes: "— We are late, said Anna. — Nobody waits for us." A paragraph that begins with a dash is
 * what somebody says if a reporting verb with its speaker follows the words.
 */

import type { ReadBlock, Reading } from '../../../../language/reading.ts'
import { concatMap, findAll } from '../../../../text/concat-map.ts'
import { textSpan } from '../../../../text/span.ts'
import type { Piece } from '../../pieces.ts'
import { trimmed } from '../../spans.ts'

const VERBS =
  'said|says|asked|asks|replied|replies|answered|answers|added|adds|cried|shouted|whispered|called'
const NAME = "(?:\\p{Lu}[\\p{L}\\p{M}’'-]{0,30}|he|she|they|I|we)(?: \\p{Lu}[\\p{L}\\p{M}’'-]{0,30}){0,3}"
/** Words, their comma or mark, and the reporting verb before or behind its speaker. */
const TURN = new RegExp(
  `^\\s{0,20}[—–―]\\s{0,3}([^\\n—–―]{2,600}?[,?!…])\\s(?:(${VERBS})\\s(${NAME})|(${NAME})\\s(${VERBS}))(?=[.,:;]|\\s[—–―])`,
  'u',
)
/** The speaker's next words behind another dash. */
const GOES_ON = /^[.,:;]?\s{0,3}[—–―]\s{0,3}(?=\S)/u
const DASH_FIRST = /^\s{0,20}[—–―]/
const BULLET = /[—–―]\s{0,3}$/
/** A bullet stands within this many characters before its block, a dash within so many from its beginning. */
const BEFORE = 5
const MOST_SPACES = 21
/** No turn with its speaker is longer. */
const LONGEST = 720

/** The turns of dialogue as direct remarks. */
export function dialogueTurns({ text, blocks }: Reading): Piece[] {
  return concatMap(blocks, (block) => (mayBeginWithDash(text, block) ? turnsOf(text, block) : []))
}

/** Whether a dash stands near the beginning of the block. */
function mayBeginWithDash(text: string, { block }: ReadBlock): boolean {
  for (let i = Math.max(0, block.start - BEFORE); i < block.start + MOST_SPACES; i++)
    if (isDash(text.charCodeAt(i))) return true
  return false
}

function isDash(code: number): boolean {
  return code === 0x2013 || code === 0x2014 || code === 0x2015
}

function turnsOf(text: string, { block }: ReadBlock): Piece[] {
  // A dash at the beginning of a line may have been cut off as a bullet.
  const bullet = BULLET.exec(text.slice(Math.max(0, block.start - BEFORE), block.start))
  const start = block.start - (bullet?.[0].length ?? 0)
  const head = text.slice(start, Math.min(block.end, start + LONGEST))
  const match = DASH_FIRST.test(head) ? TURN.exec(head) : null
  if (!match?.[1]) return []
  const [whole, words, cueBefore, sourceBehind, sourceBefore, cueBehind] = match
  const cue = cueBefore ?? cueBehind ?? ''
  const source = sourceBehind ?? sourceBefore ?? ''
  const end = start + whole.length
  const frame = start + whole.indexOf(words) + words.length
  const cueAt = text.indexOf(cue, cueBefore ? frame : end - cue.length)
  const sourceAt = text.indexOf(source, cueBefore ? cueAt + cue.length : frame)
  const rest = GOES_ON.exec(text.slice(end, Math.min(block.end, end + 10)))
  const parts = [
    { start: frame - words.length, end: frame },
    ...(rest ? [{ start: end + rest[0].length, end: block.end }] : []),
  ]
  return findAll(parts, (part): Piece | null => {
    const content = trimmed(text, part)
    return (
      content && {
        content,
        type: 'direct',
        cue: textSpan(text, cueAt, cueAt + cue.length),
        source: textSpan(text, sourceAt, sourceAt + source.length),
        addressee: null,
        venue: null,
        rule: 'dialogue-dash',
      }
    )
  })
}

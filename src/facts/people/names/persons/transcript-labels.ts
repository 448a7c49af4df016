/*
 * Names in the labels of a transcript: "INGRID SOLLERS: Good evening." Labels in capitals are no prose, and the tagger
 * sees few of them as names; that several paragraphs begin so tells what they are.
 */
import type { Reading } from '../../../../language/reading.ts'
import { ALL_CAPS, CAPITAL, type Tokens } from '../../../../language/tokens.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'

const COLON = wordHash(':')
const COMMA = wordHash(',')
const LONGEST_LABEL = 8
const MOST_NAME_WORDS = 4
/** So many paragraphs with labels, and such a share of all, make a transcript; one of its labels comes again. */
const LEAST_TURNS = 3
const LEAST_SHARE = 0.4
/** Labels that say what somebody does there. */
const NO_NAMES = wordSet(
  'a all anchor answer applause audience chair chairman clerk crowd editor guest host interviewer journalist moderator narrator note operator president q question questioner reporter reporters source speaker staff transcript unidentified update voice watch witness'.split(
    ' ',
  ),
)

/** The names in the labels of `reading`, if it is a transcript. */
export function inTranscriptLabels({ tokens, blocks }: Reading): TaggedName[] {
  const labels = blocks.flatMap(({ firstToken, endToken }) => labelAt(tokens, firstToken, endToken) ?? [])
  if (labels.length < LEAST_TURNS || labels.length < LEAST_SHARE * blocks.length) return []
  // "INGRID SOLLERS" comes again as "SOLLERS"
  const counts = new Map<number, number>()
  for (const { end } of labels)
    counts.set(tokens.lower[end - 1]!, (counts.get(tokens.lower[end - 1]!) ?? 0) + 1)
  if (![...counts.values()].some((count) => count > 1)) return []
  return labels.filter(({ first, end }) => !isGeneric(tokens, first, end))
}

/** The words of the label that a block begins with, up to a comma or the colon; null where it begins with none. */
function labelAt(tokens: Tokens, first: number, blockEnd: number): TaggedName | null {
  const { lower } = tokens
  const last = Math.min(blockEnd, first + LONGEST_LABEL)
  let colon = first
  while (colon < last && lower[colon] !== COLON) colon++
  if (colon === first || colon >= last) return null
  let end = first
  while (end < colon && isShouted(tokens, end) && lower[end] !== COMMA) end++
  const isName = end > first && end - first <= MOST_NAME_WORDS && (end === colon || lower[end] === COMMA)
  return isName ? { type: 'PER', first, end } : null
}

/** Whether a word is in capitals: "LIMA", and the "Q" of a question. */
function isShouted({ flags, start, end }: Tokens, at: number): boolean {
  return (flags[at]! & ALL_CAPS) !== 0 || ((flags[at]! & CAPITAL) !== 0 && end[at]! - start[at]! === 1)
}

function isGeneric({ lower }: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (NO_NAMES.has(lower[i]!)) return true
  return false
}

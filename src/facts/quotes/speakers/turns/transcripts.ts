/*
 * Transcripts and interviews: a paragraph that begins with a name and a colon is what that person says. A label counts
 * when it is a person of the document or begins several paragraphs; the whole may stand in quotation marks.
 */

import type { ReadBlock, Reading } from '../../../../language/reading.ts'
import { VERBS_AND_MODALS } from '../../../../language/tag-set.ts'
import { findAll } from '../../../../text/concat-map.ts'
import { textSpan, upperBound } from '../../../../text/span.ts'
import type { Piece } from '../../pieces.ts'
import { trimmed } from '../../spans.ts'
import type { SpeakerIndex } from '../speaker-index.ts'

const LABEL =
  /^\s{0,20}["“]?((?:\p{Lu}[\p{L}\p{M}.’'-]*|de|van|von|der|bin|of|the)(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|de|van|von|der|bin|of|the)){0,5}(?: \([^()\n]{1,30}\))?)(?:, [^:\n“”]{2,40})?:\s/u
/** No label is longer. */
const LONGEST_LABEL = 80
/** This many paragraphs with one label are a transcript even if nobody of that name is known. */
const RECURRING = 2
/** A label that is neither a person nor a part in a conversation ("Wolves: …", of a team) counts when it begins so many. */
const RECURRING_ANYTHING = 4
const ROLE_LABEL =
  /^(?:[QA]|[QA]uestion|Answer|The \p{L}+|Mr|Ms|Mrs|Dr|Host|Interviewer|Moderator|Reporter|Judge|Chair\p{L}*|Speaker|Narrator|Caller|Officer|Audience|\p{Lu}[\p{Lu}.’ -]+)\b/u
/** Where labels begin such a share of the paragraphs, and one of them recurs, each counts, be it the only one of its kind. */
const TRANSCRIPT_SHARE = 0.5
/** Labels that recur and do not speak. */
const NO_SPEAKERS =
  /^(?:Note|Update|Correction|Photo|Source|Sources|Related|Watch|Listen|Read|Editor|By|Date|Time|Place|Tickets|Price|Result|Score|Video|Transcript|Interview|Analysis|Opinion|Exclusive|Live|Breaking|Explainer|Profile|Dear|DEAR|VIDEO)\b/

interface Turn {
  readonly block: ReadBlock
  readonly label: string
  readonly labelStart: number
}

/** The turns of a transcript as direct remarks; empty where the document is none. */
export function transcriptTurns(reading: Reading, speakers: SpeakerIndex): Piece[] {
  const turns = findAll(reading.blocks, (block) => turnOf(reading.text, block))
  if (turns.length === 0) return []
  const count = new Map<string, number>()
  for (const { label } of turns) count.set(surnameOf(label), (count.get(surnameOf(label)) ?? 0) + 1)
  const recurs = [...count.values()].some((n) => n >= RECURRING)
  const isTranscript = recurs && turns.length >= TRANSCRIPT_SHARE * reading.blocks.length
  const talks = new Set(turns.filter((turn) => holdsVerb(reading, turn)).map(({ label }) => surnameOf(label)))
  return findAll(turns, (turn) => {
    // "Boxes: 1 green, 2 red": a list, however often its label comes again
    if (!talks.has(surnameOf(turn.label))) return null
    const times = count.get(surnameOf(turn.label)) ?? 0
    const isSpeaker = ROLE_LABEL.test(turn.label) || isPerson(speakers, turn)
    const isKnown = isTranscript || times >= RECURRING_ANYTHING || (recurs && isSpeaker)
    return isKnown ? pieceOf(reading.text, turn) : null
  })
}

/** "INGRID SOLLERS" comes again as "SOLLERS". */
function surnameOf(label: string): string {
  return label.slice(label.lastIndexOf(' ') + 1).toLowerCase()
}

function turnOf(text: string, block: ReadBlock): Turn | null {
  const { start, end } = block.block
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL))
  const match = head.includes(':') ? LABEL.exec(head) : null
  if (!match?.[1] || NO_SPEAKERS.test(match[1])) return null
  return { block, label: match[1], labelStart: start + match[0].indexOf(match[1]) }
}

/** Whether a verb stands behind the label. */
function holdsVerb({ tokens, tags }: Reading, { block, label, labelStart }: Turn): boolean {
  let i = upperBound(tokens.count, (k) => tokens.start[k]!, labelStart + label.length)
  for (; i < tokens.count && tokens.start[i]! < block.block.end; i++)
    if (VERBS_AND_MODALS[tags[i]!] === 1) return true
  return false
}

function isPerson({ mentions }: SpeakerIndex, { label, labelStart }: Turn): boolean {
  return mentions.some(
    ({ mention }) => mention.start >= labelStart && mention.end <= labelStart + label.length,
  )
}

function pieceOf(text: string, { block, label, labelStart }: Turn): Piece | null {
  const nameEnd = labelStart + label.length
  const colon = text.indexOf(':', nameEnd)
  const content = trimmed(text, { start: colon + 1, end: block.block.end })
  if (content === null) return null
  return {
    content,
    type: 'direct',
    cue: textSpan(text, colon, colon + 1),
    source: textSpan(text, labelStart, nameEnd),
    addressee: null,
    venue: null,
    rule: 'transcript-turn',
  }
}

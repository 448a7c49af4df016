/*
 * Remarks: quoted and reported, with cue and speaker. Two taggers find cue, source and content; rules own the marks:
 * what is quoted word for word is told from what is reported, and quoted paragraphs without a cue join their neighbour.
 */

import type { DateFact, PersonFact, QuoteFact } from '../../document/schema.ts'
import type { Reading } from '../../language/reading.ts'
import { VERBS_AND_MODALS } from '../../language/tag-set.ts'
import { concatMap } from '../../text/concat-map.ts'
import { spanIndex, upperBound } from '../../text/span.ts'
import { quoteConfidence } from '../confidence.ts'
import type { FactOptions } from '../options.ts'
import { attributions } from './attribute.ts'
import { withoutDoubles } from './doubles.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { besideQuotations } from './speakers/beside-quotation.ts'
import { dateOfCue, describeCue } from './speakers/cue-meaning.ts'
import { withNamedBodies } from './speakers/pronouns/body-pronouns.ts'
import { withContinuedSpeakers } from './speakers/pronouns/continuity.ts'
import { type NamedEntity, type SpeakerIndex, speakerIndex } from './speakers/speaker-index.ts'
import { type ResolvedSpeaker, resolveSpeaker } from './speakers/speakers.ts'
import { turnsOf } from './speakers/turns/turns.ts'
import { withSpeakersOfRepeated } from './speakers/unclaimed/repeated-words.ts'
import { unattributedRegions } from './speakers/unclaimed/unattributed.ts'
import { type QuoteModels, quoteModels } from './tagging/models.ts'
import { type TypedPiece, withTypes } from './types/attribution-type.ts'
import { type QuoteView, viewOf } from './view.ts'
import { reporters } from './within.ts'

/** What remarks are linked to. */
export interface QuoteContext extends FactOptions {
  readonly dates: readonly DateFact[]
  readonly people: readonly PersonFact[]
  readonly entities: readonly NamedEntity[]
}

/** The remarks of the body, in text order. */
export function findQuotes(reading: Reading, context: QuoteContext): QuoteFact[] {
  return findQuotesOfAll([reading], [context])[0]!
}

/** The same for several documents, whose contexts are given in their order. */
export function findQuotesOfAll(
  readings: readonly Reading[],
  contexts: readonly QuoteContext[],
): QuoteFact[][] {
  const models = quoteModels()
  const views = readings.map((reading) => viewOf(reading, models.traits))
  const attributed = attributedPieces(readings, views, models)
  return readings.map((reading, i) => quotesOf(reading, views[i]!, attributed[i]!, contexts[i]!))
}

/** The pieces of what the taggers found, which ends with this: in a long document it is large. */
function attributedPieces(
  readings: readonly Reading[],
  views: readonly QuoteView[],
  models: QuoteModels,
): Piece[][] {
  return attributions(views, models).map((remarks, i) =>
    concatMap(remarks, (remark) => piecesOf(readings[i]!, views[i]!, remark)),
  )
}

function quotesOf(
  reading: Reading,
  view: QuoteView,
  found: readonly Piece[],
  context: QuoteContext,
): QuoteFact[] {
  const speakers = speakerIndex(reading, context)
  const turns = turnsOf(reading, speakers)
  const turnsIn = spanIndex(turns.map((turn) => turn.content))
  const attributed = found.filter((piece) => turns.length === 0 || turnsIn(piece.content).length === 0)
  const known = [...turns, ...attributed]
  const voiced = withTypes(reading, view, [...known, ...besideQuotations(reading, view, known)])
  const pieces = [...voiced, ...withTypes(reading, view, unattributedRegions(reading, voiced))]
  const inOrder = pieces
    .filter((piece) => !isSpeakerAlone(reading, speakers, piece))
    .sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end)
  const spoken = withoutDoubles(inOrder).map((piece) => ({
    piece,
    resolved: resolveSpeaker(speakers, piece),
  }))
  const outer = reporters(spoken.map(({ piece }) => piece))
  const continued = withNamedBodies(reading, speakers, withContinuedSpeakers(reading, speakers, spoken))
  const resolvedAll = withSpeakersOfRepeated(continued)
  const whenSaid = dateOfCue(reading, context.dates, inOrder)
  return resolvedAll.map(({ piece, resolved }, i) => {
    const quote = toQuote(`q${i + 1}`, piece, resolved, whenSaid(piece), context)
    return outer[i]! < 0 ? quote : { ...quote, within: `q${outer[i]! + 1}` }
  })
}

/** "…, said the cellist Ann Reed": who speaks was taken for what is said. */
function isSpeakerAlone(
  { tokens, tags }: Reading,
  { mentions }: SpeakerIndex,
  { content, type }: TypedPiece,
): boolean {
  if (type !== 'indirect') return false
  const last = upperBound(mentions.length, (i) => mentions[i]!.mention.start, content.end - 1) - 1
  const name = mentions[last]?.mention
  if (name?.kind !== 'name' || name.start < content.start || name.end < content.end) return false
  const first = upperBound(tokens.count, (i) => tokens.start[i]!, content.start) - 1
  for (let token = first; token < tokens.count && tokens.start[token]! < content.end; token++)
    if (VERBS_AND_MODALS[tags[token]!] === 1) return false
  return true
}

function toQuote(
  id: string,
  piece: TypedPiece,
  { speaker, reason }: ResolvedSpeaker,
  whenSaid: string | null,
  context: QuoteContext,
): QuoteFact {
  const { content, type, cue, rule } = piece
  const { start, end, text } = content
  const { stance, negated, date, addressee, venue } = describeCue(piece, whenSaid)
  const quote = {
    id,
    start,
    end,
    text,
    type,
    attribution: piece.attribution,
    speaker,
    cue,
    stance,
    negated,
    date,
    addressee,
    venue,
    within: null,
    confidence: quoteConfidence(piece.certainty),
    rule,
  }
  return context.explain ? Object.assign(quote, { evidence: evidenceOf(piece, speaker, reason) }) : quote
}

function evidenceOf({ cue, certainty }: TypedPiece, speaker: QuoteFact['speaker'], reason: string): string {
  const said = cue ? `cue “${cue.text}”` : 'no cue'
  const sure = ` (a remark with ${Math.round(100 * certainty)} %)`
  return `${said}${sure}; speaker ${speaker ? `“${speaker.text}”: ` : 'not named: '}${reason}`
}

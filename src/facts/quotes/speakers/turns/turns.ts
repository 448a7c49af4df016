/*
 * Paragraphs that are somebody's words as a whole: the turns of transcripts, dialogue set off by dashes, lines that
 * somebody signs, quotations that the page sets off.
 */
import type { Reading } from '../../../../language/reading.ts'
import { concatMap } from '../../../../text/concat-map.ts'
import type { Piece } from '../../pieces.ts'
import type { SpeakerIndex } from '../speaker-index.ts'
import { setOffQuotes } from '../unclaimed/set-off.ts'
import { dialogueTurns } from './dialogue.ts'
import { signedLines } from './signed-lines.ts'
import { transcriptTurns } from './transcripts.ts'

/** One form of turns; finds all of a document. */
export interface TurnRule {
  readonly name: string
  readonly example: string
  readonly find: (reading: Reading, speakers: SpeakerIndex) => Piece[]
}

export const TURN_RULES: readonly TurnRule[] = [
  {
    name: 'transcript-turn',
    example: 'Q: How old is the dam?\nA: It was built before the war.\nQ: Who pays?\nA: The county pays.',
    find: transcriptTurns,
  },
  {
    name: 'dialogue-dash',
    example: '— We are late again, said Anna. — Nobody waits for us.',
    find: dialogueTurns,
  },
  {
    name: 'signed-line',
    example: '“We live in what he calls “hell”.” — Ida Lund',
    find: signedLines,
  },
  {
    name: 'set-off-quotation',
    example:
      '<p>The dam is old.</p><blockquote><p>“The county will pay for it.”</p><cite>Anna Voss</cite></blockquote>',
    find: setOffQuotes,
  },
]

/** The turns of a document as direct remarks. */
export function turnsOf(reading: Reading, speakers: SpeakerIndex): Piece[] {
  return concatMap(TURN_RULES, ({ find }) => find(reading, speakers))
}

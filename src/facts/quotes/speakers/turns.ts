/*
 * Paragraphs that are somebody's words as a whole: the turns of transcripts and of dialogue set off by dashes.
 */
import type { Reading } from '../../../language/reading.ts'
import { concatMap } from '../../../text/concat-map.ts'
import type { Piece } from '../pieces.ts'
import { dialogueTurns } from './dialogue.ts'
import type { SpeakerIndex } from './speakers.ts'
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
]

/** The turns of a document as direct remarks. */
export function turnsOf(reading: Reading, speakers: SpeakerIndex): Piece[] {
  return concatMap(TURN_RULES, ({ find }) => find(reading, speakers))
}

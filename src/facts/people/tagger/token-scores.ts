/*
 * Scores of the labels of all tokens that can stand in names. What a word brings wherever it stands is summed once a
 * document and added at each place: a word that is written in capitals is mostly written so again.
 */
import { type PairedModel, pairedScores } from '../../../model/linear/paired-model.ts'
import { intsIn, type Room } from '../../../model/memory/room.ts'
import { OF_PLACE, OF_WORD } from './features/feature-writer.ts'
import { FEATURE_GROUPS, nameFeatures } from './features/name-features.ts'
import type { NameView } from './name-view.ts'
import type { Segments } from './segments.ts'

const NONE = -1

/** Scores by the models of both passes, label by label, tokens of all segments one after the other. */
export interface TokenScores {
  readonly first: Int32Array
  readonly second: Int32Array
}

/** Scores all tokens of `segments`. */
export function scoreTokens(view: NameView, segments: Segments, models: PairedModel): TokenScores {
  const size = models.labels.length
  const scores = roomFor(view.room, segments.tokens * size)
  const { slot, times } = view.context
  const words = roomFor(view.room, timesAgain(times) * size)
  const sums = intsIn(view.room, times.length, NONE)
  let summed = 0
  for (let k = 0, at = 0; k < segments.count; k++) {
    for (let token = segments.first[k]!; token < segments.end[k]!; token++, at += size) {
      const word = slot[token]!
      if (word < 0 || times[word] === 1) {
        score(view, token, OF_WORD | OF_PLACE, models, scores, at)
        continue
      }
      if (sums[word] === NONE) {
        sums[word] = summed
        score(view, token, OF_WORD, models, words, summed)
        summed += size
      }
      score(view, token, OF_PLACE, models, scores, at)
      addSums(words, sums[word]!, scores, at, size)
    }
  }
  return scores
}

/** How many words stand more than once. */
function timesAgain(times: Int32Array): number {
  let count = 0
  for (let word = 0; word < times.length; word++) count += Number(times[word]! > 1)
  return count
}

function roomFor(room: Room, count: number): TokenScores {
  return { first: intsIn(room, count), second: intsIn(room, count) }
}

function score(
  view: NameView,
  token: number,
  kinds: number,
  models: PairedModel,
  { first, second }: TokenScores,
  at: number,
): void {
  nameFeatures(view, token, models.list, FEATURE_GROUPS, kinds)
  pairedScores(models, first, second, at)
}

function addSums(words: TokenScores, from: number, scores: TokenScores, at: number, size: number): void {
  for (let label = 0; label < size; label++) {
    scores.first[at + label]! += words.first[from + label]!
    scores.second[at + label]! += words.second[from + label]!
  }
}

/*
 * Scores of the labels of all tokens that can stand in names. What a word brings wherever it stands is summed once a
 * document and added at each place: a word that is written in capitals is mostly written so again.
 */
import { type PairedModel, pairedScores } from '../../../model/paired-model.ts'
import { bytesIn, intsIn, type Room } from '../../../model/room.ts'
import { hashFeatures, type TemplateList, templateList } from '../../../model/template-list.ts'
import { OF_PLACE, OF_WORD } from './feature-writer.ts'
import { FEATURE_GROUPS, MOST_FEATURES, nameFeatures } from './name-features.ts'
import type { NameView } from './name-view.ts'
import type { Segments } from './segments.ts'

/** Scores by the models of both passes, label by label, tokens of all segments one after the other. */
export interface TokenScores {
  readonly first: Int32Array
  readonly second: Int32Array
}

/** Scores all tokens of `segments`. */
export function scoreTokens(view: NameView, segments: Segments, models: PairedModel): TokenScores {
  const size = models.first.labels.length
  const list = templateList(MOST_FEATURES)
  const scores = roomFor(view.room, segments.tokens * size)
  const { slot, times } = view.context
  const words = roomFor(view.room, times.length * size)
  const isSummed = bytesIn(view.room, times.length)
  for (let k = 0, at = 0; k < segments.count; k++) {
    for (let token = segments.first[k]!; token < segments.end[k]!; token++, at += size) {
      const word = slot[token]!
      const isShared = word >= 0 && times[word]! > 1
      if (isShared && isSummed[word] === 0) {
        isSummed[word] = 1
        score(view, token, OF_WORD, models, list, words, word * size)
      }
      score(view, token, isShared ? OF_PLACE : OF_WORD | OF_PLACE, models, list, scores, at)
      if (isShared) addSums(words, word * size, scores, at, size)
    }
  }
  return scores
}

function roomFor(room: Room, count: number): TokenScores {
  return { first: intsIn(room, count), second: intsIn(room, count) }
}

function score(
  view: NameView,
  token: number,
  kinds: number,
  models: PairedModel,
  list: TemplateList,
  { first, second }: TokenScores,
  at: number,
): void {
  nameFeatures(view, token, list, FEATURE_GROUPS, kinds)
  hashFeatures(list)
  pairedScores(models, list, first, second, at)
}

function addSums(words: TokenScores, from: number, scores: TokenScores, at: number, size: number): void {
  for (let label = 0; label < size; label++) {
    scores.first[at + label]! += words.first[from + label]!
    scores.second[at + label]! += words.second[from + label]!
  }
}

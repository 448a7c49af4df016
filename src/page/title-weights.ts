/*
 * Weights of the headline of a text page, made by scripts/train-titles.ts from the pages-*-dev sets: the headlines that
 * the HTML of the same pages declares.
 */
import type { TitleFeature } from './title-features.ts'

export const TITLE_WEIGHTS: Readonly<Record<TitleFeature, number>> = {
  told: 3.42,
  nothingTold: -1.3,
  fewWordsToTell: -1.32,
  repeated: 0.62,
  datedBelow: 1.83,
  datedNext: 1.06,
  distance: -0.05,
  insideStory: -1.28,
  words1: -1.93,
  words3: -0.81,
  words6: 0.86,
  words12: 1.83,
  words18: 1.47,
  words25: -0.64,
  wordsMore: -0.77,
  fullStop: -2.21,
  questionOrExclamation: 0.17,
  furniture: -1.72,
  credit: -0.58,
  beginningOfNext: -0.08,
  bulletOrLink: -1.59,
  menuAbove: 0.74,
  dekBelow: 0.03,
  capitalised: 0.18,
  separators: 0.06,
  proseAbove: -0.72,
  topOfPage: -0.18,
  digits: 0.78,
  allCaps: -0.34,
}

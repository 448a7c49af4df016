/*
 * Weights of the headline of a text page, made by scripts/train-titles.ts from the pages-*-dev sets: the headlines that
 * the HTML of the same pages declares.
 */
import type { TitleFeature } from './title-features.ts'

export const TITLE_WEIGHTS: Readonly<Record<TitleFeature, number>> = {
  told: 3.29,
  nothingTold: -1.39,
  fewWordsToTell: -1.19,
  repeated: 0.81,
  datedBelow: 1.81,
  datedNext: 1.1,
  distance: -0.01,
  insideStory: -1.17,
  words1: -1.98,
  words3: -0.82,
  words6: 0.8,
  words12: 1.86,
  words18: 1.5,
  words25: -0.59,
  wordsMore: -0.77,
  fullStop: -2.09,
  questionOrExclamation: 0.08,
  furniture: -1.63,
  credit: -0.56,
  beginningOfNext: -0.1,
  bulletOrLink: -1.59,
  menuAbove: 0.62,
  dekBelow: 0.02,
  capitalised: 0.25,
  separators: 0.15,
  proseAbove: -0.49,
  topOfPage: -0.14,
  digits: 0.32,
  allCaps: -0.32,
}

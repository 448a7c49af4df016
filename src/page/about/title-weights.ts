/*
 * Weights of the headline of a text page, made by scripts/train/train-titles.ts from the pages-*-dev sets: the headlines that
 * the HTML of the same pages declares.
 */
import type { TitleFeature } from './title-features.ts'

export const TITLE_WEIGHTS: Readonly<Record<TitleFeature, number>> = {
  mentioned: 2.91,
  nothingMentioned: -1.62,
  fewContentWords: -1.74,
  repeated: 0.05,
  datedBelow: 2.18,
  datedNext: 1.27,
  distance: -0.2,
  insideStory: -1.27,
  words1: -1.94,
  words3: -1.02,
  words6: 1.02,
  words12: 1.92,
  words18: 1.58,
  words25: -0.82,
  wordsMore: -0.73,
  fullStop: -2.33,
  questionOrExclamation: -0.03,
  boilerplate: -1.31,
  credit: -0.63,
  beginningOfNext: -0.12,
  bulletOrLink: -1.57,
  menuAbove: 1.37,
  dekBelow: -0.12,
  capitalised: 0.31,
  separators: -0.04,
  proseAbove: -0.93,
  topOfPage: -0.03,
  digits: 0.8,
  allCaps: -0.39,
}

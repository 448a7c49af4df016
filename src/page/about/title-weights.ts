/*
 * Weights of the headline of a text page, made by scripts/train/train-titles.ts from the pages-*-dev sets: the headlines that
 * the HTML of the same pages declares.
 */
import type { TitleFeature } from './title-features.ts'

export const TITLE_WEIGHTS: Readonly<Record<TitleFeature, number>> = {
  mentioned: 2.93,
  nothingMentioned: -1.61,
  fewContentWords: -1.72,
  repeated: 0.06,
  datedBelow: 2.17,
  datedNext: 1.3,
  distance: -0.18,
  insideStory: -1.21,
  words1: -1.93,
  words3: -1.02,
  words6: 1.03,
  words12: 1.94,
  words18: 1.55,
  words25: -0.83,
  wordsMore: -0.73,
  fullStop: -2.32,
  questionOrExclamation: 0.01,
  boilerplate: -1.3,
  credit: -0.62,
  beginningOfNext: -0.12,
  bulletOrLink: -1.65,
  menuAbove: 1.39,
  dekBelow: -0.14,
  capitalised: 0.32,
  separators: -0.03,
  proseAbove: -0.88,
  topOfPage: -0.03,
  digits: 0.78,
  allCaps: -0.39,
}

/*
 * Weights of the headline of a text page, made by scripts/train/train-titles.ts from the pages-*-dev sets: the headlines that
 * the HTML of the same pages declares.
 */
import type { TitleFeature } from './title-features.ts'

export const TITLE_WEIGHTS: Readonly<Record<TitleFeature, number>> = {
  mentioned: 2.88,
  nothingMentioned: -1.44,
  fewContentWords: -1.77,
  repeated: -0.06,
  datedBelow: 2.13,
  datedNext: 1.37,
  distance: -0.29,
  insideStory: -1.2,
  words1: -1.9,
  words3: -0.98,
  words6: 1.08,
  words12: 1.88,
  words18: 1.51,
  words25: -0.83,
  wordsMore: -0.75,
  fullStop: -2.34,
  questionOrExclamation: -0.05,
  boilerplate: -1.45,
  credit: -0.6,
  beginningOfNext: -0.1,
  bulletOrLink: -1.64,
  menuAbove: 1.33,
  dekBelow: -0.12,
  capitalised: 0.39,
  separators: -0.18,
  proseAbove: -0.93,
  topOfPage: -0.01,
  digits: 0.7,
  allCaps: -0.42,
}

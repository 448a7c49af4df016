/*
 * Weights of the headline of a text page, made by scripts/train/train-titles.ts from the pages-*-dev sets: the headlines that
 * the HTML of the same pages declares.
 */
import type { TitleFeature } from './title-features.ts'

export const TITLE_WEIGHTS: Readonly<Record<TitleFeature, number>> = {
  mentioned: 3.36,
  nothingMentioned: -1.31,
  fewContentWords: -1.31,
  repeated: 0.62,
  datedBelow: 1.88,
  datedNext: 1.02,
  distance: -0.04,
  insideStory: -1.24,
  words1: -1.91,
  words3: -0.82,
  words6: 0.86,
  words12: 1.8,
  words18: 1.48,
  words25: -0.65,
  wordsMore: -0.76,
  fullStop: -2.25,
  questionOrExclamation: 0.22,
  boilerplate: -1.73,
  credit: -0.58,
  beginningOfNext: -0.08,
  bulletOrLink: -1.61,
  menuAbove: 0.73,
  dekBelow: 0.08,
  capitalised: 0.22,
  separators: 0.06,
  proseAbove: -0.71,
  topOfPage: -0.18,
  digits: 0.76,
  allCaps: -0.35,
}

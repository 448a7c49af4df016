/*
 * Weights of the headline of a text page, made by scripts/train/train-titles.ts from the pages-*-dev sets: the headlines that
 * the HTML of the same pages declares.
 */
import type { TitleFeature } from './title-features.ts'

export const TITLE_WEIGHTS: Readonly<Record<TitleFeature, number>> = {
  mentioned: 2.93,
  nothingMentioned: -1.56,
  fewContentWords: -1.73,
  repeated: -0.01,
  datedBelow: 2.16,
  datedNext: 1.26,
  distance: -0.26,
  insideStory: -1.25,
  words1: -1.94,
  words3: -1.04,
  words6: 1.07,
  words12: 1.93,
  words18: 1.53,
  words25: -0.82,
  wordsMore: -0.73,
  fullStop: -2.32,
  questionOrExclamation: -0.04,
  boilerplate: -1.43,
  credit: -0.58,
  beginningOfNext: -0.11,
  bulletOrLink: -1.62,
  menuAbove: 1.37,
  dekBelow: -0.12,
  capitalised: 0.27,
  separators: -0.13,
  proseAbove: -0.9,
  topOfPage: -0.02,
  digits: 0.69,
  allCaps: -0.39,
}

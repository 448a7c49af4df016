/*
 * Lists of quantities that are the body: recipes and meal plans. The classifier takes their short lines for menus; what
 * tells them is that they touch the story and that line after line measures something: "2 cups flour".
 */
import { FOREIGN_TO_ROWS } from '../../boilerplate/foreign.ts'
import { blockText } from '../../page-block.ts'
import { decide, type Story } from '../story.ts'

/** A list has at least so many lines with a measure; from one to the next it is so far at most. */
const LEAST_MEASURES = 5
const MOST_BETWEEN = 12
/** Lines between the story and the first measure: the headings of the list. */
const LEAD_LINES = 4
/** Share of the lines of the list that measure something. */
const MEASURED_LINES = 0.25
const LONGEST_ROW = 60

/** What a line without a digit begins with. */
const FRACTIONS = [...'¼½¾⅓⅔⅛'].map((sign) => sign.charCodeAt(0))
const MEASURE =
  /(?:\d|[¼½¾⅓⅔⅛]) ?(?:-ounce|cups?|tbsps?|tsps?|tablespoons?|teaspoons?|oz|ounces?|lbs?|pounds?|grams?|g|kg|ml|cl|dl|litres?|liters?|cloves?|slices?|pinch(?:es)?|EL|TL|cuill[eè]res?|cucharad(?:it)?as?|colheres?)(?![a-zà-ÿ\d])/i

/** Text: keeps lists of quantities that follow the story; of HTML pages their box tells the same. */
export function continueMeasures(story: Story): void {
  if (story.page.head || story.first < 0) return
  let measures = 0
  let first = -1
  let last = -1
  const close = () => {
    if (measures >= LEAST_MEASURES && measures >= MEASURED_LINES * (last + 1 - first))
      keepList(story, first, last)
    measures = 0
  }
  for (let at = story.first + 1; at < story.kept.length; at++) {
    if (measures > 0 && (at - last > MOST_BETWEEN || !mayBelong(story, at))) close()
    if (!isMeasured(story, at) || !mayBelong(story, at)) continue
    if (measures === 0) first = at
    last = at
    measures++
  }
  close()
}

/** Keeps the list from its `first` to its `last` measure, with its headings, if it touches the story or is part of it. */
function keepList(story: Story, first: number, last: number): void {
  let start = first
  while (
    start > story.first &&
    !story.kept[start - 1] &&
    first - start < LEAD_LINES &&
    mayBelong(story, start - 1)
  )
    start--
  if (!story.kept.slice(Math.max(0, start - 1), last + 1).includes(true)) return
  for (let at = start; at <= last; at++)
    if (!story.kept[at] && story.rules[at]!.startsWith('model')) decide(story, at, true, 'measures-of-story')
}

function isMeasured({ page, stats }: Story, at: number): boolean {
  const { numbers, first } = stats[at]!
  return (numbers > 0 || FRACTIONS.includes(first)) && MEASURE.test(blockText(page, at))
}

/** Whether a line of the list may stand at `at`; what is boilerplate for certain does not end it. */
function mayBelong({ stats, kept, rules }: Story, at: number): boolean {
  if (kept[at] || !rules[at]!.startsWith('model')) return true
  const { words, cues } = stats[at]!
  return words <= LONGEST_ROW && (cues & FOREIGN_TO_ROWS.lines) === 0
}

/*
 * Lists of quantities that are the body: recipes and meal plans. The classifier takes their short lines for menus; what
 * tells them is that they touch the story and that line after line measures something: "2 cups flour".
 */
import { FOREIGN_TO_ROWS } from '../../boilerplate/foreign.ts'
import { blockText } from '../../page-block.ts'
import { decide, type Story } from '../story.ts'

/** A list has at least so many lines with a measure; from one to the next it is so far at most. */
const LEAST_MEASURES = 5
const MOST_BETWEEN = 8
/** Lines between the story and the first measure: the headings of the list. */
const LEAD_LINES = 4
/** Share of the lines of the list that measure something. */
const MEASURED_LINES = 0.25
const LONGEST_ROW = 60

const MEASURE =
  /(?:\d|[¼½¾⅓⅔⅛]) ?(?:-ounce|cups?|tbsps?|tsps?|tablespoons?|teaspoons?|oz|ounces?|lbs?|pounds?|grams?|g|kg|ml|cl|dl|litres?|liters?|cloves?|slices?|pinch(?:es)?|EL|TL|cuill[eè]res?|cucharad(?:it)?as?|colheres?)(?![\p{L}\p{N}])/iu

/** Text: keeps lists of quantities that follow the story; of HTML pages their box tells the same. */
export function continueMeasures(story: Story): void {
  if (story.page.head) return
  for (let at = story.first + 1; at < story.kept.length; at++) {
    if (!story.kept[at - 1] || story.kept[at]) continue
    const end = listEnd(story, at)
    for (let i = at; i < end; i++)
      if (!story.kept[i] && story.rules[i]!.startsWith('model')) decide(story, i, true, 'measures-of-story')
    at = Math.max(at, end)
  }
}

/** The end of the list that begins with block `at`; `at` if none does. */
function listEnd(story: Story, at: number): number {
  let measures = 0
  let end = at
  for (let i = at; i < story.kept.length; i++) {
    if (i - end > (measures === 0 ? LEAD_LINES : MOST_BETWEEN) || !mayBelong(story, i)) break
    if (!MEASURE.test(blockText(story.page, i))) continue
    measures++
    end = i + 1
  }
  return measures >= LEAST_MEASURES && measures >= MEASURED_LINES * (end - at) ? end : at
}

function mayBelong({ stats, kept, rules }: Story, at: number): boolean {
  if (kept[at] || !rules[at]!.startsWith('model')) return true
  const { words, cues } = stats[at]!
  return words <= LONGEST_ROW && (cues & FOREIGN_TO_ROWS.lines) === 0
}

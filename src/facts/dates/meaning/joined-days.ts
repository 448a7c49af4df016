/*
 * Days that are joined to others: "from Monday to Thursday" ends after it begins, "in Marsh on Sunday and in Leeds on
 * Wednesday" goes forward, and of "between 2pm and 4pm on Sunday" both times are of that day.
 */
import type { Captures } from '../grammar/captures.ts'
import { type Scene, wordAt } from '../scene.ts'
import type { Direction } from './direction/verb-direction.ts'
import { lastMention } from './discourse.ts'
import { dateMeaning, type Meaning } from './meaning.ts'
import { nearestWeekday } from './period.ts'

const RANGE = /^ ?(?:to|through|till|until|-|–|—) ?(?:late |early )?$/
const IN_ROW = /^,?(?: and)?(?: [\p{L}-]+){0,3} on $|^,? before(?: [\p{L}-]+){1,5} on $/u
/** Words in a row of days that turn it round: "on Sunday and, after a break on Friday". */
const TURNS = /\b(?:after|from|following|since)\b/
/** Characters between two days of a row. */
const LONGEST_GAP = 40

/** The weekday of `captures` where a weekday before it says from when it is counted, else null. */
export function weekdayInRow(
  scene: Scene,
  captures: Captures,
  weekday: number,
  direction: Direction,
): Meaning | null {
  const { reading, signs, published } = scene
  const last = lastMention(scene.discourse, () => true, 1)
  const first = signs.token[captures.start]!
  if (last === null || published === null || last.rule !== 'weekday' || last.period.unit !== 'day')
    return null
  if (last.sentence !== reading.sentences.of[first]) return null
  const start = signs.start[captures.start]!
  if (start - last.span.end > LONGEST_GAP) return null
  const between = reading.text.slice(last.span.end, start)
  const isRow =
    direction >= 0 && last.period.index > published && IN_ROW.test(between) && !TURNS.test(between)
  if (!isRow && !RANGE.test(between)) return null
  const index = nearestWeekday(last.period.index + 1, weekday, 1)
  return dateMeaning({ unit: 'day', index }, 'published', {
    how: `first such weekday after “${last.span.text}”`,
  })
}

const JOINS = /^(?:to|and|or|until|till|-|–|—)$/
const TIME_WORD = /^(?:\d{1,2}(?:[.:]\d\d)?(?:[ap]m?)?|[ap]\.?m\.?|\.|noon|midday|midnight)$/
/** Pieces of the second time: "to 4 p.m." */
const LONGEST_TIME = 4

/** The piece of the weekday behind a second time that the time of `captures` is joined to, or -1. */
export function weekdayOfSecondTime(scene: Scene, captures: Captures): number {
  if (!JOINS.test(wordAt(scene, captures.end))) return -1
  let at = captures.end + 1
  while (at <= captures.end + LONGEST_TIME && TIME_WORD.test(wordAt(scene, at))) at++
  if (at === captures.end + 1) return -1
  const day = wordAt(scene, at) === 'on' ? at + 1 : at
  return scene.vocabulary.value('WEEKDAY', scene.signs.text[day] ?? '') === undefined ? -1 : day
}

/*
 * Lists and tables that are the body: tour dates, standings, schedules, results. The classifier takes them for menus;
 * what tells them is that they touch the story and that nearly all of their lines hold numbers.
 */

import { FOREIGN_TO_ROWS } from '../../boilerplate/foreign.ts'
import { leadingNumber, startShape } from '../../classify/features/start-shape.ts'
import { decide, type Story } from '../story.ts'

/** A run of rows has at least so many lines, a table of an HTML page so many. */
const LEAST_ROWS = 5
/** Share of its lines that hold numbers, and of their words. */
const NUMBERED_LINES = 0.8
const NUMBERED_WORDS = 0.2
/** Share of its lines that count up. */
const COUNTED_LINES = 0.4
/** Share of its lines that start alike, as "9 June – …" and "17 June – …" do, where fewer of the words are numbers. */
const ALIKE_LINES = 0.7
const LONGEST_ROW = 24
/** A heading of the list may stand between it and the story. */
const LEAD_LINES = 2
const MOST_LINKED = 0.5

/** Keeps runs of rows that follow a kept block directly. */
export function continueLists(story: Story): void {
  for (let at = story.first + 1; at < story.kept.length; at++) {
    if (!story.kept[at - 1] || !isOpen(story, at)) continue
    const start = rowsStart(story, at)
    const end = rowsEnd(story, start)
    if (end - start < LEAST_ROWS || !isNumbered(story, start, end)) continue
    for (let i = at; i < end; i++) decide(story, i, true, 'list-of-story')
    at = end
  }
}

function isOpen(story: Story, at: number): boolean {
  return at < story.kept.length && !story.kept[at] && story.rules[at] === 'model-boilerplate'
}

function rowsStart(story: Story, at: number): number {
  for (let i = at; i <= at + LEAD_LINES && isRow(story, i); i++) if (story.stats[i]!.numbers > 0) return i
  return at
}

function rowsEnd(story: Story, start: number): number {
  let end = start
  // one line in between may be none: the name of a group, a row without a number
  while (isRow(story, end) && (hasNumber(story, end) || hasNumber(story, end + 1))) end++
  return end
}

function hasNumber(story: Story, at: number): boolean {
  return at < story.stats.length && story.stats[at]!.numbers > 0
}

function isRow(story: Story, at: number): boolean {
  if (!isOpen(story, at)) return false
  const s = story.stats[at]!
  const block = story.page.blocks[at]!
  if ((block.inside & FOREIGN_TO_ROWS.parents) !== 0 || s.linked > MOST_LINKED) return false
  return s.words <= LONGEST_ROW && s.prose === 0 && (s.cues & FOREIGN_TO_ROWS.lines) === 0
}

function isNumbered(story: Story, start: number, end: number): boolean {
  let lines = 0
  let words = 0
  let numbers = 0
  for (let i = start; i < end; i++) {
    const s = story.stats[i]!
    if (s.numbers > 0) lines++
    words += s.words
    numbers += s.numbers
  }
  if (countsUp(story, start, end)) return true
  if (lines < NUMBERED_LINES * (end - start)) return false
  return numbers >= NUMBERED_WORDS * words || startsAlike(story, start, end)
}

/** Whether its lines are numbered 1, 2, 3 …; a line or two may stand under each. */
function countsUp(story: Story, start: number, end: number): boolean {
  let counted = 0
  let last = 0
  for (let i = start; i < end; i++) {
    const number = leadingNumber(story.page, i)
    if (number === 0 || (last > 0 && number !== last + 1)) continue
    counted++
    last = number
  }
  return counted >= LEAST_ROWS && counted >= COUNTED_LINES * (end - start)
}

function startsAlike(story: Story, start: number, end: number): boolean {
  const counts = new Map<string, number>()
  for (let i = start; i < end; i++) {
    const shape = startShape(story.page, i)
    if (shape !== '') counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values()) >= ALIKE_LINES * (end - start)
}

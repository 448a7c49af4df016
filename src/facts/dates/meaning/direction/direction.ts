/*
 * Direction: whether an expression without a year (or week) looks back or ahead, told by the clause that it stands in.
 * Words at hand decide ("since", "by"); else the nearest verb form of the sentence, those before the expression first.
 */

import type { Tokens } from '../../../../language/tokens.ts'
import * as words from '../../../../lexicon/calendar/calendar-tense.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Scene } from '../../scene.ts'
import { nearestWeekday } from '../period.ts'
import { directionByCase } from './direction-cases.ts'
import { isAheadOf, isDateOfTask } from './tasks.ts'
import { type Direction, isReduced, verbAt } from './verb-direction.ts'

const PRESENT = wordSet(['is', 'are'])
const ON = wordSet(['at', 'on', 'from'])
const FORWARD = wordSet(words.FORWARD_PREPOSITIONS.split(' '))
const BACKWARD = wordSet(words.BACKWARD_PREPOSITIONS.split(' '))
const UNTIL = wordSet(words.UNTIL.split(' '))
const STATES = wordSet(words.PAST_STATES.split(' '))
const AS = wordSet(['as'])
const SOON = wordSet(['early', 'soon'])
const COMMA = wordHash(',')
const REPORTING = wordSet(words.REPORT_VERBS.split(' '))
const COLON = wordHash(':')
const POSSESSIVE = wordSet(["'s"])

/** A verb after the expression counts as this much farther away than one before it. */
const AFTER_PENALTY = 6
/** Verbs farther away than this belong to another clause. */
const REACH = 24
/** A state stands this close before its end ("was open for visitors until Tuesday"). */
const STATE_REACH = 7
/** Days back of what is just over. */
const JUST_OVER = 3
const SUNDAY = 7
const WEEKEND = wordSet(['weekend'])

/** Direction of the clause around the pieces [start, end). */
export function directionOf(scene: Scene, start: number, end: number): Direction {
  const { tokens, sentences } = scene.reading
  const first = scene.signs.token[start]!
  const last = scene.signs.token[end - 1]!
  const sentence = sentences.of[first]!
  const low = Math.max(sentences.start[sentence]!, first - REACH)
  const high = Math.min(sentences.start[sentence + 1]!, last + REACH)
  const before = first > low ? tokens.lower[first - 1]! : 0
  if (BACKWARD.has(before)) return -1
  const told = directionByCase(scene, { low, first, last, high })
  if (told !== 0) return told
  if (UNTIL.has(before)) return lastsUntil(tokens, low, first) ? -1 : 1
  if (isAsSoonAs(tokens, first)) return 1
  if (isOnCalendar(tokens, first)) return 1
  const verb = nearestVerb(scene, low, first, last, high)
  if (verb < 0 && isDateOfTask(scene, low, first)) return 1
  if (isAheadOf(scene, low, first, verb < 0) && !(verb < 0 && isJustOver(scene, start, end))) return 1
  if (FORWARD.has(before)) return verb < 0 ? 0 : 1
  const isOwner = last + 1 < high && POSSESSIVE.has(tokens.lower[last + 1]!)
  return isOwner && verb > 0 ? 0 : verb
}

/** Whether the weekday or weekend at the pieces was a day or three ago: then what is told of it may be over. */
function isJustOver({ published, signs, vocabulary, reading }: Scene, start: number, end: number): boolean {
  if (published === null) return false
  const isWeekend = WEEKEND.has(reading.tokens.lower[signs.token[end - 1]!]!)
  const weekday = isWeekend ? SUNDAY : Number(vocabulary.value('WEEKDAY', signs.text[start]!) ?? 0)
  return weekday > 0 && published - nearestWeekday(published, weekday, -1) <= JUST_OVER
}

/** "kept silent until Tuesday" looks back, "extended until Tuesday" ahead. */
function lastsUntil(tokens: Tokens, low: number, first: number): boolean {
  for (let at = first - 2; at >= Math.max(low, first - STATE_REACH); at--) {
    if (STATES.has(tokens.lower[at]!)) return true
  }
  return false
}

/** "as early as Tuesday". */
function isAsSoonAs(tokens: Tokens, first: number): boolean {
  return first >= 2 && AS.has(tokens.lower[first - 1]!) && SOON.has(tokens.lower[first - 2]!)
}

/** "The election is on October 15", "the last day is Tuesday". */
function isOnCalendar(tokens: Tokens, first: number): boolean {
  if (first >= 1 && PRESENT.has(tokens.lower[first - 1]!)) return true
  return first >= 2 && ON.has(tokens.lower[first - 1]!) && PRESENT.has(tokens.lower[first - 2]!)
}

interface Found {
  readonly direction: Direction
  readonly distance: number
}

function nearestVerb(scene: Scene, low: number, first: number, last: number, high: number): Direction {
  const before = scan(scene, first - 1, low - 1, -1)
  const after = scan(scene, last + 1, high, 1)
  if (before.direction === 0) return after.direction
  if (after.direction === 0) return before.direction
  if (before.direction > 0 && isReport(scene, last, last + 1 + after.distance)) return 1
  return before.distance <= after.distance + AFTER_PENALTY ? before.direction : after.direction
}

/** Whether the verb at `verb` reports what stands before it: "…on Sunday, forecasters warned". */
function isReport({ reading: { tokens } }: Scene, last: number, verb: number): boolean {
  if (!REPORTING.has(tokens.lower[verb] ?? 0)) return false
  for (let at = last + 1; at < verb; at++) if (tokens.lower[at] === COMMA) return true
  return false
}

function scan(scene: Scene, from: number, to: number, step: -1 | 1): Found {
  for (let at = from; at !== to; at += step) {
    // what is said behind a colon has its own time
    if (step > 0 && scene.reading.tokens.lower[at] === COLON) break
    const direction = verbAt(scene.reading, at)
    if (direction < 0 && step > 0 && isReduced(scene.reading, at, to)) continue
    if (direction !== 0) return { direction, distance: Math.abs(at - from) }
  }
  return { direction: 0, distance: REACH }
}

/*
 * Seasons and weekends.
 */

import type { Captures } from '../../grammar/captures.ts'
import { recurring } from '../../meaning/anchoring.ts'
import { directionOf } from '../../meaning/direction/direction.ts'
import type { Direction } from '../../meaning/direction/verb-direction.ts'
import { lastMention, type Mention } from '../../meaning/discourse.ts'
import { edgeMod } from '../../meaning/edges.ts'
import { dateMeaning, type Meaning, type Mod, unknownMeaning, vagueMeaning } from '../../meaning/meaning.ts'
import { extentOf, periodAt, shift } from '../../meaning/period.ts'
import { contextYear } from '../../meaning/years/story-year.ts'
import type { DateRule } from '../../rule.ts'
import { type Scene, wordAt } from '../../scene.ts'

const SEASON_PLACES = ['SP', 'SU', 'FA', 'WI']

function whichDirection(captures: Captures, scene: Scene): Direction {
  const which = captures.words('which')
  if (/last|past|previous/.test(which)) return -1
  return /next|coming|following/.test(which) ? 1 : directionOf(scene, captures.start, captures.end)
}

function readSeason(captures: Captures, scene: Scene): Meaning | null {
  const code = captures.value('season', 'SEASON')!
  const place = SEASON_PLACES.indexOf(code)
  const edge = edgeMod(captures.words('edge'))
  if (captures.has('year'))
    return dateMeaning({ unit: 'season', index: captures.number('year') * 4 + place }, 'explicit', edge)
  const before = /following|next|previous/.test(captures.words('side'))
    ? lastMention(scene.discourse, () => true, 3)
    : null
  if (before) return neighbourSeason(before, place, captures.words('side') === 'previous' ? -1 : 1)
  const story = contextYear(scene, captures)
  if (story && !captures.has('which'))
    return dateMeaning({ unit: 'season', index: story.year * 4 + place }, 'context', {
      ...edge,
      anchoredTo: story.mention,
    })
  if (captures.words('which') === 'this' && scene.published !== null)
    return thisSeason(scene.published, place, edge)
  const found = recurring(scene, 'season', place, whichDirection(captures, scene), edge)
  if (!found) return vagueMeaning(`XXXX-${code}`, 'DATE', edge)
  const isNow = found.period?.index === periodAt('season', scene.published!).index
  const step = isNow ? ({ last: -4, next: 4 }[captures.words('which')] ?? 0) : 0
  return step === 0 ? found : dateMeaning(shift(found.period!, step), 'published', edge)
}

/** "the following autumn": the first one after the time spoken of. */
function neighbourSeason(mention: Mention, place: number, step: -1 | 1): Meaning {
  const { from, to } = extentOf(mention.period)
  const index = periodAt('season', step > 0 ? to : from).index
  const behind = (((step > 0 ? place - index : index - place) % 4) + 4) % 4
  const away = behind === 0 ? 4 : behind
  return dateMeaning({ unit: 'season', index: index + step * away }, 'context', { anchoredTo: mention })
}

/** "this summer" is the one of the year of publication, begun or not. */
function thisSeason(published: number, place: number, edge: { readonly mod?: Mod }): Meaning {
  const year = Math.floor(periodAt('month', published).index / 12)
  return dateMeaning({ unit: 'season', index: year * 4 + place }, 'published', edge)
}

const SPENT = /^(?:at|by|during|for|of|over|until)$/

/** "the weekend": the one that is going on, else the last or the next, as the clause goes. */
function readWeekend(captures: Captures, scene: Scene): Meaning | null {
  // "they met the weekend after the fire"
  if (wordAt(scene, captures.end) === 'after' && !SPENT.test(wordAt(scene, captures.start - 1))) return null
  if (scene.published === null) return unknownMeaning('weekend')
  const now = periodAt('weekend', scene.published)
  const isWeekend = ((scene.published + 3) % 7) + 1 > 5
  const which = captures.words('which')
  const direction = whichDirection(captures, scene)
  const by = which === 'last' ? -1 : which === 'next' ? 1 : isWeekend || direction > 0 ? 0 : -1
  return dateMeaning(shift(now, by), 'published')
}

export const SEASON_RULES: readonly DateRule[] = [
  {
    name: 'season',
    example: 'The river froze in the winter of 1994.',
    pattern:
      '(this which:(past | coming) | which:(last | next | this) | the side:(following | next | previous) | the)? edge:(early | late | mid | EDGE)? -? season:SEASON ((of | ,)? year:YEAR | of? year:YEARWORDS)?',
    read: readSeason,
  },
  {
    name: 'weekend',
    example: 'Fans met over the weekend.',
    pattern: '(which:(last | next | this) | this (past | coming) | the)? weekend',
    read: readWeekend,
  },
]

/*
 * Clauses that tell which way their day looks: since or after doing something, a promise, witnesses who are asked to call.
 */
import { FINITE, tagSet } from '../../../../../language/tag-set.ts'
import { TAG } from '../../../../../language/tags.ts'
import { PUNCT } from '../../../../../language/tokens.ts'
import * as words from '../../../../../lexicon/calendar/calendar-tense.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import type { Scene } from '../../../scene.ts'
import type { Place } from '../place.ts'
import { isOfOldStory } from '../tasks.ts'

const DETERMINERS = tagSet(['DT', 'PRP$', 'POS'])
const FROM = wordHash('from')
const FORECAST = wordSet('estimate forecast guidance outlook prediction projection target'.split(' '))
const UNTIL = wordSet(['till', 'until'])
const PUT_OFF = wordSet(
  'defer deferred delay delayed postpone postponed pushed put shelve shelved suspend suspended wait'.split(
    ' ',
  ),
)
const SINCE = wordHash('since')
const AFTER = wordHash('after')
const THE = wordHash('the')
const WOULD = wordSet(['will', 'would', "'ll", '’ll'])
const OPENS_CLAUSE = wordSet(
  'expects fears hopes predicted predicts said says that thinks warned warns'.split(' '),
)
const WITNESSES = wordSet('anybody anyone drivers motorists witnesses'.split(' '))
const REPORTING = wordSet('call contact email phone ring'.split(' '))
/** Words of a clause before its date: "extended the state of alert in the north through". */
const CLAUSE_REACH = 14
const TO = wordHash('to')
const BY = wordHash('by')
const PROMISES = wordSet(words.PROMISES.split(' '))
/** Words between "since" and its expression, and from a promise to what is promised. */
const REACH = 16

/** "Since taking office in October". */
export function isSinceDoing({ reading: { tags, tokens } }: Scene, { low, first }: Place): boolean {
  for (let at = first - 1; at > Math.max(low - 1, first - REACH); at--) {
    if ((tokens.flags[at]! & PUNCT) !== 0) return false
    if (tokens.lower[at] === SINCE) return tags[at + 1] === TAG.VBG
  }
  return false
}

/** "after being held", "after losing at home": with nothing between that would end the clause. */
export function isAfterDoing({ reading: { tags, tokens } }: Scene, { low, first }: Place): boolean {
  for (let at = first - 1; at > Math.max(low, first - CLAUSE_REACH); at--) {
    if ((tokens.flags[at]! & PUNCT) !== 0 || FINITE[tags[at]!] === 1) return false
    if (tags[at] === TAG.VBG && tokens.lower[at - 1] === AFTER) return true
  }
  return false
}

/** "put off until after the November vote", "delayed until after Christmas": it is to come, whatever was decided. */
export function isPutOff({ reading: { tags, tokens } }: Scene, { low, first }: Place): boolean {
  const after = tags[first - 1] === TAG.DT ? first - 2 : first - 1
  if (after <= low || tokens.lower[after] !== AFTER || !UNTIL.has(tokens.lower[after - 1]!)) return false
  for (let at = after - 2; at >= low; at--) if (PUT_OFF.has(tokens.lower[at]!)) return true
  return false
}

/** "down from a February forecast": what was said before. */
export function isEarlierForecast({ reading: { tags, tokens } }: Scene, { first, last }: Place): boolean {
  const from = DETERMINERS[tags[first - 1]!] === 1 ? first - 2 : first - 1
  return from > 0 && tokens.lower[from] === FROM && FORECAST.has(tokens.lower[last + 1] ?? 0)
}

/** Witnesses of a day who are to report: "anyone in the area on Sunday is asked to call". */
export function isAppeal(
  { reading: { sentences, tags, tokens } }: Scene,
  { first, last, high }: Place,
): boolean {
  const start = sentences.start[sentences.of[first]!]!
  if (!WITNESSES.has(tokens.lower[start]!)) return false
  for (let at = start; at < first; at++) if (tags[at] === TAG.MD) return false
  for (let at = last + 1; at < high; at++) if (REPORTING.has(tokens.lower[at]!)) return true
  return false
}

/** Behind "promised to" and its verb, with no other verb between; a promise of an old story may be kept long since. */
export function isPromised(scene: Scene, { low, first }: Place): boolean {
  const { tokens, tags } = scene.reading
  for (let at = first - 1; at > Math.max(low, first - REACH); at--) {
    // "promised six more boats by Thursday"
    if (FINITE[tags[at]!] === 1)
      return PROMISES.has(tokens.lower[at]!) && tokens.lower[first - 1] === BY && !isOfOldStory(scene, first)
    if (tokens.lower[at] !== TO || tags[at + 1] !== TAG.VB) continue
    return at + 1 < first && PROMISES.has(tokens.lower[at - 1]!) && !isOfOldStory(scene, first)
  }
  return false
}

/** "Said the second half would be hard", "that Friday will be wet"; "a man held on Friday will appear" is another subject. */
export function isSubjectToCome({ reading: { tokens } }: Scene, { first, last, high }: Place): boolean {
  if (last + 1 >= high || !WOULD.has(tokens.lower[last + 1]!)) return false
  const before = tokens.lower[first - 1] === THE ? first - 2 : first - 1
  return OPENS_CLAUSE.has(tokens.lower[before] ?? 0)
}

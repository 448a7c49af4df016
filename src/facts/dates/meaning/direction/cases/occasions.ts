/*
 * What is on the calendar: days near at hand, what is set for them, the final or election of one.
 */
import { FINITE, tagSet } from '../../../../../language/tag-set.ts'
import { TAG } from '../../../../../language/tags.ts'
import { LOWER } from '../../../../../language/tokens.ts'
import * as words from '../../../../../lexicon/calendar/calendar-tense.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import type { Scene } from '../../../scene.ts'
import type { Place } from '../place.ts'
import { verbAt } from '../verb-direction.ts'

const NEARING = wordSet(words.NEARING_VERBS.split(' '))
const SET = wordHash('set')
const POSSESSIVE = wordSet(["'s", '’s'])
const FIXTURES = wordSet(words.FIXTURES.split(' '))
const WILL = wordSet(['will', "'ll", '’ll'])
const BEFORE_FIXTURES = wordSet('at before by for in until'.split(' '))
const OF = wordHash('of')
const NOUNS = tagSet(['NN', 'NNS'])
const ARE = wordSet(['are', 'is', 'miss', 'misses', 'remain', 'remains'])
const OUT_OF = wordSet(['ahead', 'out'])
const FOR = wordHash('for')
const PAST_BE = wordSet(['was', 'were', 'been', 'had'])
const SCHEDULED = wordSet(words.SCHEDULED_NOUNS.split(' '))
const TOWARDS = wordSet(words.PREPOSITIONS_OF_OCCASIONS.split(' '))
const INTO = wordSet(['in', 'into', 'at'])
const HAVE = wordSet(['has', 'have', "'ve"])
const DETERMINERS = tagSet(['DT', 'PRP$', 'POS'])
const PRESENT = tagSet(['VBZ', 'VBP', 'MD'])

/** "As Christmas nears". */
export function isComingNear({ reading: { tokens } }: Scene, { last, high }: Place): boolean {
  return last + 1 < high && NEARING.has(tokens.lower[last + 1]!)
}

/** "The vote, set for November"; what was set for it may be over. */
export function isSetFor({ reading: { tokens } }: Scene, { first }: Place): boolean {
  if (tokens.lower[first - 1] !== FOR || tokens.lower[first - 2] !== SET) return false
  return !PAST_BE.has(tokens.lower[first - 3] ?? 0)
}

/** "Thursday's derby" behind a verb ahead and "before" or "in", or itself what will be. */
export function isFixtureOfDay(scene: Scene, { low, first, last, high }: Place): boolean {
  const { tokens, tags } = scene.reading
  if (last + 2 >= high || !POSSESSIVE.has(tokens.lower[last + 1]!)) return false
  const noun = FIXTURES.has(tokens.lower[last + 2]!) ? last + 2 : last + 3
  // "Sunday's parade shooting" is no parade
  if (noun >= high || !FIXTURES.has(tokens.lower[noun]!) || NOUNS[tags[noun + 1] ?? TAG.PUNCT] === 1)
    return false
  if (WILL.has(tokens.lower[noun + 1] ?? 0)) return true
  const before = DETERMINERS[tags[first - 1] ?? TAG.PUNCT] === 1 ? first - 2 : first - 1
  const isOut = tokens.lower[before] === OF && OUT_OF.has(tokens.lower[before - 1] ?? 0)
  if (!isOut && !BEFORE_FIXTURES.has(tokens.lower[before]!)) return false
  for (let at = before - 1; at >= low; at--) {
    if (FINITE[tags[at]!] !== 1) continue
    // "is out of Sunday's match", but "has been named in Sunday's match"
    return verbAt(scene.reading, at) > 0 || ARE.has(tokens.lower[at]!)
  }
  return false
}

/** "For the November election", "before the October talks" beside a verb of now. */
export function isOccasionToCome(
  { reading: { tags, tokens } }: Scene,
  { low, first, last, high }: Place,
): boolean {
  if (last + 1 >= high || !SCHEDULED.has(tokens.lower[last + 1]!)) return false
  const before = DETERMINERS[tags[first - 1] ?? TAG.PUNCT] === 1 ? first - 2 : first - 1
  if (before < low) return false
  const isInto = INTO.has(tokens.lower[before]!)
  if (!isInto && !TOWARDS.has(tokens.lower[before]!)) return false
  for (let at = before - 1; at >= low; at--)
    if (FINITE[tags[at]!] === 1) return PRESENT[tags[at]!] === 1 && !(isInto && HAVE.has(tokens.lower[at]!))
  for (let at = last + 2; at < high; at++)
    if (FINITE[tags[at]!] === 1) return PRESENT[tags[at]!] === 1 && (tokens.flags[at]! & LOWER) !== 0
  return false
}

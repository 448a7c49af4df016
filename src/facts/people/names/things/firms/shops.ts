/*
 * Shops and helpers with a name of somebody: "Wendy’s opened ten restaurants", "Victoria’s Secret", "Siri and Alexa".
 */
import type { Reading } from '../../../../../language/reading.ts'
import { tagSet } from '../../../../../language/tag-set.ts'
import { TAG } from '../../../../../language/tags.ts'
import { ASSISTANTS, OUTLETS, SHOPS_OF } from '../../../../../lexicon/no-persons.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import type { TaggedName } from '../../../tagger/name-labels.ts'

const SHOPS = wordSet(SHOPS_OF.split(' '))
const OUTLET_SET = wordSet(OUTLETS.split(' '))
const VERBS = tagSet(['VBD', 'VBN', 'VBZ', 'VBP', 'MD'])
const VICTORIA = wordHash('victoria')
const SECRET = wordHash('secret')

/** "Wendy’s opened ten", "a Wendy’s restaurant": a name of the list with its ’s, that owns no more than a shop does. */
export function isShop({ tokens, tags }: Reading, { first, end }: TaggedName): boolean {
  const { lower } = tokens
  if (end - first > 1 || tags[end] !== TAG.POS) return false
  if (lower[first] === VICTORIA) return lower[end + 1] === SECRET
  if (!SHOPS.has(lower[first]!)) return false
  return VERBS[tags[end + 1] ?? TAG.PUNCT] === 1 || OUTLET_SET.has(lower[end + 1]!)
}

const HELPERS = wordSet(ASSISTANTS.split(' '))
const ALEXA = wordHash('alexa')
const AMAZON = wordHash('amazon')

const OWNERS = wordSet(['any', 'my', 'our', 'your'])
const DEVICES = wordSet('app device devices skill skills speaker speakers'.split(' '))

/** "Siri", and "Alexa" beside it, Amazon's or one's own. */
export function isAssistant({ tokens, tags }: Reading, { first, end }: TaggedName): boolean {
  const { lower } = tokens
  if (end - first > 1) return false
  if (HELPERS.has(lower[first]!)) return true
  if (lower[first] !== ALEXA) return false
  if (lower[first - 1] === AMAZON || (tags[first - 1] === TAG.POS && lower[first - 2] === AMAZON)) return true
  if (OWNERS.has(lower[first - 1] ?? 0) || DEVICES.has(lower[end] ?? 0)) return true
  return HELPERS.has(lower[first - 2] ?? 0) || HELPERS.has(lower[end + 1] ?? 0)
}

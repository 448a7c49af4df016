/*
 * Words that no list of names knows and that stand where a firm does: "joined from rival Norvex", "the chief executive of
 * Norvex", "before joining Norvex".
 */
import type { Reading } from '../../../../../language/reading.ts'
import { LINE_START } from '../../../../../language/tokens.ts'
import { isCapitalised } from '../../../../../language/word-form.ts'
import { FIRM_OFFICES, FIRM_PEERS } from '../../../../../lexicon/no-persons.ts'
import { nameClasses } from '../../../../../model/tables/names-lexicon.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import type { TaggedName } from '../../../tagger/name-labels.ts'

const PEERS = wordSet(FIRM_PEERS.split(' '))
const OFFICES = wordSet(FIRM_OFFICES.split(' '))
const OF = wordHash('of')
const JOINING = wordHash('joining')
const WHEN = wordSet(['after', 'before', 'since', 'to', 'upon'])
/** Before a peer these speak of firms: persons have rivals too, but nobody buys them. */
const FIRM_WORDS = wordSet(
  'acquire acquired acquires acquiring bought buy buying buys from its merge merged merger owns purchased with'.split(
    ' ',
  ),
)

/** Whether a single unknown word stands where a firm does. */
export function isUnknownFirm(reading: Reading, { first, end }: TaggedName): boolean {
  const { tokens } = reading
  const { lower, flags } = tokens
  if (end - first > 1 || first < 2 || flags[first]! & LINE_START || flags[first - 1]! & LINE_START)
    return false
  if (nameClasses(lower[first]!) !== 0) return false
  const before = lower[first - 1]!
  if (before === OF) return OFFICES.has(lower[first - 2]!)
  if (before === JOINING) return WHEN.has(lower[first - 2]!)
  return PEERS.has(before) && isOfFirm(reading, first - 2)
}

/** "its rival", "bought smaller rival": a word of firms before the peer, or before one adjective. */
function isOfFirm({ tokens }: Reading, at: number): boolean {
  if (FIRM_WORDS.has(tokens.lower[at]!)) return true
  return at > 0 && !isCapitalised(tokens, at) && FIRM_WORDS.has(tokens.lower[at - 1]!)
}

/*
 * Words of what an author adds to somebody's words: "…, a claim the firm denies".
 */
import { wordSet } from '../../../text/hash.ts'

/** What the words before are called. */
export const COMMENTS = wordSet(
  'accusation allegation assertion charge claim contention figure number possibility suggestion sum view'.split(
    ' ',
  ),
)

/** What others do about it. */
export const DISPUTES = wordSet(
  'concede concedes denied denies deny dispute disputed disputes reject rejected rejects'.split(' '),
)

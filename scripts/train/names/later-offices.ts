/*
 * Offices that came into the lexicon after the tagger of names was trained: in training they are no titles before a name,
 * or the committed weights would not come out again. Two texts of people-silver have one ("her VP Pick").
 */
import { AFTER_TITLE } from '../../../src/facts/people/tagger/features/word-context.ts'
import type { NameView } from '../../../src/facts/people/tagger/name-view.ts'
import { wordSet } from '../../../src/text/hash.ts'

const LATER_OFFICES = wordSet(['evp', 'svp', 'vp'])

/** `view` where no word stands behind a title because of these offices. */
export function withoutLaterOffices(view: NameView): NameView {
  const { tokens, context } = view
  const seen = context.seen.slice()
  for (let i = 1; i < tokens.count; i++) {
    const slot = context.slot[i]!
    if (slot >= 0 && LATER_OFFICES.has(tokens.lower[i - 1]!)) seen[slot]! &= ~AFTER_TITLE
  }
  return { ...view, context: { ...context, seen } }
}

/*
 * Offices that came into the lexicon after the tagger of names was trained: in training they are no titles before a name,
 * or the committed weights would not come out again. Two texts of people-silver have one ("her VP Pick").
 */
import { AFTER_TITLE } from '../../../src/facts/people/tagger/features/word-context.ts'
import type { NameView } from '../../../src/facts/people/tagger/name-view.ts'
import { HONORIFICS, OFFICES } from '../../../src/lexicon/titles.ts'
import { wordSet } from '../../../src/text/hash.ts'

const LATER = wordSet(['evp', 'svp', 'vice-president', 'vp'])
const TITLES = wordSet(`${HONORIFICS} ${OFFICES}`.split(' '))

/** `view` where no word that stands behind one of these offices alone stands behind a title. */
export function withoutLaterOffices(view: NameView): NameView {
  const { tokens, context } = view
  const seen = context.seen.slice()
  const behind = (isTitle: (word: number) => boolean): number[] =>
    Array.from(tokens.lower.subarray(0, tokens.count - 1).keys())
      .filter((i) => context.slot[i + 1]! >= 0 && isTitle(tokens.lower[i]!))
      .map((i) => context.slot[i + 1]!)
  const others = new Set(behind((word) => TITLES.has(word) && !LATER.has(word)))
  for (const slot of behind((word) => LATER.has(word))) if (!others.has(slot)) seen[slot]! &= ~AFTER_TITLE
  return { ...view, context: { ...context, seen } }
}

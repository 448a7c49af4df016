/*
 * Features of a token for the name tagger, in named groups. Every feature is a mix of a template number and the
 * hashes it looks at; no strings are built. What each group brings stands in docs/models.md.
 */
import type { TemplateList } from '../../../../model/linear/template-list.ts'
import type { NameView } from '../name-view.ts'
import { addDocument } from './document-features.ts'
import { OF_PLACE, OF_WORD } from './feature-writer.ts'
import { addLexicon, addTags } from './lexicon-features.ts'
import { addLine } from './line-features.ts'
import { addAffixes, addShapes, addWords } from './word-features.ts'

/** A group of features; the ablation in scripts/train/train-names.ts leaves out one after the other. */
export interface FeatureGroup {
  readonly name: string
  /** What kinds of features there are (OF_WORD, OF_PLACE, or their sum). */
  readonly kinds: number
  /** Adds those of the features of a token that are of one of `kinds`. */
  readonly add: (view: NameView, index: number, list: TemplateList, kinds: number) => void
}

/** Room that the features of one token need at most. */
export const MOST_FEATURES = 96

/** The groups, in the order of their template numbers. */
export const FEATURE_GROUPS: readonly FeatureGroup[] = [
  { name: 'words', kinds: OF_WORD | OF_PLACE, add: addWords },
  { name: 'shapes', kinds: OF_PLACE, add: addShapes },
  { name: 'affixes', kinds: OF_WORD, add: addAffixes },
  { name: 'line', kinds: OF_PLACE, add: addLine },
  { name: 'document', kinds: OF_WORD | OF_PLACE, add: addDocument },
  { name: 'lexicon', kinds: OF_WORD | OF_PLACE, add: addLexicon },
  { name: 'tags', kinds: OF_PLACE, add: addTags },
]

/** Fills `list` with the features of token `index`. */
export function nameFeatures(
  view: NameView,
  index: number,
  list: TemplateList,
  groups: readonly FeatureGroup[] = FEATURE_GROUPS,
  kinds: number = OF_WORD | OF_PLACE,
): void {
  list.count = 0
  for (const group of groups) if (group.kinds & kinds) group.add(view, index, list, kinds)
}

/*
 * Features of a token for the name tagger, in named groups. Every feature is a mix of a template number and the
 * hashes it looks at; no strings are built. What each group brings stands in scripts/README.md.
 */
import type { TemplateList } from '../../../model/template-list.ts'
import { addDocument } from './document-features.ts'
import { OF_PLACE, OF_WORD } from './feature-writer.ts'
import { addLexicon, addTags } from './lexicon-features.ts'
import { addLine } from './line-features.ts'
import type { NameView } from './name-view.ts'
import { addAffixes, addShapes, addWords } from './word-features.ts'

/** A group of features; the ablation in scripts/train-names.ts leaves out one after the other. */
export interface FeatureGroup {
  readonly name: string
  /** Adds those of the features of a token that are of one of `kinds` (OF_WORD, OF_PLACE, or their sum). */
  readonly add: (view: NameView, index: number, list: TemplateList, kinds: number) => void
}

/** Room that the features of one token need at most. */
export const MOST_FEATURES = 96

/** The groups, in the order of their template numbers. */
export const FEATURE_GROUPS: readonly FeatureGroup[] = [
  { name: 'words', add: addWords },
  { name: 'shapes', add: addShapes },
  { name: 'affixes', add: addAffixes },
  { name: 'line', add: addLine },
  { name: 'document', add: addDocument },
  { name: 'lexicon', add: addLexicon },
  { name: 'tags', add: addTags },
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
  for (const group of groups) group.add(view, index, list, kinds)
}

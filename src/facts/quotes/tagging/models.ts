/*
 * The weights of the remark taggers, read when the first document is.
 */
import fs from 'node:fs'
import { loadRowModel } from '../../../model/linear/row-model.ts'
import { once } from '../../../model/memory/once.ts'
import { wordSenses } from '../../../model/tables/word-senses.ts'
import { parseForest } from '../../../model/trees/forest-file.ts'
import type { Forest } from '../../../model/trees/trees.ts'
import { cueLevels } from './cue-words.ts'
import { type CueProposer, cueProposer } from './propose.ts'
import { type CueRelater, cueRelater } from './relate.ts'
import { remembering, type WordTraits, wordTraits } from './word-traits.ts'

/** What the remark taggers need. */
export interface QuoteModels {
  readonly propose: CueProposer
  readonly relate: CueRelater
  readonly runs: Forest
  readonly verify: Forest
  readonly traits: WordTraits
}

/** The models; read once. */
export const quoteModels = once(
  (): QuoteModels => ({
    propose: cueProposer(loadRowModel(new URL('../../../models/quote-spans.bin', import.meta.url))),
    relate: cueRelater(loadRowModel(new URL('../../../models/quote-relations.bin', import.meta.url))),
    runs: forestAt(new URL('../../../models/quote-runs.bin', import.meta.url)),
    verify: forestAt(new URL('../../../models/quote-verify.bin', import.meta.url)),
    traits: loadTraits(),
  }),
)

function loadTraits(): WordTraits {
  const levels = cueLevels(fs.readFileSync(new URL('../../../models/cue-words.bin', import.meta.url)))
  return remembering(wordTraits(levels, wordSenses()))
}

function forestAt(url: URL): Forest {
  return parseForest(fs.readFileSync(url))
}

/*
 * The weights of the remark taggers, read when the first document is.
 */
import fs from 'node:fs'
import { loadRowModel, type RowModel } from '../../model/row-model.ts'
import { decodeTrees } from '../../model/tree-file.ts'
import { type Forest, forestOf } from '../../model/trees.ts'
import { loadWordTable, type WordTable } from '../../model/word-table.ts'
import { parseCueWords } from './cue-words.ts'

/** What the remark taggers need. */
export interface QuoteModels {
  readonly spans: RowModel
  readonly relations: RowModel
  readonly runs: Forest
  readonly verify: Forest
  readonly cueWords: ReadonlyMap<number, number>
  readonly senses: WordTable
}

let models: QuoteModels | undefined

/** The models; read once. */
export function quoteModels(): QuoteModels {
  models ??= {
    spans: loadRowModel(new URL('../../model/quote-spans.bin', import.meta.url)),
    relations: loadRowModel(new URL('../../model/quote-relations.bin', import.meta.url)),
    runs: forestAt(new URL('../../model/quote-runs.bin', import.meta.url)),
    verify: forestAt(new URL('../../model/quote-verify.bin', import.meta.url)),
    senses: loadWordTable(new URL('../../model/word-senses.bin', import.meta.url)),
    cueWords: parseCueWords(fs.readFileSync(new URL('../../model/cue-words.bin', import.meta.url))),
  }
  return models
}

function forestAt(url: URL): Forest {
  return forestOf(decodeTrees(fs.readFileSync(url)))
}

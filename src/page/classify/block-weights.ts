/*
 * The trees of the block classifier, for HTML and for text pages, read from their files at first use.
 * Made by scripts/train/train-blocks.ts.
 */
import fs from 'node:fs'
import { once } from '../../model/memory/once.ts'
import { decodeForest } from '../../model/trees/level-tree-file.ts'
import { askedFeatures, type LevelForest } from '../../model/trees/level-trees.ts'

/** Trees, and the features that they ask for. */
export interface BlockTrees {
  readonly forest: LevelForest
  readonly asked: ReadonlySet<number>
}

/** The trees that tell story from boilerplate on HTML pages. */
export const htmlTrees = once(() => read(new URL('../../models/blocks-html.bin', import.meta.url)))

/** The trees that tell story from boilerplate on text pages. */
export const textTrees = once(() => read(new URL('../../models/blocks-text.bin', import.meta.url)))

function read(file: URL): BlockTrees {
  const forest = decodeForest(fs.readFileSync(file))
  return { forest, asked: askedFeatures(forest) }
}

/*
 * The trees of the block classifier, read from blocks.bin at first use. Made by scripts/train-blocks.ts.
 */
import fs from 'node:fs'
import { decodeForest } from './level-tree-file.ts'
import { askedFeatures } from './level-trees.ts'
import { once } from './once.ts'

/** The trees that tell story from furniture. */
export const blockTrees = once(() => decodeForest(fs.readFileSync(new URL('./blocks.bin', import.meta.url))))

/** The features that they ask for. */
export const blockTreesAsk = once(() => askedFeatures(blockTrees()))

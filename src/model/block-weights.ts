/*
 * The trees of the block classifier, read from blocks.bin at first use. Made by scripts/train-blocks.ts.
 */
import fs from 'node:fs'
import { once } from './once.ts'
import { decodeTrees } from './tree-file.ts'
import { forestOf } from './trees.ts'

/** The trees that tell story from furniture. */
export const blockTrees = once(() =>
  forestOf(decodeTrees(fs.readFileSync(new URL('./blocks.bin', import.meta.url)))),
)

/*
 * The trees of the block classifier, read from blocks.bin at first use. Made by scripts/train-blocks.ts.
 */
import fs from 'node:fs'
import { decodeTrees } from './tree-file.ts'
import type { Tree } from './trees.ts'

/** The trees that tell story from furniture. */
export const blockTrees = once(() => decodeTrees(fs.readFileSync(new URL('./blocks.bin', import.meta.url))))

/** `make`, run at its first call only. */
function once(make: () => Tree[]): () => readonly Tree[] {
  let made: readonly Tree[] | null = null
  return () => {
    made ??= make()
    return made
  }
}

/*
 * Why a document came out as it did: every block of the page, kept or dropped, with the rule that decided.
 * The facts carry their own rules and evidence.
 */
import type { Block } from '../article.ts'

/** A block with its beginning, for people to recognise it; offsets in UTF-16 units. */
export interface ExplainedBlock extends Block {
  readonly sample: string
}

/** The blocks of a page in reading order. */
export interface Explanation {
  readonly blocks: readonly ExplainedBlock[]
}

const SAMPLE_LENGTH = 70

/** The explanation of the blocks of `text`. */
export function explainBlocks(text: string, blocks: readonly Block[]): Explanation {
  return {
    blocks: blocks.map((block) => ({
      ...block,
      sample: text
        .slice(block.start, Math.min(block.end, block.start + SAMPLE_LENGTH))
        .replace(/\s+/g, ' ')
        .toWellFormed(),
    })),
  }
}

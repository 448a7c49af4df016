/*
 * Set-off quotations: a block that the page attributes to somebody is what that person says; one in quotation marks that
 * it attributes to nobody is a remark of nobody known, never of who is named before it.
 */
import type { ReadBlock, Reading } from '../../../../language/reading.ts'
import { findAll } from '../../../../text/concat-map.ts'
import { wordCount } from '../../../../text/letters.ts'
import { textSpan } from '../../../../text/span.ts'
import type { Piece } from '../../pieces.ts'
import { trimmed } from '../../spans.ts'
import { LEAST_WORDS } from './unattributed.ts'

/** The remarks of set-off quotations. */
export function setOffQuotes({ text, blocks }: Reading): Piece[] {
  return findAll(blocks, ({ block }: ReadBlock): Piece | null => {
    const { cite } = block
    const content = cite === undefined ? null : trimmed(text, block)
    if (cite === undefined || content === null || wordCount(content.text) < LEAST_WORDS) return null
    const source = cite && textSpan(text, cite.start, cite.end)
    return {
      content,
      type: 'direct',
      cue: null,
      source,
      addressee: null,
      venue: null,
      rule: 'set-off-quotation',
    }
  })
}

/*
 * The cleaned article text alone: the blocks of the body, a blank line between them, a form feed between documents.
 */
import type { Format } from './format.ts'
import { codePointSlices } from './slices.ts'

/** The body as text. */
export const text: Format = {
  open: () => ({
    begin: () => '',
    outcome: (outcome) => {
      if (!('document' in outcome)) return ''
      const { text: whole = '', body } = outcome.document
      const slice = codePointSlices(whole)
      return `${body.map((block) => unwrapped(slice(block.start, block.end))).join('\n\n')}\n`
    },
    separator: '\f\n',
    end: () => '',
  }),
}

/** A block on one line; its lines are trimmed one by one, since a pattern around line ends backtracks over long blanks. */
function unwrapped(block: string): string {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

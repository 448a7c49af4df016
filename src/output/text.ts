/*
 * The cleaned article text alone: the blocks of the body, a blank line between them, a form feed between documents.
 */
import type { Format } from './format.ts'
import { codePointSlices } from './slices.ts'

/** The body as text. */
export const text: Format = {
  description: 'the cleaned article text alone',
  open: () => ({
    begin: () => '',
    outcome: (outcome) => {
      if (!('document' in outcome)) return ''
      const { text: whole = '', body } = outcome.document
      const slice = codePointSlices(whole)
      const paragraphs = body.map((block) =>
        slice(block.start, block.end)
          .replace(/\s*\n\s*/g, ' ')
          .trim(),
      )
      return `${paragraphs.join('\n\n')}\n`
    },
    separator: '\f\n',
    end: () => '',
  }),
}

/*
 * Sentences with a date that state nothing of the story: when the page was published or changed, or the date alone.
 */
import type { Span, TextSpan } from '../../text/span.ts'

/** A kind of note. */
export interface PageNote {
  readonly name: string
  readonly example: string
  readonly pattern: RegExp
}

export const PAGE_NOTES: readonly PageNote[] = [
  {
    name: 'when-published',
    example: '(Published Monday, Nov. 18, 2019)',
    pattern: /^\W{0,3}(?:(?:first|last|originally) )?(?:published|updated|posted|modified)\b.{0,45}$/i,
  },
  {
    name: 'when-changed',
    example: 'Note: This report was corrected at 6:10 a.m. after a reader wrote.',
    pattern:
      /\b(?:this|the|our) (?:story|article|post|report|page|piece|column|version)(?: \w+)? (?:was|has been|is|were) (?:\w+ )?(?:updated|published|posted|corrected|amended|edited)\b/i,
  },
]

/** Whether the sentence is such a note, or has no letter beside its `dates`, which are in text order. */
export function isPageNote(sentence: TextSpan, dates: readonly Span[]): boolean {
  return PAGE_NOTES.some(({ pattern }) => pattern.test(sentence.text)) || isDateAlone(sentence, dates)
}

const LETTER = /\p{L}/u

function isDateAlone({ start, end, text }: TextSpan, dates: readonly Span[]): boolean {
  let at = start
  for (const date of [...dates, { start: end, end }]) {
    if (LETTER.test(text.slice(at - start, Math.max(at, date.start) - start))) return false
    at = Math.max(at, date.end)
  }
  return true
}

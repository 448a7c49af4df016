/*
 * Evidence for `--explain`: what an expression was counted from, and the arithmetic, in words.
 */
import type { Meaning } from './meaning/meaning.ts'

/** Why `meaning` is what it is; `published` is the publication date, if any. */
export function evidenceOf(meaning: Meaning, published: string | undefined): string {
  switch (meaning.anchor) {
    case 'explicit':
      return 'stated as written'
    case 'published':
      return `published ${published}: ${meaning.how ?? 'counted from there'}`
    case 'context':
      return `hangs on “${meaning.anchoredTo?.span.text}”: ${meaning.how ?? 'same period'}`
    case 'none':
      return meaning.type === 'DATE' || meaning.type === 'TIME'
        ? 'nothing in the document says which'
        : 'a length or a repetition, not a place in the calendar'
  }
}

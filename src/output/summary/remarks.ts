/*
 * The remarks of the overview, in text order: who said it, how, what, and when it was said.
 */
import { KINDS } from '../../document/kinds.ts'
import type { QuoteFact } from '../../document/schema.ts'
import { oneLine } from '../terminal.ts'
import { wholeRemarks } from '../whole-remarks.ts'
import { heading, intervalInWords, type Page, paragraphOf, row, type Shown } from './layout.ts'

/** Less sure remarks are counted, not listed. */
const SURE = 0.7

/** The lines of the remarks; none where nobody says anything. */
export function remarks(page: Page): string[] {
  const { shown, weaker } = shownRemarks(page)
  if (shown.length + weaker === 0) return []
  const count = weaker > 0 ? `${shown.length} + ${weaker} weaker, --full` : String(shown.length)
  return [
    ...heading(KINDS.quotes.label, count, page),
    ...shown.flatMap((quote) =>
      row(
        speakerOf(quote),
        remarkText(quote, page),
        paragraphOf(page, quote.start),
        page,
        page.chalk.magenta,
      ),
    ),
  ]
}

/** The remarks that are listed, and how many more there are that are less sure. */
export function shownRemarks({ document: { quotes }, full }: Shown & Pick<Page, 'full'>): {
  readonly shown: readonly QuoteFact[]
  readonly weaker: number
} {
  const all = wholeRemarks(quotes)
  const shown = full ? all : all.filter(({ confidence }) => confidence >= SURE)
  return { shown, weaker: all.length - shown.length }
}

/** Who says it, as the overview calls them. */
export function speakerOf({ speaker }: QuoteFact): string {
  return oneLine(speaker?.name ?? speaker?.text ?? '?')
}

/** A remark with its cue before it, and when it was said behind it. */
export function remarkText(quote: QuoteFact, { document }: Shown): string {
  const date = document.dates.find(({ id }) => id === quote.date)
  const when = date ? intervalInWords(date.from, date.to) || date.text : ''
  const words = quote.type === 'indirect' ? closed(quote.text) : `“${quote.text}”`
  const denied = quote.negated ? ' [denied]' : ''
  return `${leadIn(quote)}${words}${denied}${when === '' ? '' : ` (${when})`}`
}

/** The cue as it reads before the words: "told reporters: “…”", "said it had", nothing for "according to" and the like. */
function leadIn({ cue, type, text, start, addressee }: QuoteFact): string {
  if (cue === null) return ''
  const said = oneLine(cue.text)
  if (/^(?:according to|per|in the words of)\b|^[:—–-]+$/i.test(said)) return ''
  const isTold = addressee !== null && isNext(cue, addressee)
  const whole = isTold ? `${said} ${oneLine(addressee.text)}` : said
  // words that follow their cue in the text read on from it; a clause that begins like one does anyway
  const runsOn =
    type === 'indirect' &&
    (isNext(isTold ? addressee : cue, { start }) ||
      /^(?:that|to|whether|if|how|what|why|when|where|who|for|of|about)\b/i.test(text))
  return `${whole}${runsOn ? '' : ':'} `
}

/** Whether one span follows the other with nothing but a blank between them. */
function isNext({ end }: { readonly end: number }, { start }: { readonly start: number }): boolean {
  return start >= end && start - end <= 1
}

/** A text that was cut before its closing mark, with the mark. */
function closed(text: string): string {
  const open = [...text.matchAll(/“/g)].length - [...text.matchAll(/”/g)].length
  return open > 0 ? `${text}”` : open < 0 && !text.includes('“') ? `“${text}` : text
}

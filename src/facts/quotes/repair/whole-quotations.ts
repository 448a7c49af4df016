/*
 * Quotations as wholes: a remark that has some of the words between two marks has them all.
 */
import { wordSet } from '../../../text/hash.ts'
import type { Run } from '../labels.ts'
import type { Attribution } from '../tagging/relate.ts'
import { CLOSING, OPENING, OUTSIDE, type QuoteView } from '../view.ts'

/** `remark` with the quotations that its contents reach into; one that holds its cue or source is no quotation. */
export function withWholeQuotations(view: QuoteView, remark: Attribution): Attribution {
  const contents = merged(remark.contents.map((run) => withListed(view, widened(view, run, remark), remark)))
  return { ...remark, contents }
}

/** `run` with the whole of the quotations at its ends. */
function widened(view: QuoteView, run: Run, { cue, source }: Attribution): Run {
  const first = view.quote[run.first] === OUTSIDE ? run : quotationAround(view, run.first)
  const last = view.quote[run.end - 1] === OUTSIDE ? run : quotationAround(view, run.end - 1)
  const whole = { first: Math.min(run.first, first.first), end: Math.max(run.end, last.end) }
  return isFree(whole, run, cue) && (source === null || isFree(whole, run, source)) ? whole : run
}

/** `run` with the other fragments of a list: “a mess”, “a joke” and “an insult”. */
function withListed(view: QuoteView, run: Run, { cue, source }: Attribution): Run {
  let { end } = run
  while (view.quote[end - 1] === CLOSING) {
    let at = end
    while (at < end + 2 && LISTS.has(view.lower[at]!)) at++
    if (at === end || view.quote[at] !== OPENING) break
    const next = quotationAround(view, at)
    const meets = (frame: Run): boolean => frame.first < next.end && end < frame.end
    if (next.end - at > LONGEST_FRAGMENT || meets(cue) || (source !== null && meets(source))) break
    end = next.end
  }
  return { first: run.first, end }
}

const LISTS = wordSet([',', 'and', 'or'])
/** A fragment with its marks is no longer; a whole sentence may be somebody else's. */
const LONGEST_FRAGMENT = 9

/** Whether `frame` stands outside of what `whole` has more than `run`. */
function isFree(whole: Run, run: Run, frame: Run): boolean {
  const meets = (first: number, end: number): boolean => frame.first < end && first < frame.end
  return !meets(whole.first, run.first) && !meets(run.end, whole.end)
}

/** The stretch in quotation marks around token `at`, marks included. */
export function quotationAround({ quote, tokens }: QuoteView, at: number): Run {
  let first = at
  while (first > 0 && quote[first] !== OPENING && quote[first - 1] !== OUTSIDE) first--
  let end = at + 1
  while (end < tokens.count && quote[end] !== OUTSIDE && quote[end] !== OPENING) end++
  return { first, end }
}

/** Runs in text order, those that meet joined. */
function merged(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    const last = joined.at(-1)
    if (last && run.first < last.end)
      joined[joined.length - 1] = { first: last.first, end: Math.max(last.end, run.end) }
    else joined.push(run)
  }
  return joined
}

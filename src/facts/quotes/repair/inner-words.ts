/*
 * Quoted words inside of what somebody reports that are not the reporter's: "A sign on the door read, “Back soon,” Officer Reed
 * said"; "Reed said Lund had told him: “Go.”"
 */
import { subjectOf } from '../../../language/parser/arguments.ts'
import { nounPhraseOf } from '../../../language/parser/noun-phrases.ts'
import { parseAround } from '../../../language/parser/parse-of.ts'
import { NOUNS_AND_PRONOUNS } from '../../../language/tag-set.ts'
import { PUNCT } from '../../../language/tokens.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { type TextSpan, textSpan, upperBound } from '../../../text/span.ts'
import type { Run } from '../labels.ts'
import { OPENING, type QuoteView } from '../view.ts'

const THINGS = wordSet(
  'banner board caption card graffiti headline label message note notice placard plaque poster shirt sign sticker t-shirt tattoo'.split(
    ' ',
  ),
)
const READING = wordSet('read reading reads said saying says'.split(' '))
const TELLING = wordSet('asked said told warned wrote yelled'.split(' '))
const BE = wordSet(['are', 'been', 'being', 'is', 'was', 'were'])
const BEING = wordHash('being')
const LEADS = wordSet([',', ':'])
const ARTICLES = wordSet(['a', 'an', 'the', 'his', 'her', 'their', 'one', 'another'])
/** "A sign on the door of the shop read": words from the thing to its verb. */
const REACH = 8

/** Who says words, and by which verb. */
interface Frame {
  readonly cue: Run
  readonly source: Run
}

/** Cue and source that the quoted words at `start` have of their own within what is reported from `from` on; null for none. */
export function innerFrame(
  view: QuoteView,
  from: number,
  start: number,
): { readonly cue: TextSpan; readonly source: TextSpan } | null {
  const { tokens } = view
  const words = upperBound(tokens.count, (i) => tokens.start[i]!, start) - 1
  const first = upperBound(tokens.count, (i) => tokens.start[i]!, from) - 1
  if (view.quote[words - 1] !== OPENING) return null
  const frame = writtenOn(view, words) ?? toldWithin(view, first, words)
  return frame && { cue: textOf(view, frame.cue), source: textOf(view, frame.source) }
}

function textOf({ reading, tokens }: QuoteView, { first, end }: Run): TextSpan {
  return textSpan(reading.text, tokens.start[first]!, tokens.end[end - 1]!)
}

/** "Lund had told him: “…”", where the subject stands behind token `first`. */
function toldWithin(view: QuoteView, first: number, words: number): Frame | null {
  const { lower, tokens, tags, reading } = view
  if (!LEADS.has(lower[words - 2]!)) return null
  for (let verb = words - 3; verb >= Math.max(first, words - 3 - REACH); verb--) {
    if (tokens.flags[verb]! & PUNCT) return null
    if (!TELLING.has(lower[verb]!)) continue
    // "the clerks were told, “…”"
    if (BE.has(lower[verb - 1]!)) return null
    const parse = parseAround(reading, verb)
    const subject = subjectOf(parse, verb)
    if (subject < first || subject >= verb || NOUNS_AND_PRONOUNS[tags[subject]!] !== 1) return null
    // "That being said, “…”": an idiom
    if (lower[subject] === BEING) return null
    return { cue: { first: verb, end: verb + 1 }, source: nounPhraseOf(parse, subject) }
  }
  return null
}

/** "A sign on the door read, “…”". */
function writtenOn({ lower, tokens }: QuoteView, words: number): Frame | null {
  let verb = words - 2
  if (LEADS.has(lower[verb]!)) verb--
  if (verb < 1 || !READING.has(lower[verb]!)) return null
  for (let thing = verb - 1; thing >= Math.max(0, verb - REACH); thing--) {
    if (tokens.flags[thing]! & PUNCT) return null
    if (!THINGS.has(lower[thing]!)) continue
    let first = thing
    while (first > Math.max(0, thing - REACH) && !ARTICLES.has(lower[first]!)) first--
    return {
      cue: { first: verb, end: verb + 1 },
      source: { first: ARTICLES.has(lower[first]!) ? first : thing, end: thing + 1 },
    }
  }
  return null
}

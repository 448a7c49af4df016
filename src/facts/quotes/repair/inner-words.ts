/*
 * Quoted words inside of what somebody reports that are not the reporter's: "A sign on the door read, “Back soon,” Officer Reed
 * said"; "Reed said Lund had told him: “Go.”"
 */
import { subjectOf } from '../../../language/parser/arguments.ts'
import { nounPhraseOf } from '../../../language/parser/noun-phrases.ts'
import { parseAround } from '../../../language/parser/parse-of.ts'
import { tagSet } from '../../../language/tag-set.ts'
import { PUNCT } from '../../../language/tokens.ts'
import { wordSet } from '../../../text/hash.ts'
import { upperBound } from '../../../text/span.ts'
import type { Run } from '../labels.ts'
import { OPENING, type QuoteView } from '../view.ts'

const THINGS = wordSet(
  'banner board caption card graffiti headline label message note notice placard plaque poster shirt sign sticker t-shirt tattoo'.split(
    ' ',
  ),
)
const READING = wordSet('read reading reads said saying says'.split(' '))
const TELLING = wordSet('asked said told warned wrote yelled'.split(' '))
const SUBJECTS = tagSet(['NN', 'NNS', 'NNP', 'NNPS', 'PRP'])
const LEADS = wordSet([',', ':'])
const ARTICLES = wordSet(['a', 'an', 'the', 'his', 'her', 'their', 'one', 'another'])
/** "A sign on the door of the shop read": words from the thing to its verb. */
const REACH = 8

/** Verb and subject of the clause that leads to the quoted words at `start`, within what is reported from `from` on; or null. */
export function toldWithin(
  view: QuoteView,
  from: number,
  start: number,
): { readonly cue: Run; readonly source: Run } | null {
  const { lower, quote, tokens, tags, reading } = view
  const words = upperBound(tokens.count, (i) => tokens.start[i]!, start) - 1
  const first = upperBound(tokens.count, (i) => tokens.start[i]!, from) - 1
  if (quote[words - 1] !== OPENING || !LEADS.has(lower[words - 2]!)) return null
  for (let verb = words - 3; verb >= Math.max(first, words - 3 - REACH); verb--) {
    if (tokens.flags[verb]! & PUNCT) return null
    if (!TELLING.has(lower[verb]!)) continue
    const parse = parseAround(reading, verb)
    const subject = subjectOf(parse, verb)
    if (subject < first || subject >= verb || SUBJECTS[tags[subject]!] !== 1) return null
    return { cue: { first: verb, end: verb + 1 }, source: nounPhraseOf(parse, subject) }
  }
  return null
}

/** Verb and thing before the quoted words that begin at `start`, or null. */
export function writtenOn(
  view: QuoteView,
  start: number,
): { readonly cue: Run; readonly source: Run } | null {
  const { lower, quote, tokens } = view
  const words = upperBound(tokens.count, (i) => tokens.start[i]!, start) - 1
  let verb = words - 1
  if (quote[verb] !== OPENING) return null
  verb--
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

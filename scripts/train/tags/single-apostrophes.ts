/*
 * Two apostrophes ('') are one token of the program, but two in the training of the tagger: the committed weights were
 * learned like that. They are punctuation, which carries no tag to be learned; only their neighbours see the difference.
 */
import { LINE_START, SPACE_BEFORE, type Tokens, tokenize, tokenText } from '../../../src/language/tokens.ts'
import { UNKNOWN } from '../learn/dataset.ts'
import type { TaggedText } from '../texts/tagged-texts.ts'

const PAIR = "''"
const APOSTROPHE = tokenize("'", [{ start: 0, end: 1 }])

/** The text with every '' as two tokens without tags. */
export function withSingleApostrophes(tagged: TaggedText): TaggedText {
  const { text, tokens, labels } = tagged
  if (!text.includes(PAIR)) return tagged
  const sources = sourceTokens(text, tokens)
  const isPair = (token: number): boolean => tokenText(text, tokens, token) === PAIR
  const isSecond = (token: number, at: number): boolean => at > 0 && token === sources[at - 1]
  const hashes = (name: 'lower' | 'form' | 'shape' | 'stem' | 'ending'): Int32Array =>
    Int32Array.from(sources, (token) => (isPair(token) ? APOSTROPHE[name][0]! : tokens[name][token]!))
  const start = sources.map((token, at) => tokens.start[token]! + (isSecond(token, at) ? 1 : 0))
  const end = sources.map((token, at) => (isPair(token) ? start[at]! + 1 : tokens.end[token]!))
  const flags = sources.map((token, at) => tokens.flags[token]! & (isSecond(token, at) ? ~GAP : ~0))
  return {
    text,
    labels: Uint8Array.from(sources, (token) => (isPair(token) ? UNKNOWN : labels[token]!)),
    tokens: {
      count: sources.length,
      start: Int32Array.from(start),
      end: Int32Array.from(end),
      flags: Uint16Array.from(flags),
      lower: hashes('lower'),
      form: hashes('form'),
      shape: hashes('shape'),
      stem: hashes('stem'),
      ending: hashes('ending'),
      blockStart: Int32Array.of(0, sources.length),
    },
  }
}

/** What stands before a token. */
const GAP = LINE_START | SPACE_BEFORE

/** For each token to be, the token that it comes from: the same one twice for a pair. */
function sourceTokens(text: string, tokens: Tokens): number[] {
  return Array.from(tokens.start.subarray(0, tokens.count).keys()).flatMap((token) =>
    tokenText(text, tokens, token) === PAIR ? [token, token] : [token],
  )
}

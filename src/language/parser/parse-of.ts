/*
 * The parses of a reading: each is made when somebody first asks for it and kept in the reading, so that every stage sees
 * the same one and no sentence is parsed that nobody needs.
 */
import { once } from '../../model/memory/once.ts'
import type { Reading } from '../reading.ts'
import { parserModel } from './decoding/parser-model.ts'
import { relationAt, runParser, scratchBuffers } from './decoding/run-parser.ts'
import { afterLeadIn } from './lead-in.ts'
import { MOST_TOKENS, NONE, type Parse } from './parse.ts'
import { NO_RELATION } from './relations.ts'

/** Words of a sentence of usual length. */
const USUAL_WORDS = 256
const scratch = once(() => scratchBuffers(USUAL_WORDS))

/** The parse of sentence number `sentence` of `reading`. */
export function parseOf(reading: Reading, sentence: number): Parse {
  const known = reading.parses.known.get(sentence)
  if (known) return known
  const parse = parseSentence(reading, sentence)
  reading.parses.known.set(sentence, parse)
  return parse
}

/** The parse of the sentence that token number `token` of `reading` stands in. */
export function parseAround(reading: Reading, token: number): Parse {
  return parseOf(reading, reading.sentences.of[token]!)
}

function parseSentence({ text, tokens, tags, sentences, parses }: Reading, sentence: number): Parse {
  const first = sentences.start[sentence]!
  const end = sentences.start[sentence + 1]!
  parses.arcs ??= { heads: new Int32Array(tokens.count), relations: new Uint8Array(tokens.count) }
  const heads = parses.arcs.heads.fill(NONE, first, end)
  const relations = parses.arcs.relations.fill(NO_RELATION, first, end)
  const parse = { text, tokens, tags, first, end, heads, relations }
  for (let from = afterLeadIn(text, tokens, first, end); from < end; from += MOST_TOKENS)
    parsePiece(parse, from, Math.min(from + MOST_TOKENS, end))
  return parse
}

function parsePiece({ text, tokens, tags, heads, relations }: Parse, from: number, to: number): void {
  const buffers = scratch()
  runParser(buffers, parserModel(), text, tokens, tags, from, to)
  const { words, state } = buffers
  for (let place = 1; place <= words.count; place++) {
    const at = words.token[place]!
    const head = state.head[place]!
    if (head <= words.count) heads[at] = words.token[head]!
    relations[at] = relationAt(buffers, place)
  }
}

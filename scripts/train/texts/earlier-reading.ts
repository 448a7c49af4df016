/*
 * The reading of a text as it was when the taggers of names and remarks were trained. Rules that came later changed ten texts
 * of quotes-train; without this the committed weights would not come out of their scripts again.
 */
import { TITLE_ABBREVIATIONS } from '../../../src/language/abbreviations.ts'
import type { QuotedRegion } from '../../../src/language/quotation.ts'
import type { Reading } from '../../../src/language/reading.ts'
import type { Sentences } from '../../../src/language/sentences.ts'
import { CAPITAL, DOTTED, SPACE_BEFORE, type Tokens } from '../../../src/language/tokens.ts'
import { hashLower } from '../../../src/text/hash.ts'
import { upperBound } from '../../../src/text/span.ts'

/** `reading` with the sentences and quoted regions of before. */
export function earlierReading(reading: Reading): Reading {
  const { text, tokens } = reading
  const sentences = sentencesBeforeBrackets(text, tokens, reading.sentences)
  return {
    ...reading,
    sentences,
    quoted: reading.quoted.map((region) => openedForGood(text, region)),
    blocks: reading.blocks.map((block, index) => ({
      ...block,
      firstSentence: sentences.blockStart[index]!,
      endSentence: sentences.blockStart[index + 1]!,
    })),
  }
}

/** "Reno, Nev. (AP)": an abbreviation before a bracket ended its sentence. */
function sentencesBeforeBrackets(text: string, tokens: Tokens, sentences: Sentences): Sentences {
  const start: number[] = []
  for (let token = 0, s = 0; token < tokens.count; token++) {
    const isStart = token === sentences.start[s]
    if (isStart) s++
    if (isStart || isBracketBehindAbbreviation(text, tokens, token)) start.push(token)
  }
  const of = Int32Array.from({ length: tokens.count }, (_, token) => sentenceAt(start, token))
  const blockStart = Int32Array.from(tokens.blockStart, (token) =>
    token < tokens.count ? sentenceAt(start, token) : start.length,
  )
  return { count: start.length, start: Int32Array.from([...start, tokens.count]), of, blockStart }
}

function sentenceAt(start: readonly number[], token: number): number {
  return upperBound(start.length, (s) => start[s]!, token) - 1
}

function isBracketBehindAbbreviation(text: string, { start, end, flags }: Tokens, token: number): boolean {
  const stop = token - 1
  if (text[start[token]!] !== '(' || !(flags[token]! & SPACE_BEFORE) || stop < 0) return false
  const isInitial = end[stop]! - start[stop]! === 2 && (flags[stop]! & CAPITAL) !== 0
  if (!(flags[stop]! & DOTTED) || isInitial) return false
  return !TITLE_ABBREVIATIONS.has(hashLower(text, start[stop]!, end[stop]! - 1))
}

/** "with a “question’’ that amounted to": two single marks did not close a double one, so it ran on to the full stop. */
function openedForGood(text: string, region: QuotedRegion): QuotedRegion {
  if (region.close < 0 || text.slice(region.close, region.close + 2) !== '’’') return region
  const stop = text.slice(region.start).search(/[.!?]\s/)
  return stop < 0 ? region : { ...region, end: region.start + stop + 1, close: -1 }
}

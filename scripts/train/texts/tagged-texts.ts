/*
 * Texts with gold or automatic Penn tags, laid over our own tokens: a token takes the tag of the annotated token that
 * it equals; where the two disagree about borders it has none (UNKNOWN).
 */
import { TAG } from '../../../src/language/tags.ts'
import { type Tokens, tokenize } from '../../../src/language/tokens.ts'
import { UNKNOWN } from '../learn/dataset.ts'
import { type ConlluWord, conlluSentences } from './conllu.ts'
import { readGzLines } from './gz-lines.ts'

/** A text, its tokens, and for each token the number of its tag or UNKNOWN. */
export interface TaggedText {
  readonly text: string
  readonly tokens: Tokens
  readonly labels: Uint8Array
}

/** A word as it was annotated, with offsets into its text. */
export interface Annotated {
  readonly start: number
  readonly end: number
  readonly tag: string
}

/** The sentences of a CoNLL-U file, each a text. */
export function goldSentences(file: string): TaggedText[] {
  return conlluSentences(file).map(({ text, words }) => laidOver(text, found(text, words)))
}

/** The words whose forms the text has, with their places. */
function found(text: string, words: readonly ConlluWord[]): Annotated[] {
  let end = 0
  return words.flatMap(({ form, tag }) => {
    const start = text.indexOf(form, end)
    if (start < 0) return []
    end = start + form.length
    return [{ start, end, tag }]
  })
}

/** Whether a text is given without its words, as runs of underscores: some documents of GUM are. */
export function isMasked(text: string): boolean {
  return text.includes('_') && /^[_\W]*$/.test(text)
}

/** The documents of news-silver, whose texts stand in quotes-train. Offsets there count code points. */
export function silverDocuments(file: string, textsFile: string): TaggedText[] {
  const texts = new Map<string, string>()
  for (const line of readGzLines(textsFile)) if (line) texts.set(JSON.parse(line).id, JSON.parse(line).text)
  return readGzLines(file)
    .filter((line) => line !== '')
    .map((line) => {
      const { id, sentences } = JSON.parse(line)
      const text = texts.get(id) ?? ''
      const unit = unitOffsets(text)
      const annotated = sentences.flat().map(([start, length, tag]: [number, number, string]) => ({
        start: unit[start]!,
        end: unit[start + length]!,
        tag,
      }))
      return laidOver(text, annotated)
    })
}

/** For each code point of `text`, its UTF-16 offset. */
export function unitOffsets(text: string): number[] {
  const units: number[] = []
  let at = 0
  for (const character of text) {
    units.push(at)
    at += character.length
  }
  units.push(at)
  return units
}

/** Numbers of the tags by what the corpora write. */
const TAG_NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(TAG))

/** `text` with our tokens and the tags of `annotated`. */
export function laidOver(text: string, annotated: readonly Annotated[]): TaggedText {
  const tokens = tokenize(text, [{ start: 0, end: text.length }])
  const labels = new Uint8Array(tokens.count).fill(UNKNOWN)
  const byStart = new Map(annotated.map((a) => [a.start, a]))
  for (let i = 0; i < tokens.count; i++) {
    const match = byStart.get(tokens.start[i]!)
    if (match && match.end === tokens.end[i]) labels[i] = TAG_NUMBERS.get(match.tag) ?? UNKNOWN
  }
  return { text, tokens, labels }
}

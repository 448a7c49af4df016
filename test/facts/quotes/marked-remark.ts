/*
 * Remarks that are marked in a sentence, as if the taggers had found them: the cue between bars, the source in braces, the
 * words in brackets.
 */

import { quoteModels } from '../../../src/facts/quotes/tagging/models.ts'
import type { Attribution } from '../../../src/facts/quotes/tagging/relate.ts'
import { type QuoteView, viewOf } from '../../../src/facts/quotes/view.ts'
import { type Reading, readLanguage } from '../../../src/language/reading.ts'
import { readArticle } from '../../../src/page/read-article.ts'

/** The reading of a text without boilerplate. */
export function readingOf(text: string): Reading {
  return readLanguage(readArticle({ id: 'test', text }, { strip: false }))
}

/** The ranges between two of `marks` in an example, counted without any marks. */
function marked(example: string, [open = '', close = '']: string): [number, number][] {
  const ranges: [number, number][] = []
  const plain = (at: number): number => example.slice(0, at).replace(MARKS, '').length
  for (let from = example.indexOf(open); from >= 0; ) {
    const to = example.indexOf(close, from + 1)
    ranges.push([plain(from), plain(to)])
    from = example.indexOf(open, to + 1)
  }
  return ranges
}

/** The marks of an example. */
export const MARKS = /[|{}[\]]/g

/** The remark of an example; without brackets its words are what is quoted, else the rest. */
export function markedRemark(example: string): { readonly view: QuoteView; readonly remark: Attribution } {
  const reading = readingOf(example.replace(MARKS, ''))
  const { start, count } = reading.tokens
  const at = (offset: number): number => start.subarray(0, count).filter((s) => s < offset).length
  const run = ([from, to]: readonly [number, number]) => ({ first: at(from), end: at(to) })
  const [said = [0, 0] as const] = marked(example, '||')
  const [named] = marked(example, '{}')
  const told = marked(example, '[]')
  const quoted = reading.quoted.map((region) => run([region.start, region.end]))
  const rest = [run([0, said[0]]), run([said[1], reading.text.length])].filter(
    ({ first, end }) => end > first,
  )
  const contents = told.length > 0 ? told.map(run) : quoted.length > 0 ? quoted : rest
  const cue = { ...run(said), margin: 0 }
  const certainty = { first: 0, end: 0, margins: new Int32Array(0), at: 0, bestSource: 0, sourceSum: 0 }
  const source = named ? run(named) : null
  const remark = { cue, source, sourceRule: null, contents, certainty, odds: 0 }
  return { view: viewOf(reading, quoteModels().traits), remark }
}

/*
 * The library: the same extraction as the command. Arguments are checked here, once: a wrong one throws a TypeError that
 * says what is allowed.
 */

import { isLexicon } from './corrections/lexicon.ts'
import type { FactDocument } from './document/schema.ts'
import { isCalendarDay } from './input/calendar-day.ts'
import type { RawDocument } from './input/raw-document.ts'
import {
  type ExtractOptions,
  extractAll as extractAllUnchecked,
  extract as extractUnchecked,
} from './pipeline.ts'

export type { Lexicon } from './corrections/lexicon.ts'
export type {
  Attribution,
  BodyBlock,
  DateFact,
  FactDocument,
  MentionFact,
  PersonFact,
  Published,
  QuoteFact,
  RoleFact,
  SpeakerFact,
  StatementFact,
} from './document/schema.ts'
export type { ExtractOptions } from './pipeline.ts'

interface AnyInput {
  /** What the document is called in the output; any string. */
  readonly id: string
  /** Publication date, `YYYY-MM-DD`; wins over what the page says. */
  readonly date?: string
  /** The last day on which it can have been published, `YYYY-MM-DD`: the day of a crawl. Later days in the page are none. */
  readonly notAfter?: string
  readonly url?: string
  readonly title?: string
}

/** A page to read: its text, or its HTML. */
export type Input =
  | (AnyInput & { readonly text: string; readonly html?: never })
  | (AnyInput & { readonly html: string; readonly text?: never })

/** All facts of one page, each with its span in the page's text (offsets in code points). Throws TypeError. */
export function extract(input: Input, options: ExtractOptions = {}): FactDocument {
  checkOptions(options)
  return extractUnchecked(checkedInput(input, 'the first argument'), options)
}

/** The same for several pages, in their order; faster than one after the other. Throws TypeError. */
export function extractAll(inputs: readonly Input[], options: ExtractOptions = {}): FactDocument[] {
  if (!Array.isArray(inputs))
    throw new TypeError('extractAll: the first argument is a list of {id, text} or {id, html}')
  checkOptions(options)
  const documents = inputs.map((input, i) => checkedInput(input, `input ${i}`))
  return extractAllUnchecked(documents, options).map(({ document }) => document)
}

/** `input` as the pipeline reads it; callers in JavaScript may pass anything. */
function checkedInput(input: unknown, name: string): RawDocument {
  if (typeof input !== 'object' || input === null || Buffer.isBuffer(input))
    throw new TypeError(
      `extract: ${name} is ${typeNameOf(input)}; give an object {id, text} or {id, html} whose text or html is a string`,
    )
  const record: Readonly<Record<string, unknown>> = { ...input }
  const { id, text, html, date, notAfter, url, title } = record
  if (typeof id !== 'string') throw new TypeError(`extract: ${name} has no id; give a string`)
  if ((typeof text === 'string') === (typeof html === 'string'))
    throw new TypeError(
      `extract: ${name} needs exactly one of text and html, as a string; text is ${typeNameOf(text)}, html is ${typeNameOf(html)}`,
    )
  checkDay(date, 'date')
  checkDay(notAfter, 'notAfter')
  for (const [key, value] of Object.entries({ url, title }))
    if (value !== undefined && typeof value !== 'string')
      throw new TypeError(`extract: ${key} is ${typeNameOf(value)}; give a string`)
  return {
    id,
    ...(typeof text === 'string' ? { text } : {}),
    ...(typeof html === 'string' ? { html } : {}),
    ...(typeof date === 'string' ? { date } : {}),
    ...(typeof notAfter === 'string' ? { notAfter } : {}),
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof title === 'string' ? { title } : {}),
  }
}

/** All options; the compiler says which is missing. */
const OPTIONS: Readonly<Record<keyof ExtractOptions, true>> = {
  attributions: true,
  explain: true,
  lexicon: true,
  minConfidence: true,
  published: true,
  strip: true,
  withText: true,
}

function checkOptions(options: ExtractOptions): void {
  const { published, attributions, minConfidence, lexicon } = options
  const unknown = Object.keys(options).find((key) => !Object.hasOwn(OPTIONS, key))
  if (unknown !== undefined)
    throw new TypeError(
      `extract: there is no option ${unknown}; give one of ${Object.keys(OPTIONS).join(', ')}`,
    )
  checkDay(published, 'published')
  if (attributions !== undefined && attributions !== 'assertion' && attributions !== 'all')
    throw new TypeError(`extract: attributions is ${String(attributions)}; give 'assertion' or 'all'`)
  const isShare = minConfidence === undefined || (minConfidence >= 0 && minConfidence <= 1)
  if (lexicon !== undefined && !isLexicon(lexicon))
    throw new TypeError(
      'extract: lexicon is none; give {names, aliases, roles, noNames, boilerplate}, lists of strings, aliases as {name: [other names]}',
    )
  if (!isShare) throw new TypeError(`extract: minConfidence is ${minConfidence}; give a number from 0 to 1`)
}

function checkDay(value: unknown, name: string): void {
  if (value === undefined) return
  if (typeof value !== 'string' || !isCalendarDay(value))
    throw new TypeError(`extract: ${name} is ${String(value)}; give a day of the calendar as YYYY-MM-DD`)
}

function typeNameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  return Buffer.isBuffer(value) ? 'a Buffer (decode it first)' : `of type ${typeof value}`
}

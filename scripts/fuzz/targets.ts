/*
 * What the fuzzer does with an input: the ways into the program, each with inputs of its own, and what must hold after.
 */

import type { FailedInput } from '../../src/document/problems.ts'
import { documentSchema, type FactDocument } from '../../src/document/schema.ts'
import type { RawDocument } from '../../src/input/raw-document.ts'
import { toRawDocument } from '../../src/input/read-file.ts'
import { parseRecord } from '../../src/input/records.ts'
import { partText } from '../../src/output/assembly.ts'
import { FORMAT_NAMES, type FormatName, formatEntry, isFormatName } from '../../src/output/formats.ts'
import { type ExtractOptions, extract } from '../../src/pipeline.ts'
import { renderer } from '../../src/run/render.ts'
import { VIEW } from '../../test/output/plain-view.ts'
import { below, type Corpus, mutated, pick, piece, type Random } from './mutate.ts'

/** An input with what is to be done with it; `size` in characters. */
export interface Case {
  readonly target: string
  readonly document: RawDocument | FailedInput
  readonly options: ExtractOptions
  readonly format: FormatName | null
}

type Target = (random: Random, corpus: Corpus) => RawDocument | FailedInput

/** The ways in. */
export const TARGETS: Readonly<Record<string, Target>> = {
  text: (random, corpus) => ({ id: 'text', text: textOf(random, corpus) }),
  html: (random, corpus) => ({ id: 'html', html: htmlOf(random, corpus) }),
  bytes: (random, corpus) => {
    const bytes = Buffer.from(
      random() < 0.5 ? textOf(random, corpus) : htmlOf(random, corpus),
      pick(random, ENCODINGS),
    )
    for (let i = below(random, 20); i > 0 && bytes.length > 0; i--)
      bytes[below(random, bytes.length)] = below(random, 256)
    return toRawDocument('bytes', bytes, pick(random, ['text', 'html']))
  },
  record: (random, corpus) => {
    const content = random() < 0.7 ? { text: textOf(random, corpus) } : { html: htmlOf(random, corpus) }
    const date = pick(random, ['2020-02-03', '2020-02-30', 'yesterday', '0001-01-01T00:00:00Z', null, 7, {}])
    const line = JSON.stringify({
      id: pick(random, ['a', 1, '', null, '\ud800']),
      ...content,
      date,
      url: 'x',
      title: 'T',
    })
    return parseRecord(random() < 0.5 ? line : mutated(random, line, [line]), 'lines:1')
  },
}

const ENCODINGS = ['utf8', 'utf16le', 'latin1'] as const
const FORMAT_KEYS = FORMAT_NAMES.filter(isFormatName)

/** One case in so many is long: a short piece repeated to `LONG` characters. */
const LONG_EVERY = 2000
const LONG = 100_000

function textOf(random: Random, corpus: Corpus): string {
  return mutated(random, piece(random, pick(random, corpus.texts)), corpus.texts)
}

function htmlOf(random: Random, corpus: Corpus): string {
  return mutated(random, piece(random, pick(random, corpus.pages)), corpus.pages)
}

/** The case of one number. */
export function caseOf(random: Random, corpus: Corpus): Case {
  const target = pick(random, Object.keys(TARGETS))
  const options: ExtractOptions = {
    withText: true,
    strip: random() < 0.3,
    explain: random() < 0.2,
    ...(random() < 0.5
      ? { published: pick(random, ['2020-02-29', '0001-01-01', '9999-12-31', '1970-01-01']) }
      : {}),
  }
  const made = TARGETS[target]!(random, corpus)
  const format = random() < 0.1 ? pick(random, FORMAT_KEYS) : null
  const isLong = below(random, LONG_EVERY) === 0
  return { target, document: isLong ? lengthened(made, random) : made, options, format }
}

function lengthened(document: RawDocument | FailedInput, random: Random): RawDocument | FailedInput {
  if ('error' in document) return document
  const { text, html } = document
  const part = (text ?? html ?? '').slice(0, 1 + below(random, 200)) || 'x'
  const long = part.repeat(Math.ceil(LONG / part.length)).toWellFormed()
  return text === undefined ? { id: document.id, html: long } : { id: document.id, text: long }
}

const WRITERS = new Map(
  await Promise.all(
    FORMAT_KEYS.map(async (name) => [name, (await formatEntry(name).load()).open(VIEW)] as const),
  ),
)

/** Runs a case; what is wrong, or null. `checksSchema`: also compare with the schema, which takes as long as the rest. */
export function failureOf({ document: raw, options, format }: Case, checksSchema: boolean): string | null {
  if ('error' in raw) return raw.error.code === '' ? 'an error without a code' : null
  const document = extract(raw, options)
  if (format !== null) {
    const writer = WRITERS.get(format)!
    const asked = {
      format,
      view: VIEW,
      extract: options,
      explains: true,
      toTerminal: false,
      review: [],
      merge: null,
    }
    const rendered = renderer(writer, WRITERS.get('explain')!, asked)([raw])[0]!
    if (rendered.error) return `${format}: ${rendered.error.message}`
    const data = partText(rendered.data)
    if (format === 'summary' && UNSAFE.test(data)) return 'a control character in the summary'
    if (format === 'csv' && FORMULA.test(data)) return 'a formula in the CSV'
  }
  if (checksSchema) {
    const { error } = documentSchema.safeParse(document)
    if (error) return `schema: ${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}`
  }
  return spanFailure(document) ?? factFailure(document)
}

const UNSAFE = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u
const FORMULA = /^(?:statement|person|quote|date),(?:[^,"\n]*,)*"?[=@]/m

/** Whether each span is the slice that it says. */
function spanFailure(document: FactDocument): string | null {
  const text = document.text ?? ''
  const characters = /[\ud800-\udbff]/.test(text) ? [...text] : null
  const slice = (start: number, end: number): string =>
    characters ? characters.slice(start, end).join('') : text.slice(start, end)
  let failure: string | null = null
  const visit = (node: object): void => {
    if ('start' in node && 'text' in node && 'end' in node) {
      const { start, end, text } = node
      const isSlice =
        typeof start === 'number' && typeof end === 'number' && end > start && slice(start, end) === text
      if (!isSlice) failure ??= `span ${String(start)}-${String(end)} is not “${String(text)}”`
    }
    for (const child of Object.values(node)) if (typeof child === 'object' && child !== null) visit(child)
  }
  visit({ ...document, text: null })
  return failure
}

/** Whether facts stand in the body and point to something. */
function factFailure({ body, dates, people, quotes, statements }: FactDocument): string | null {
  const ids = new Set(people.map((person) => person.id))
  for (const fact of [...dates, ...quotes, ...statements])
    if (!body.some((block) => block.start <= fact.start && fact.end <= block.end))
      return `${fact.rule} outside the body`
  for (const date of dates)
    if (date.from !== null && date.to !== null && date.from > date.to) return `${date.rule}: runs backwards`
  for (const { speaker } of quotes)
    if (speaker?.person && !ids.has(speaker.person)) return `no person ${speaker.person}`
  for (const statement of statements) {
    if (statement.dates.some((id) => dates.every((date) => date.id !== id)))
      return 'a statement without its date'
    if (statement.people.some((id) => !ids.has(id))) return 'a statement without its person'
  }
  return null
}

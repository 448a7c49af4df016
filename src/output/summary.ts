/*
 * The coloured overview for a terminal: title and date, a timeline with who, people with roles, remarks with speakers.
 */
import { Chalk, type ChalkInstance } from 'chalk'
import { KINDS } from '../document/kinds.ts'
import type { FactDocument, PersonFact, QuoteFact, StatementFact } from '../document/schema.ts'
import type { Format, FormatOptions, Outcome } from './format.ts'
import { fitted, oneLine, wrapped } from './terminal.ts'

/** Narrower terminals get lines of this width all the same. */
const LEAST_WIDTH = 40
/** Lines longer than this are hard to read. */
const MOST_WIDTH = 120
const DATE_COLUMN = 24
const LINES_A_FACT = 3

interface Page {
  readonly width: number
  readonly chalk: ChalkInstance
}

/** The overview. */
export const summary: Format = {
  description: 'a coloured overview (default on a terminal)',
  open: (options) => {
    const page = pageOf(options)
    return { begin: () => '', outcome: (outcome) => summarize(outcome, page), separator: '', end: () => '' }
  },
}

function pageOf(options: FormatOptions): Page {
  const width = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, options.width))
  return { width, chalk: new Chalk({ level: options.color ? 1 : 0 }) }
}

function summarize(outcome: Outcome, page: Page): string {
  const { chalk, width } = page
  if (!('document' in outcome))
    return `${chalk.red(fitted(`${outcome.id}: ${outcome.error.message}`, width))}\n\n`
  const { document } = outcome
  const sections = [timeline(document, page), people(document, page), remarks(document, page)]
  return `${[...head(document, page), ...sections.flat(), ''].join('\n')}\n`
}

function head(document: FactDocument, { chalk, width }: Page): string[] {
  const published = document.published
    ? `${document.published.date} (${document.published.source})`
    : 'no publication date'
  const about = [document.id, published, ...document.authors].join(' · ')
  return [
    ...wrapped(document.title ?? document.id, width, 2).map((line) => chalk.bold(line)),
    chalk.dim(fitted(about, width)),
    ...document.warnings.map((warning) => chalk.yellow(fitted(`! ${warning.message}`, width))),
  ]
}

function heading(label: string, count: number, { chalk }: Page): string[] {
  return ['', chalk.underline(`${label} (${count})`)]
}

/** A fact with its place: a label in a column of its own, the text beside it. */
function row(label: string, text: string, page: Page, paint: (label: string) => string): string[] {
  const lines = wrapped(text, page.width - DATE_COLUMN - 2, LINES_A_FACT)
  const column = fitted(label, DATE_COLUMN).padEnd(DATE_COLUMN)
  return lines.map((line, index) => `${index === 0 ? paint(column) : ' '.repeat(DATE_COLUMN)}  ${line}`)
}

function timeline(document: FactDocument, page: Page): string[] {
  if (document.statements.length === 0) return []
  const sorted = [...document.statements].sort(byInterval)
  return [
    ...heading(KINDS.statements.label, sorted.length, page),
    ...sorted.flatMap((statement) =>
      row(intervalOf(statement), statementText(statement, document), page, page.chalk.cyan),
    ),
  ]
}

function statementText(statement: StatementFact, document: FactDocument): string {
  const who = statement.people.flatMap((id) => document.people.find((person) => person.id === id)?.name ?? [])
  return who.length > 0 ? `${statement.text} [${who.join(', ')}]` : statement.text
}

function byInterval(a: StatementFact, b: StatementFact): number {
  const keys = [a, b].map((s) => s.from ?? s.to ?? '9999-99-99')
  return keys[0]! < keys[1]! ? -1 : keys[0]! > keys[1]! ? 1 : a.start - b.start
}

function intervalOf({ from, to }: StatementFact): string {
  if (from === null && to === null) return 'undated'
  if (from === to) return from ?? ''
  if (from?.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4)
  return `${from ?? '…'} – ${to ?? '…'}`
}

function people(document: FactDocument, page: Page): string[] {
  if (document.people.length === 0) return []
  const sorted = [...document.people].sort((a, b) => b.mentions.length - a.mentions.length)
  return [
    ...heading(KINDS.people.label, sorted.length, page),
    ...sorted.flatMap((person) => row(person.name, personText(person), page, page.chalk.green)),
  ]
}

function personText(person: PersonFact): string {
  const parts = [
    `${person.mentions.length}×`,
    ...(person.roles.length > 0 ? [person.roles.join('; ')] : []),
    ...(person.aliases.length > 0 ? [`also ${person.aliases.join(', ')}`] : []),
  ]
  return parts.join('  ')
}

function remarks(document: FactDocument, page: Page): string[] {
  if (document.quotes.length === 0) return []
  return [
    ...heading(KINDS.quotes.label, document.quotes.length, page),
    ...document.quotes.flatMap((quote) => row(speakerOf(quote), remarkText(quote), page, page.chalk.magenta)),
  ]
}

function speakerOf(quote: QuoteFact): string {
  return oneLine(quote.speaker?.name ?? quote.speaker?.text ?? '?')
}

function remarkText(quote: QuoteFact): string {
  const cue = quote.cue ? `${quote.cue.text}: ` : ''
  return `${cue}${quote.type === 'indirect' ? quote.text : `“${quote.text}”`}`
}

/*
 * The timeline of the overview: dated statements in the order of their days, the undated ones after them.
 */
import { KINDS } from '../../document/kinds.ts'
import type { StatementFact } from '../../document/schema.ts'
import { heading, intervalInWords, type Page, paragraphOf, row, type Shown } from './layout.ts'

/** The lines of the timeline; none where there are no statements. */
export function timeline(page: Page): string[] {
  const sorted = byInterval(page.document.statements)
  if (sorted.length === 0) return []
  return [
    ...heading(KINDS.statements.label, String(sorted.length), page),
    ...sorted.flatMap((statement) =>
      row(
        label(statement, page),
        statementText(statement, page),
        paragraphOf(page, statement.start),
        page,
        page.chalk.cyan,
      ),
    ),
  ]
}

/** The days, or for an undated statement the words that would date it. */
function label(statement: StatementFact, page: Page): string {
  return intervalInWords(statement.from, statement.to) || undatedLabel(statement, page)
}

/** The words that would date an undated statement. */
export function undatedLabel({ dates }: StatementFact, { document }: Shown): string {
  const words = document.dates.filter(({ id }) => dates.includes(id)).map(({ text }) => text)
  return words.length === 0 ? 'undated' : `? ${words.join(', ')}`
}

/** The sentence, with its speaker where it is all in quotation marks and names nobody. */
export function statementText({ text, speaker, people, quote }: StatementFact, { document }: Shown): string {
  const nameOf = (id: string): string[] =>
    document.people.filter((person) => person.id === id).map(({ name }) => name)
  const source = document.quotes.find(({ id }) => id === quote)
  const says = speaker ? nameOf(speaker)[0] : source?.speaker?.text
  const isNamed = says === undefined || text.includes(says.split(' ').at(-1) ?? says)
  const names = people.flatMap(nameOf)
  const others = names.filter((name) => name !== says && !isIn(name, text, names))
  const who = [...(isNamed ? [] : [`${says} speaks`]), ...others]
  return who.length > 0 ? `${text} [${who.join(', ')}]` : text
}

/** Whether the sentence has the name or the surname, and the latter not as that of somebody else: “Tom Lindt, her brother”. */
function isIn(name: string, text: string, all: readonly string[]): boolean {
  const surname = name.split(' ').at(-1) ?? name
  const others = all.filter((other) => other !== name && other.endsWith(surname))
  const rest = others.reduce((left, other) => left.replaceAll(other, ''), text)
  return rest.includes(surname)
}

/** Statements in the order of their days, the undated ones last. */
export function byInterval(statements: readonly StatementFact[]): StatementFact[] {
  return [...statements].sort(compareIntervals)
}

function compareIntervals(a: StatementFact, b: StatementFact): number {
  const keys = [a, b].map((s) => s.from ?? s.to ?? '9999-99-99')
  return keys[0]! < keys[1]! ? -1 : keys[0]! > keys[1]! ? 1 : a.start - b.start
}

/*
 * The timeline of the overview: dated statements in the order of their days, the undated ones after them.
 */
import { KINDS } from '../../document/kinds.ts'
import type { StatementFact } from '../../document/schema.ts'
import { heading, intervalInWords, type Page, paragraphOf, row } from './layout.ts'

/** The lines of the timeline; none where there are no statements. */
export function timeline(page: Page): string[] {
  const { statements } = page.document
  if (statements.length === 0) return []
  const sorted = [...statements].sort(byInterval)
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
function label({ from, to, dates }: StatementFact, { document }: Page): string {
  const days = intervalInWords(from, to)
  if (days !== '') return days
  const words = document.dates.filter(({ id }) => dates.includes(id)).map(({ text }) => text)
  return words.length === 0 ? 'undated' : `? ${words.join(', ')}`
}

/** The sentence, with its speaker where it is all in quotation marks and names nobody. */
function statementText({ text, speaker, people, quote }: StatementFact, { document }: Page): string {
  const nameOf = (id: string): string[] =>
    document.people.filter((person) => person.id === id).map(({ name }) => name)
  const source = document.quotes.find(({ id }) => id === quote)
  const says = speaker ? nameOf(speaker)[0] : source?.speaker?.text
  const isNamed = says === undefined || text.includes(says.split(' ').at(-1) ?? says)
  const others = people.flatMap(nameOf).filter((name) => !text.includes(name) && name !== says)
  const who = [...(isNamed ? [] : [`${says} speaks`]), ...others]
  return who.length > 0 ? `${text} [${who.join(', ')}]` : text
}

function byInterval(a: StatementFact, b: StatementFact): number {
  const keys = [a, b].map((s) => s.from ?? s.to ?? '9999-99-99')
  return keys[0]! < keys[1]! ? -1 : keys[0]! > keys[1]! ? 1 : a.start - b.start
}

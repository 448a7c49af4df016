/*
 * A fact that a reviewer rejects is left out, and so is what points to it.
 */
import type { DateFact, FactDocument, QuoteFact, StatementFact } from '../../document/schema.ts'

/** The document without the fact `id`. */
export function withoutFact(document: FactDocument, id: string): FactDocument {
  const isOther = (fact: { readonly id: string }): boolean => fact.id !== id
  const date = document.dates.find((fact) => fact.id === id)
  return {
    ...document,
    dates: document.dates.filter(isOther),
    people: document.people.filter(isOther),
    quotes: document.quotes.filter(isOther).map((quote) => quoteWithout(quote, id)),
    statements: document.statements
      .filter(isOther)
      .map((statement) => statementWithout(statement, id, date, document.dates))
      // a statement is a sentence with a date
      .filter((statement) => date === undefined || statement.dates.length > 0),
  }
}

function quoteWithout(quote: QuoteFact, id: string): QuoteFact {
  const { speaker } = quote
  const others = speaker?.others?.filter((other) => other !== id)
  return {
    ...quote,
    date: quote.date === id ? null : quote.date,
    within: quote.within === id ? null : quote.within,
    speaker:
      speaker === null
        ? null
        : {
            ...speaker,
            ...(speaker.person === id ? { person: null, name: null } : {}),
            ...(others === undefined ? {} : { others }),
          },
  }
}

function statementWithout(
  statement: StatementFact,
  id: string,
  date: DateFact | undefined,
  dates: readonly DateFact[],
): StatementFact {
  const quote = statement.quote === id ? null : statement.quote
  const rest = {
    ...statement,
    dates: statement.dates.filter((other) => other !== id),
    background: statement.background.filter((other) => other !== id),
    people: statement.people.filter((other) => other !== id),
    quote,
    speaker: statement.speaker === id || quote === null ? null : statement.speaker,
  }
  return date !== undefined && isFiledUnder(statement, date) && !isDated(rest, dates)
    ? { ...rest, from: null, to: null }
    : rest
}

/** Whether the days of the statement are those of the date. */
export function isFiledUnder(statement: StatementFact, date: DateFact): boolean {
  return (
    statement.dates.includes(date.id) &&
    !statement.background.includes(date.id) &&
    statement.from === date.from &&
    statement.to === date.to
  )
}

/** Whether another date says the same days. */
function isDated(statement: StatementFact, dates: readonly DateFact[]): boolean {
  return dates.some((date) => isFiledUnder(statement, date))
}

/*
 * Statements as the timeline joins them: what each tells, when, of whom, with which words and places. A telling holds all
 * that joining needs, so that it can be sent to where others are that may tell of the same.
 */
import type { DocumentBrief, StatementBrief } from '../brief/document-brief.ts'
import type { PlannedDocument } from '../plan/planned-document.ts'
import { stemsOf } from '../text/stems.ts'
import { type WeightedWords, type WordCounts, weightOf, weightWords } from '../text/weighted-words.ts'

/** A statement with what it is compared by. */
export interface Telling {
  /** Place of its document in the order of ids. */
  readonly document: number
  /** Id of its document. */
  readonly source: string
  /** Place of the document that its document prints again; its own if none. */
  readonly original: number
  readonly statement: StatementBrief
  /** Persons of the dossier who are in it. */
  readonly people: ReadonlySet<string>
  /** Its words without the names of these persons. */
  readonly words: WeightedWords
  readonly weight: number
  /** Those of its words that say who these persons are ("mayor"), and their weight. */
  readonly offices: ReadonlySet<string>
  readonly officeWeight: number
  /** Stems of words in capitals that name no person: places, mostly. */
  readonly places: ReadonlySet<string>
}

/** The statements of a document. */
export function tellingsOf(
  brief: DocumentBrief,
  { place, id, original, people }: PlannedDocument,
  counts: WordCounts,
): Telling[] {
  const ownNames = namesIn(brief)
  const ownOffices = officesIn(brief)
  return brief.statements.map((statement) => {
    const own = ownNames(statement)
    const words = weightWords(stemsOf(withoutNames(statement.text, own)), counts)
    const offices = new Map([...words].filter(([stem]) => ownOffices(statement).has(stem)))
    return {
      document: place,
      source: id,
      original,
      statement,
      people: new Set(statement.people.flatMap((person) => people.get(person)?.id ?? [])),
      words,
      weight: weightOf(words),
      offices: new Set(offices.keys()),
      officeWeight: weightOf(offices),
      places: placesIn(statement.text, own),
    }
  })
}

/** The stems of each statement of a document, names aside: what is counted for their weights. */
export function statementStems(brief: DocumentBrief): string[][] {
  const ownNames = namesIn(brief)
  return brief.statements.map((statement) => stemsOf(withoutNames(statement.text, ownNames(statement))))
}

/** The stems of the offices of those who are in a statement. */
function officesIn({ people }: DocumentBrief): (statement: StatementBrief) => ReadonlySet<string> {
  const offices = new Map(people.map(({ id, roles }) => [id, roles.flatMap(({ text }) => stemsOf(text))]))
  return (statement) => new Set(statement.people.flatMap((id) => offices.get(id) ?? []))
}

/** The words of the names of those who are in a statement. */
function namesIn({ people }: DocumentBrief): (statement: StatementBrief) => ReadonlySet<string> {
  const names = new Map(people.map(({ id, words }) => [id, words.words]))
  return (statement) => new Set(statement.people.flatMap((id) => names.get(id) ?? []))
}

/** Capitalised words inside the sentence, persons and the calendar aside. */
function placesIn(text: string, names: ReadonlySet<string>): ReadonlySet<string> {
  const inside = text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}\p{L}{2,}/gu)
  const places = [...inside]
    .map(([word]) => word)
    .filter((word) => word !== 'May' && !names.has(word.toLowerCase()))
  return new Set(places.flatMap(stemsOf))
}

function withoutNames(text: string, names: ReadonlySet<string>): string {
  return names.size === 0
    ? text
    : text.replace(/\p{L}+/gu, (word) => (names.has(word.toLowerCase()) ? ' ' : word))
}

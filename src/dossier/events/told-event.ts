/*
 * Statements as the timeline joins them: what each tells, when, of whom, with which words and figures.
 */
import type { DocumentBrief, StatementBrief } from '../brief/document-brief.ts'
import type { PersonEntries } from '../cast/person-entries.ts'
import { stemsOf } from '../text/stems.ts'
import { type WeightedWords, weightOf, weightWords } from '../text/weighted-words.ts'

/** A statement with what it is compared by. */
export interface Telling {
  readonly document: number
  readonly statement: StatementBrief
  /** Persons of the dossier who are in it. */
  readonly people: ReadonlySet<string>
  /** Its words without the names of these persons. */
  readonly words: WeightedWords
  readonly weight: number
  /** Stems of words in capitals that name no person: places, mostly. */
  readonly places: ReadonlySet<string>
}

/** The statements of all documents. */
export function tellingsOf(documents: readonly DocumentBrief[], people: PersonEntries): Telling[] {
  const all = documents.flatMap(({ statements, people: persons }, document) => {
    const names = new Map(persons.map(({ id, words }) => [id, words.words]))
    return statements.map((statement) => {
      const own = new Set(statement.people.flatMap((id) => names.get(id) ?? []))
      return {
        document,
        statement,
        people: new Set(statement.people.flatMap((id) => people.idOf(document, id) ?? [])),
        places: placesIn(statement.text, own),
        stems: stemsOf(withoutNames(statement.text, own)),
      }
    })
  })
  const words = weightWords(all.map(({ stems }) => stems))
  return all.map(({ document, statement, people: persons, places }, i) => ({
    document,
    statement,
    people: persons,
    words: words[i]!,
    weight: weightOf(words[i]!),
    places,
  }))
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

/*
 * Statements and remarks as plain data, to be sent to where those are that they may be joined with.
 */
import type { LeadingTerms } from '../brief/leading-terms.ts'
import type { Telling } from '../events/told-event.ts'
import type { Occurrence } from '../remarks/told-remark.ts'
import type { WeightedWords } from '../text/weighted-words.ts'

/** A statement or a remark as a row. */
export type ItemRow = EventRow | RemarkRow

type EventRow = Omit<Telling, 'people' | 'words' | 'offices' | 'places'> & {
  readonly item: string
  readonly kind: 'event'
  readonly people: readonly string[]
  readonly words: readonly (readonly [string, number])[]
  readonly offices: readonly string[]
  readonly places: readonly string[]
}

type RemarkRow = Omit<Occurrence, 'words'> & {
  readonly item: string
  readonly kind: 'remark'
  readonly words: readonly (readonly [string, number])[]
}

/** The row of a statement. */
export function rowOfTelling(telling: Telling): ItemRow {
  const { document, statement, people, words, offices, places } = telling
  const item = `${document}.${statement.id}`
  const lists = { people: [...people], words: [...words], offices: [...offices], places: [...places] }
  return { ...telling, item, kind: 'event', ...lists }
}

/** The row of a remark. */
export function rowOfOccurrence(occurrence: Occurrence): ItemRow {
  const { document, quote, words } = occurrence
  return { ...occurrence, item: `${document}.${quote.id}`, kind: 'remark', words: [...words] }
}

/** A row with what linking looks at: days, words and persons, but not the sentence itself. */
export function rowForLinks(row: ItemRow): ItemRow {
  return row.kind === 'event'
    ? { ...row, statement: { ...row.statement, text: '' } }
    : { ...row, quote: { ...row.quote, text: '' } }
}

/** Rows of both kinds, each row once, in the order of the collection. */
export interface SortedItems {
  readonly tellings: readonly Telling[]
  readonly occurrences: readonly Occurrence[]
}

/** Items that are read row by row, in any order and some of them twice. */
export interface ReadItems {
  readonly add: (row: ItemRow) => void
  readonly sorted: () => SortedItems
}

/** No items yet. No row is kept, and what many rows have is kept once: words, and what a document is about. */
export function openItems(): ReadItems {
  const tellings = new Map<string, Telling>()
  const occurrences = new Map<string, Occurrence>()
  const share = openShared()
  return {
    add: (row) => {
      if (row.kind === 'event') {
        if (!tellings.has(row.item)) tellings.set(row.item, tellingOf(row, share))
      } else if (!occurrences.has(row.item)) occurrences.set(row.item, occurrenceOf(row, share))
    },
    sorted: () => ({ tellings: inOrder(tellings), occurrences: inOrder(occurrences) }),
  }
}

function inOrder<Item extends Telling | Occurrence>(items: ReadonlyMap<string, Item>): Item[] {
  return [...items]
    .sort(([a, first], [b, second]) => first.document - second.document || numberOf(a) - numberOf(b))
    .map(([, item]) => item)
}

/** The name of a statement or remark among all. */
export function itemName(item: Telling | Occurrence): string {
  return `${item.document}.${'statement' in item ? item.statement.id : item.quote.id}`
}

/** What rows have in common, of which one copy is enough. */
interface Shared {
  readonly word: (word: string) => string
  /** What the document at a place is about. */
  readonly terms: (document: number, terms: LeadingTerms) => LeadingTerms
}

function openShared(): Shared {
  const words = new Map<string, string>()
  const allTerms = new Map<number, LeadingTerms>()
  return { word: (word) => kept(words, word, word), terms: (document, own) => kept(allTerms, document, own) }
}

function kept<Key, Value>(all: Map<Key, Value>, key: Key, value: Value): Value {
  const known = all.get(key)
  if (known !== undefined) return known
  all.set(key, value)
  return value
}

function tellingOf({ item: _item, kind: _kind, ...row }: EventRow, share: Shared): Telling {
  const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(share.word))
  const sets = { people: setOf(row.people), offices: setOf(row.offices), places: setOf(row.places) }
  return { ...row, words: wordsOf(row, share), ...sets }
}

function occurrenceOf({ item: _item, kind: _kind, ...row }: RemarkRow, share: Shared): Occurrence {
  const [sequence, terms] = [row.sequence.map(share.word), share.terms(row.document, row.terms)]
  return { ...row, sequence, words: wordsOf(row, share), terms }
}

function wordsOf({ words }: Pick<ItemRow, 'words'>, share: Shared): WeightedWords {
  return new Map(words.map(([word, weight]) => [share.word(word), weight]))
}

/** The number behind the letter: 12 of "7.s12". */
function numberOf(item: string): number {
  return Number(item.slice(item.indexOf('.') + 2))
}

/*
 * What of a report is shown: filters over facts and documents, and the address that keeps them.
 */
import { CARD_KINDS, type Card, type CardKind } from './cards.ts'

/** Everything that one may ask for; empty where one does not. */
export interface Filter {
  readonly words: string
  readonly person: string
  /** Id of a document. */
  readonly document: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as `to`. */
  readonly from: string
  readonly to: string
  /** All kinds where none is named. */
  readonly kinds: readonly CardKind[]
  readonly least: number
}

export const NO_FILTER: Filter = {
  words: '',
  person: '',
  document: '',
  from: '',
  to: '',
  kinds: [],
  least: 0,
}

const PERIOD = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/** Whether `text` names a period: a year, a month or a day. */
export function isPeriod(text: string): boolean {
  return PERIOD.test(text)
}

/** Whether `text` names a period, or the first and the last one with a slash between. */
export function isPeriods(text: string): boolean {
  const periods = text.split('/')
  return periods.length <= 2 && periods.every(isPeriod)
}

/** Whether some filter is set. */
export function isFiltered(filter: Filter): boolean {
  return addressOf(filter, null) !== ''
}

/** The words that are looked for, in lower case. */
export function termsOf({ words }: Filter): string[] {
  return words
    .toLowerCase()
    .split(/\s+/)
    .filter((term) => term !== '')
}

/** A function that tells which facts are shown. */
export function cardFilter(
  filter: Filter,
  documents: readonly { readonly id: string }[],
): (card: Card) => boolean {
  const terms = termsOf(filter)
  const kinds = new Set(filter.kinds)
  const last = lastDay(filter.to)
  const isInPeriod = ({ days }: Card): boolean =>
    days.some(
      ({ from, to }) =>
        (from !== null || to !== null) && (from ?? '') <= last && (to ?? '9999-99-99') >= filter.from,
    )
  const hasPeriod = filter.from !== '' || filter.to !== ''
  return (card) =>
    (kinds.size === 0 || kinds.has(card.kind)) &&
    card.confidence >= filter.least &&
    (filter.document === '' || documents[card.document]?.id === filter.document) &&
    (filter.person === '' || card.names.includes(filter.person)) &&
    (!hasPeriod || isInPeriod(card)) &&
    terms.every((term) => card.words.includes(term))
}

/** Whether a document stays although none of its facts is found: only words are asked for, and its text has them. */
export function isFoundInText(
  filter: Filter,
  document: { readonly id: string },
  lowerText: () => string,
): boolean {
  const terms = termsOf(filter)
  if (filter.person !== '' || filter.from !== '' || filter.to !== '') return false
  if (filter.document !== '' && filter.document !== document.id) return false
  return terms.length === 0 || terms.every((term) => lowerText().includes(term))
}

/** The last day of a period; a day after all others where there is none. */
function lastDay(to: string): string {
  return to === '' ? '9999-99-99' : `${to}-99-99`.slice(0, 10)
}

/** The filter and the fact in focus as the part of an address behind `#`. */
export function addressOf(filter: Filter, focus: string | null): string {
  const { words, person, document, from, to, kinds, least } = filter
  const pairs: [name: string, value: string][] = [
    ['q', words],
    ['person', person],
    ['doc', document],
    ['from', from],
    ['to', to],
    ['kinds', kinds.join(',')],
    ['min', least > 0 ? String(least) : ''],
    ['fact', focus ?? ''],
  ]
  return new URLSearchParams(pairs.filter(([, value]) => value !== '')).toString()
}

/** What an address says; what it says wrongly is as if it were not there. */
export function readAddress(address: string): { readonly filter: Filter; readonly focus: string | null } {
  const found = new URLSearchParams(address.replace(/^#/, ''))
  const get = (name: string): string => found.get(name) ?? ''
  const period = (name: string): string => (isPeriod(get(name)) ? get(name) : '')
  const least = Number(get('min'))
  return {
    filter: {
      words: get('q'),
      person: get('person'),
      document: get('doc'),
      from: period('from'),
      to: period('to'),
      kinds: CARD_KINDS.filter((kind) => get('kinds').split(',').includes(kind)),
      least: least > 0 && least <= 1 ? least : 0,
    },
    focus: found.get('fact'),
  }
}

/*
 * Roles of one person at one time that exclude one another: one office in two ranks ("mayor", "deputy mayor"), or two
 * offices of one organisation, where no document gives both.
 */
import { dayOf } from '../../text/calendar.ts'
import { plain } from '../../text/letters.ts'
import type { DocumentOutline, PersonBrief } from '../brief/document-brief.ts'
import type { Cluster } from '../cast/cluster.ts'
import { disagreement, type FoundDisagreement, type PlacedSource, reading } from './disagreement.ts'

const RANKS = new Set('deputy vice assistant associate acting interim under junior'.split(' '))
const PAST = new Set('former ex then late past onetime retired'.split(' '))
/** Days of publication that are one time. */
const ONE_TIME = 31

interface Office {
  readonly unit: PersonBrief
  readonly text: string
  readonly of: string | null
  readonly head: string
  readonly ranks: string
  /** Words between rank and office: "foreign", "harbour". */
  readonly field: readonly string[]
}

/** The offices that documents give one person at one time. */
export function roleDisagreement(
  { members }: Cluster,
  documents: readonly DocumentOutline[],
  originalOf: (place: number) => number,
): FoundDisagreement | null {
  const offices = members.flatMap(({ unit }) => officesOf(unit))
  const [first] = offices
  if (first === undefined || new Set(offices.map(({ unit }) => unit.document)).size < 2) return null
  const readings = new Map<string, Office[]>()
  for (const office of offices) {
    const fields = office.field.filter((word) => FIELDS.has(word)).join(' ')
    const key = `${office.ranks} ${fields} ${office.head}`.replace(/ +/g, ' ').trim()
    readings.set(key, [...(readings.get(key) ?? []), office])
  }
  const excluding = [...readings].filter(([, some]) =>
    [...readings.values()].some((others) => others !== some && excludes(some, others, documents)),
  )
  const sourceOf = ({ unit }: Office): PlacedSource => ({
    original: originalOf(unit.document),
    source: { document: documents[unit.document]!.id, person: unit.id },
  })
  return disagreement(
    'role',
    'office',
    excluding.map(([value, some]) => reading(value, some[0]!.text, some.map(sourceOf))),
  )
}

function officesOf(unit: PersonBrief): Office[] {
  return unit.roles.flatMap(({ text, of }) => {
    const words = plain(text.replace(/ (?:of|for|at|in|to) .*$/, '')).split(' ')
    const head = words.at(-1) ?? ''
    if (words.some((word) => PAST.has(word))) return []
    const ranks = words.filter((word) => RANKS.has(word)).join(' ')
    const field = words.slice(0, -1).filter((word) => !RANKS.has(word))
    return [{ unit, text, of, head, ranks, field }]
  })
}

/** Words before an office that make it another one; places and names of organisations do not. */
const FIELDS = new Set(
  'prime foreign finance interior defence defense health education transport justice economy environment energy labour labor trade culture agriculture housing police fire executive financial operating press general attorney'.split(
    ' ',
  ),
)

/** One office in two ranks, or of two fields. */
function isOtherOffice(a: Office, b: Office): boolean {
  if (a.head !== b.head || (a.of !== null && b.of !== null && a.of !== b.of)) return false
  const shared = a.field.filter((word) => b.field.includes(word))
  if (a.ranks !== b.ranks) return shared.length > 0 || a.field.length === 0 || b.field.length === 0
  const [own, others] = [a, b].map(({ field }) =>
    field.filter((word) => FIELDS.has(word) && !shared.includes(word)),
  )
  return own!.length > 0 && others!.length > 0
}

/** Whether two readings exclude each other at one time, and no document gives both. */
function excludes(
  some: readonly Office[],
  others: readonly Office[],
  documents: readonly DocumentOutline[],
): boolean {
  const [a, b] = [some[0]!, others[0]!]
  if (!isOtherOffice(a, b)) return false
  const own = new Set(some.map(({ unit }) => unit.document))
  if (others.some(({ unit }) => own.has(unit.document))) return false
  return some.some((x) =>
    others.some((y) => isOneTime(documents[x.unit.document]!.day, documents[y.unit.document]!.day)),
  )
}

function isOneTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  const number = (day: string): number =>
    dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
  return Math.abs(number(a) - number(b)) <= ONE_TIME
}

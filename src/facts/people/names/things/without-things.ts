/*
 * Takes away the persons that are none (see no-person-rules.ts), unless the document names somebody so in full.
 */
import type { Reading } from '../../../../language/reading.ts'
import { TAG } from '../../../../language/tags.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { FIRST_NAME, LAST_NAME, ORDINARY } from '../../../../model/tables/names-lexicon-bits.ts'
import { mix } from '../../../../text/hash.ts'
import { isTitle } from '../../identity/name-mention.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'
import { NO_PERSON_RULES } from './no-person-rules.ts'
import { datelineWords } from './places/datelines.ts'

/** A name with what made it. */
interface RuledName extends TaggedName {
  readonly rule: string
}

/** The names with those of things and firms no longer persons. */
export function withoutThings(reading: Reading, names: readonly RuledName[]): RuledName[] {
  const ruleOf = new Map<RuledName, string>()
  const everywhere = new Map<number, string>()
  for (const name of names) {
    if (name.type !== 'PER') continue
    const rule = NO_PERSON_RULES.find((each) => each.holds(reading, name))
    if (!rule) continue
    ruleOf.set(name, rule.name)
    if (!rule.isEverywhere) continue
    everywhere.set(wordsOf(reading, name), rule.name)
    if (rule.name === 'storm') everywhere.set(reading.tokens.lower[name.end - 1]!, rule.name)
  }
  for (const word of elliptic(reading, names)) everywhere.set(word, 'elliptic-brand')
  for (const word of partsOfThings(reading, names)) everywhere.set(word, 'part-of-a-thing')
  for (const word of datelineWords(reading)) everywhere.set(word, 'dateline')
  if (ruleOf.size === 0 && everywhere.size === 0) return [...names]
  const known = namesInFull(reading, names, ruleOf, everywhere)
  return names.map((name) => {
    if (name.type !== 'PER') return name
    const rule = ruleOf.get(name) ?? everywhere.get(wordsOf(reading, name))
    if (rule === undefined || isKnown(reading, name, known, ruleOf.get(name))) return name
    return { ...name, type: 'MISC', rule }
  })
}

/** A number for the words of the name. */
function wordsOf({ tokens }: Reading, { first, end }: RuledName): number {
  let key = tokens.lower[first]!
  for (let i = first + 1; i < end; i++) key = mix(key, tokens.lower[i]!)
  return key
}

/** An ordinary word that is no name. */
function isOrdinary(classes: number): boolean {
  return (classes & ORDINARY) !== 0 && (classes & (FIRST_NAME | LAST_NAME)) === 0
}

/** Last words of the persons named in full or with a title, by no rule something else. */
function namesInFull(
  reading: Reading,
  names: readonly RuledName[],
  things: ReadonlyMap<RuledName, string>,
  everywhere: ReadonlyMap<number, string>,
): ReadonlySet<number> {
  const { lower } = reading.tokens
  const known = new Set<number>()
  for (const name of names) {
    if (name.type !== 'PER' || things.has(name) || isShip(reading, name, everywhere)) continue
    if (name.end - name.first > 1 || (name.first > 0 && isTitle(reading, name.first - 1)))
      known.add(lower[name.end - 1]!)
  }
  return known
}

/** A ship has its full name wherever it is named, and a panda too. */
function isShip(reading: Reading, name: RuledName, everywhere: ReadonlyMap<number, string>): boolean {
  return WHOLE.has(everywhere.get(wordsOf(reading, name)) ?? '')
}

const WHOLE = new Set(['named-kind', 'saint-city', 'ship'])

/** Rules that hold for one place, whoever is named so elsewhere. */
const LOCAL = new Set([
  'court-case',
  'dated-place',
  'dateline',
  'illness',
  'model',
  'named-after',
  'named-kind',
  'project',
  'saint-place',
  'shop',
  'staff-at',
  'ship',
  'storm',
])

function isKnown(
  { tokens }: Reading,
  { end }: RuledName,
  known: ReadonlySet<number>,
  own: string | undefined,
): boolean {
  return !(own !== undefined && LOCAL.has(own)) && known.has(tokens.lower[end - 1]!)
}

/**
 * The first names that stand with ’s alone and own nothing, as shops do: "Lima’s and Walker’s will stay". A name that also
 * stands without ’s, or owns something, is a person’s.
 */
function elliptic(reading: Reading, names: readonly RuledName[]): number[] {
  const { tokens, tags } = reading
  const isShop = new Map<number, boolean>()
  for (const { type, first, end } of names) {
    if (type !== 'PER' || end - first > 1 || !(nameClasses(tokens.lower[first]!) & FIRST_NAME)) continue
    const owns = tags[end] !== TAG.POS || !ENDS_PHRASE.has(tags[end + 1] ?? TAG.PUNCT)
    const word = tokens.lower[first]!
    isShop.set(word, (isShop.get(word) ?? true) && !owns)
  }
  return [...isShop].filter(([, is]) => is).map(([word]) => word)
}

const ENDS_PHRASE: ReadonlySet<number> = new Set([TAG.CC, TAG.MD, TAG.VBZ, TAG.VBP, TAG.VBD])

/** The single names that are ordinary words and a piece of a longer name of no person ("Clipper" of "Europa Clipper"). */
function partsOfThings(reading: Reading, names: readonly RuledName[]): number[] {
  const { lower } = reading.tokens
  const pieces = new Set<number>()
  for (const { type, first, end } of names)
    if (type === 'ORG' || type === 'MISC')
      if (end - first > 1) for (let i = first; i < end; i++) pieces.add(lower[i]!)
  if (pieces.size === 0) return []
  const isPiece = ({ type, first, end }: RuledName): boolean =>
    type === 'PER' && end - first === 1 && pieces.has(lower[first]!) && isOrdinary(nameClasses(lower[first]!))
  return names.filter(isPiece).map(({ first }) => lower[first]!)
}

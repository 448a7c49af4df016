/*
 * Names with something in marks or brackets inside: a nickname, a first name that somebody put in.
 */
import type { Reading } from '../../../../language/reading.ts'
import { LINE_START } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { FIRST_NAME, ORDINARY } from '../../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'

/** New borders of a name; names between them are swallowed. */
export interface Borders {
  readonly first: number
  readonly end: number
}

const OPENING = wordSet(['"', '“', '‘', '``', '„', "'"])
const CLOSING = wordSet(['"', '”', '’', "''", "'"])
const OPEN_BRACKET = wordHash('(')
const CLOSE_BRACKET = wordHash(')')
/** Closing brackets by what opens them: a first name that an editor put in, "[Ana] Lima". */
const BRACKETS: ReadonlyMap<number, number> = new Map([
  [OPEN_BRACKET, CLOSE_BRACKET],
  [wordHash('['), wordHash(']')],
])
const LONGEST_NICKNAME = 4

/** "Ana “Nan” Lima", "Ana [Nan] Lima": the name with what stands in marks or brackets, and the surname behind. */
export function nicknameInMarks(
  reading: Reading,
  names: readonly TaggedName[],
  index: number,
): Borders | null {
  const { tokens } = reading
  const { end, first } = names[index]!
  const isBracket = tokens.lower[end] === OPEN_BRACKET
  if (end >= tokens.count || (!isBracket && !OPENING.has(tokens.lower[end]!))) return null
  const closes = (i: number): boolean =>
    isBracket ? tokens.lower[i] === CLOSE_BRACKET : CLOSING.has(tokens.lower[i]!)
  let close = end + 1
  while (close < tokens.count && close - end <= LONGEST_NICKNAME && !closes(close)) close++
  if (close === end + 1 || !isCapitalised(tokens, end + 1) || !closes(close)) return null
  let after = index + 1
  for (; names[after] && names[after]!.first < close; after++)
    if (isBracket && names[after]!.type !== 'PER' && !isInitials(reading, names[after]!)) return null
  const next = names[after]
  if (next?.type === 'PER' && next.first === close + 1)
    return isBroken(reading, first, next.end) ? null : { first, end: next.end }
  const isOne = !isBracket && close === end + 2 && isSurname(reading, close + 1)
  return isOne && !isBroken(reading, first, close + 2) ? { first, end: close + 2 } : null
}

/** Whether a capitalised word that is no ordinary one stands alone at the token. */
function isSurname({ tokens }: Reading, index: number): boolean {
  if (index >= tokens.count || !isCapitalised(tokens, index)) return false
  const isAlone = index + 1 >= tokens.count || !isCapitalised(tokens, index + 1)
  return isAlone && !(nameClasses(tokens.lower[index]!) & ORDINARY)
}

/** "A.J.P." */
function isInitials({ text, tokens }: Reading, name: TaggedName): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(text.slice(tokens.start[name.first], tokens.end[name.end - 1]))
}

export function bracketedFirstName(
  { tokens }: Reading,
  names: readonly TaggedName[],
  index: number,
): Borders | null {
  const { first, end } = names[index]!
  const next = names[index + 1]
  const closing = first === 0 ? undefined : BRACKETS.get(tokens.lower[first - 1]!)
  if (closing === undefined || tokens.lower[end] !== closing) return null
  return next?.type === 'PER' && next.first === end + 1 && end - first === 1
    ? { first: first - 1, end: next.end }
    : null
}

export function nicknameBefore(
  reading: Reading,
  names: readonly TaggedName[],
  index: number,
): Borders | null {
  const { tokens } = reading
  const { first, end } = names[index]!
  if (first < 3 || !CLOSING.has(tokens.lower[first - 1]!)) return null
  let open = first - 2
  while (open > 0 && first - open <= LONGEST_NICKNAME + 1 && !OPENING.has(tokens.lower[open]!)) open--
  const given = open - 1
  if (given < 0 || !OPENING.has(tokens.lower[open]!) || open + 1 >= first - 1) return null
  if (!isCapitalised(tokens, given) || !isCapitalised(tokens, open + 1) || isBroken(reading, given, end))
    return null
  return nameClasses(tokens.lower[given]!) & FIRST_NAME ? { first: given, end } : null
}

/** Whether a line ends inside. */
export function isBroken(reading: Reading, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (reading.tokens.flags[i]! & LINE_START) return true
  return false
}

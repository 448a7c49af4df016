/*
 * Where a name begins and ends, for the cases in which language is regular and the tagger too rare a guest: nicknames in
 * marks, regnal numbers, particles. Each rule looks at one tagged person and the names beside it.
 */

import type { Reading } from '../../../language/reading.ts'
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { ALL_CAPS, CAPITAL, LINE_START, LOWER, type Tokens } from '../../../language/tokens.ts'
import { isCapitalised } from '../../../language/word-form.ts'
import { PARTICLES } from '../../../lexicon/particles.ts'
import { nameClasses } from '../../../model/tables/names-lexicon.ts'
import { FIRST_NAME, ORDINARY } from '../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { isTitle } from '../identity/name-mention.ts'
import type { TaggedName } from '../tagger/name-labels.ts'

/** New borders of a name; names between them are swallowed. */
export interface Borders {
  readonly first: number
  readonly end: number
}

/** A rule: the name at `index` of `names` with better borders, or null where it does not apply. */
export interface BorderRule {
  readonly name: string
  /** A sentence, the persons that the tagger sees in it, and the name that the rule makes of them. */
  readonly example: readonly [string, readonly string[], string]
  readonly find: (reading: Reading, names: readonly TaggedName[], index: number) => Borders | null
}

/** In the order tried; the first that applies wins. */
export const BORDER_RULES: readonly BorderRule[] = [
  {
    name: 'nickname-in-marks',
    example: [
      'The boxer Marco "Iron Fist" Delgado won again.',
      ['Marco', 'Delgado'],
      'Marco "Iron Fist" Delgado',
    ],
    find: nicknameInMarks,
  },
  {
    name: 'joined-by-particle',
    example: ['President Ahmed al-Rashid Hassan arrived.', ['Ahmed', 'Hassan'], 'Ahmed al-Rashid Hassan'],
    find: joinedByParticle,
  },
  {
    name: 'particle-chain-before',
    example: ['Yesterday Tariq bin Mansour arrived.', ['Mansour'], 'Tariq bin Mansour'],
    find: particleChainBefore,
  },
  {
    name: 'regnal-number',
    example: ['It was built under Gustav III of Sweden.', ['Gustav'], 'Gustav III'],
    find: regnalNumber,
  },
  {
    name: 'first-name-like-a-word',
    example: ['Then April Lima won.', ['Lima'], 'April Lima'],
    find: firstNameLikeWord,
  },
  {
    name: 'suffix-behind',
    example: ['Robert Lima Jr. was elected.', ['Robert Lima', 'Jr.'], 'Robert Lima Jr.'],
    find: suffixBehind,
  },
  {
    name: 'bracketed-first-name',
    example: ['“Coach (Frank) Lima came in.”', ['Frank', 'Lima'], '(Frank) Lima'],
    find: bracketedFirstName,
  },
  {
    name: 'nickname-before',
    example: ['Vincent “Vinny the Chin” Gallo ran the docks.', ['Gallo'], 'Vincent “Vinny the Chin” Gallo'],
    find: nicknameBefore,
  },
  {
    name: 'particles-before',
    example: ['It was sold. Van den Broek agreed.', ['Broek'], 'Van den Broek'],
    find: particlesBefore,
  },
  {
    name: 'particle-before',
    example: ['The ball went to Van der Molen.', ['der Molen'], 'Van der Molen'],
    find: particleBefore,
  },
]

const OPENING = wordSet(['"', '“', '‘', '``', '„', "'"])
const CLOSING = wordSet(['"', '”', '’', "''", "'"])
const OPEN_BRACKET = wordHash('(')
const CLOSE_BRACKET = wordHash(')')
const LONGEST_NICKNAME = 4

function nicknameInMarks(reading: Reading, names: readonly TaggedName[], index: number): Borders | null {
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

const JOINING = wordSet(
  'abdel al ben bin bint da das de del der di dos du e el ibn la ould van von wa y'.split(' '),
)

function joinedByParticle(reading: Reading, names: readonly TaggedName[], index: number): Borders | null {
  const { tokens, text } = reading
  const { first, end } = names[index]!
  const next = names[index + 1]
  if (next?.type !== 'PER' || next.first !== end + 1 || isBroken(reading, first, next.end)) return null
  const isArticle = /^(al|el|as|ad|ul)-\p{L}/iu.test(text.slice(tokens.start[end], tokens.end[end]))
  const isParticle = (tokens.flags[end]! & LOWER) !== 0 && JOINING.has(tokens.lower[end]!)
  return isArticle || isParticle ? { first, end: next.end } : null
}

const CHAINING = wordSet(['bin', 'bint', 'ibn', 'ould', 'abdel'])

function particleChainBefore(reading: Reading, names: readonly TaggedName[], index: number): Borders | null {
  const { tokens } = reading
  const { first, end } = names[index]!
  const before = first - 2
  if (before < 0 || !CHAINING.has(tokens.lower[first - 1]!) || isBroken(reading, before, end)) return null
  return isCapitalised(tokens, before) && !isTitle(reading, before) ? { first: before, end } : null
}

const NUMBERS = wordSet('i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii'.split(' '))
const ONE = wordHash('i')
const VERBS = tagSet(['VBP', 'VBD', 'MD', 'RB'])

function regnalNumber(reading: Reading, names: readonly TaggedName[], index: number): Borders | null {
  const { tokens, tags } = reading
  const { first, end } = names[index]!
  if (end >= tokens.count || !isRoman(tokens, end) || isBroken(reading, first, end + 1)) return null
  if (!(nameClasses(tokens.lower[end - 1]!) & FIRST_NAME)) return null
  return tokens.lower[end] === ONE && VERBS[tags[end + 1]!] === 1 ? null : { first, end: end + 1 }
}

function isRoman({ flags, lower, start, end }: Tokens, index: number): boolean {
  const letters = end[index]! - start[index]!
  return (flags[index]! & (letters === 1 ? CAPITAL : ALL_CAPS)) !== 0 && NUMBERS.has(lower[index]!)
}

const WORDS_TOO = wordSet(
  'april art august autumn dawn faith frank grace grant hope joy june mark may pat rose rusty skip sue summer will'.split(
    ' ',
  ),
)
const LEADS_TO_DATE = tagSet(['IN', 'DT', 'JJ', 'CD', 'NNP', 'TO'])
const BASE_FORM = TAG.VB
const WILL = wordHash('will')

/** "April Jones won", "Will Jones won": no month behind "in", no verb of a question ("Will Jones win?"). */
function firstNameLikeWord(reading: Reading, names: readonly TaggedName[], index: number): Borders | null {
  const { tokens, tags } = reading
  const { first, end } = names[index]!
  const given = first - 1
  if (end - first > 1 || given < 0 || tokens.flags[first]! & LINE_START) return null
  if (!isCapitalised(tokens, given) || !WORDS_TOO.has(tokens.lower[given]!) || tags[end] === BASE_FORM)
    return null
  if (
    tokens.lower[given] === WILL &&
    (given === 0 ||
      tokens.flags[given]! & LINE_START ||
      reading.sentences.of[given] !== reading.sentences.of[given - 1])
  )
    return null
  const isFree = given === 0 || (tokens.flags[given]! & LINE_START) !== 0 || !LEADS_TO_DATE[tags[given - 1]!]
  const previous = names[index - 1]
  return isFree && (previous === undefined || previous.end <= given) ? { first: given, end } : null
}

const SUFFIX_SET = wordSet(['jr', 'sr', 'jr.', 'sr.'])

function suffixBehind({ tokens }: Reading, names: readonly TaggedName[], index: number): Borders | null {
  const name = names[index]!
  const at = tokens.lower[name.end] === COMMA ? name.end + 1 : name.end
  if (at >= tokens.count || tokens.flags[at]! & LINE_START || !SUFFIX_SET.has(tokens.lower[at]!)) return null
  return { first: name.first, end: at + 1 }
}

function bracketedFirstName(
  { tokens }: Reading,
  names: readonly TaggedName[],
  index: number,
): Borders | null {
  const { first, end } = names[index]!
  const next = names[index + 1]
  if (first === 0 || tokens.lower[first - 1] !== OPEN_BRACKET || tokens.lower[end] !== CLOSE_BRACKET)
    return null
  return next?.type === 'PER' && next.first === end + 1 && end - first === 1
    ? { first: first - 1, end: next.end }
    : null
}

function nicknameBefore(reading: Reading, names: readonly TaggedName[], index: number): Borders | null {
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

const COMMA = wordHash(',')
const PARTICLE_SET = wordSet(PARTICLES.split(' '))
/** Words that are particles in the middle of a name and something else before one. */
const NO_FIRST_PARTICLES = wordSet([
  'y',
  'e',
  'a',
  'do',
  'the',
  'st',
  'st.',
  'saint',
  'san',
  'santa',
  'of',
  'to',
  'in',
])

/** "Van den Broek", "Bin Rashad": a capitalised particle, with those behind it, belongs to the surname. */
function particlesBefore(reading: Reading, names: readonly TaggedName[], index: number): Borders | null {
  const { tokens } = reading
  const { first, end } = names[index]!
  if (end - first > 1 || tokens.flags[first]! & LINE_START) return null
  let from = first
  while (from > 0 && first - from < 3 && PARTICLE_SET.has(tokens.lower[from - 1]!)) {
    from--
    if (isCapitalised(tokens, from) || tokens.flags[from]! & LINE_START) break
  }
  if (from === first || !isCapitalised(tokens, from) || NO_FIRST_PARTICLES.has(tokens.lower[from]!))
    return null
  const previous = names[index - 1]
  return previous !== undefined && previous.end > from ? null : { first: from, end }
}

function particleBefore(reading: Reading, names: readonly TaggedName[], index: number): Borders | null {
  const { tokens } = reading
  const { first, end } = names[index]!
  const before = first - 1
  if (before < 0 || tokens.flags[first]! & LINE_START || !PARTICLE_SET.has(tokens.lower[before]!)) return null
  if (!PARTICLE_SET.has(tokens.lower[first]!)) return null
  const previous = names[index - 1]
  const isTaken = previous !== undefined && previous.end === first && previous.first < before
  return isTaken ? null : { first: before, end }
}

/** Whether a line ends inside. */
function isBroken(reading: Reading, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (reading.tokens.flags[i]! & LINE_START) return true
  return false
}

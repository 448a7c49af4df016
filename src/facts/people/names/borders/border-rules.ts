/*
 * Where a name begins and ends, for the cases in which language is regular and the tagger too rare a guest: nicknames in
 * marks, regnal numbers, particles. Each rule looks at one tagged person and the names beside it.
 */

import type { Reading } from '../../../../language/reading.ts'
import { tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { ALL_CAPS, CAPITAL, LINE_START, type Tokens } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { FIRST_NAME } from '../../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'
import { plainInitialsBefore } from './border-initials.ts'
import { lettersBehind, shortTitle } from './border-letters.ts'
import {
  type Borders,
  bracketedFirstName,
  isBroken,
  nicknameBefore,
  nicknameInMarks,
} from './border-nicknames.ts'
import {
  joinedByParticle,
  nameBeforeParticles,
  particleBefore,
  particleChainBefore,
  particlesBefore,
  servantBefore,
} from './border-particles.ts'
import { withoutPluralNoun } from './border-plurals.ts'
import { surnameWithSaint } from './border-saints.ts'

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
    name: 'plural-noun-behind',
    example: ['The tapes show it. Ana Lima Tapes just out!', ['Ana Lima Tapes'], 'Ana Lima'],
    find: withoutPluralNoun,
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
    name: 'servant-before',
    example: ['Yesterday Abd al-Karim Mansour arrived.', ['al-Karim Mansour'], 'Abd al-Karim Mansour'],
    find: servantBefore,
  },
  {
    name: 'name-before-particles',
    example: [
      'It was María Lima de la Cruz who left.',
      ['María Lima', 'de la Cruz'],
      'María Lima de la Cruz',
    ],
    find: nameBeforeParticles,
  },
  {
    name: 'surname-with-saint',
    example: ['The actor Jill St. John arrived.', ['John'], 'Jill St. John'],
    find: surnameWithSaint,
  },
  {
    name: 'plain-initials-before',
    example: ['It was built by B N Oakfield in May.', ['Oakfield'], 'B N Oakfield'],
    find: plainInitialsBefore,
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
  {
    name: 'letters-behind',
    example: ['Ana Lima MP left.', ['Ana Lima MP'], 'Ana Lima'],
    find: lettersBehind,
  },
  { name: 'short-title', example: ['Cllr Ana Lima left.', ['Cllr Ana Lima'], 'Ana Lima'], find: shortTitle },
]

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

const COMMA = wordHash(',')

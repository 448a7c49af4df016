/*
 * Names in bylines and credits ("By Ana Lima", "Photo: Ana Lima/Nordpress", "Reporting by …"): they are no people of the
 * story, unless the story names them elsewhere.
 */
import type { Reading } from '../../../language/reading.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { CREDIT_WORDS, type TokenMarks } from '../token-marks.ts'
import type { MendedName } from './mend-names.ts'

/** A way in which a line credits its makers. */
export interface CreditRule {
  readonly name: string
  readonly example: string
  /** Matches the line up to the name. */
  readonly before: RegExp
}

/** Credits stand at the start of a line, before the name. */
export const CREDIT_RULES: readonly CreditRule[] = [
  {
    name: 'byline',
    example: 'By Ana Lima',
    before: /^(?:written |story |words |posted |published )?by:? $/i,
  },
  { name: 'byline-of-several', example: 'By Ana Lima and Bo Chen', before: /^by [^.]{1,60}(?:,| and| &) $/i },
  {
    name: 'photographer',
    example: 'Photo: Ana Lima/Nordpress',
    before:
      /\b(?:photos?|photographs?|photography|picture|illustration|graphic|video|credit)(?: credits?)?(?: by|:) $/i,
  },
  {
    name: 'contributors',
    example: 'Contributing: Ana Lima, Bo Chen',
    before: /^(?:contributing|contributors?)(?: writers?| reporters?)?: (?:[^.]{1,80}(?:,| and) )?$/i,
  },
  {
    name: 'desk',
    example: '(Reporting by Ana Lima; Editing by Bo Chen)',
    before:
      /\b(?:reporting|editing|writing|compiled|additional reporting|edited|translated) (?:by|for [^.]{1,30} by) (?:[^.]{1,80}(?:,| and) )?$/i,
  },
  {
    name: 'contributors-behind',
    example: 'Dan Cole contributed reporting from Leeds, Ana Lima from Halm and Bo Chen from York.',
    before: /^[^.\n]{2,80}\bcontributed reporting from [^.\n]{2,100}(?:,| and) $/i,
  },
]

/** A byline is a line of its own with little besides the names. */
const LONGEST_LINE = 120
const LINE_RULES = new Set(['byline', 'byline-of-several'])

const CONTRIBUTED_WORD = wordHash('contributed')
const BEFORE_NAMES = wordSet(CREDIT_WORDS)

const NOBODY: ReadonlySet<MendedName> = new Set()

/** The names of persons that stand in credits alone. */
export function creditedNames(
  reading: Reading,
  names: readonly MendedName[],
  marks: TokenMarks,
): ReadonlySet<MendedName> {
  const near = namesAfterCreditWords(reading, names, marks)
  if (near.length === 0) return NOBODY
  const { tokens, text } = reading
  const form = (name: MendedName): string => text.slice(tokens.start[name.first], tokens.end[name.end - 1])
  const credited = new Set(near.filter((name) => isCredited(reading, name)))
  if (credited.size === 0) return credited
  const people = names.filter((name) => name.type === 'PER')
  const story = new Set(people.filter((name) => !credited.has(name)).map(form))
  const isInStory = (name: MendedName): boolean =>
    story.has(form(name)) ||
    form(name)
      .split(' ')
      .some((word) => story.has(word))
  return new Set([...credited].filter((name) => !isInStory(name)))
}

/** The persons with a word of credits shortly before them: the others need no look at their line. */
function namesAfterCreditWords(
  reading: Reading,
  names: readonly MendedName[],
  { small }: TokenMarks,
): MendedName[] {
  const { tokens } = reading
  const near: MendedName[] = []
  let next = 0
  let last = Number.NEGATIVE_INFINITY
  for (const name of names) {
    if (name.type !== 'PER') continue
    for (; next < small.length && small[next]! < name.first; next++)
      if (BEFORE_NAMES.has(tokens.lower[small[next]!]!)) last = tokens.start[small[next]!]!
    const isBefore = next < small.length && isContributing(tokens, small, next, name.first)
    const isNear = isBefore || tokens.start[name.first]! - last <= LONGEST_LINE
    if (isNear || isMaker(reading, name)) near.push(name)
  }
  return near
}

/** "Ana Lima contributed to this report", with others before or behind her. */
const CONTRIBUTED =
  /^(?:[^.\n]{0,80}(?:,| and) [^.\n]{0,60}?)?(?: in [^.\n]{1,40}?)? (?:also )?contributed (?:to this (?:article|dispatch|post|report|story)|reporting\b|from \p{Lu})/u
const LONGEST_CREDIT = 200

function isContributor({ tokens, text }: Reading, { end }: MendedName): boolean {
  const start = tokens.end[end - 1]!
  return CONTRIBUTED.test(text.slice(start, start + LONGEST_CREDIT))
}

/** Tokens from a name to "contributed". */
const FARTHEST_CREDIT = 40
/** Small words looked at behind a name. */
const MOST_AHEAD = 8

function isContributing(
  { lower }: Reading['tokens'],
  small: readonly number[],
  next: number,
  first: number,
): boolean {
  for (let k = next; k < small.length && k < next + MOST_AHEAD && small[k]! < first + FARTHEST_CREDIT; k++)
    if (lower[small[k]!] === CONTRIBUTED_WORD) return true
  return false
}

/** An agency behind the name of its photographer; a name glued to the last sentence of an item, alone at the end of its line. */
const AGENCY_BEHIND = /^(?: via |\/)(?:AFP|AP\b|Alamy|Associated Press|EPA|Getty|Reuters|Shutterstock|iStock)/
const END_OF_ITEM = /[^\s“”"'’]["”’']?--$/
const END_OF_LINE = /^\.?\s*(?:\n|$)/
const QUOTED_LINE = /(?:^|\n)[“"‘'][^\n]*$/
/** Characters looked at behind a name. */
const BEHIND = 24

/** "Ana Lima via Getty Images", "… in May.--Ana Lima" at the end of a line that is no quotation. */
function isMaker({ tokens, text }: Reading, { first, end }: MendedName): boolean {
  const stop = tokens.end[end - 1]!
  const behind = text.slice(stop, stop + BEHIND)
  if (AGENCY_BEHIND.test(behind)) return true
  const start = tokens.start[first]!
  if (!END_OF_ITEM.test(text.slice(Math.max(0, start - 4), start)) || !END_OF_LINE.test(behind)) return false
  const line = text.lastIndexOf('\n', start - 1) + 1
  return start - line < LONGEST_ITEM && !QUOTED_LINE.test(text.slice(line, start))
}

/** Characters of a paragraph whose end such a name can be. */
const LONGEST_ITEM = 2000

function isCredited(reading: Reading, name: MendedName): boolean {
  if (isContributor(reading, name) || isMaker(reading, name)) return true
  const { tokens, text } = reading
  const start = tokens.start[name.first]!
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_LINE)
  const before = text.slice(from, start)
  const lineEnd = text.indexOf('\n', start)
  const isShort = (lineEnd < 0 ? text.length : lineEnd) - from <= LONGEST_LINE
  return CREDIT_RULES.some((rule) => (isShort || !LINE_RULES.has(rule.name)) && rule.before.test(before))
}

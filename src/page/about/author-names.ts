/*
 * Whether words are the name of an author: a person or an agency, not a button, a photographer's credit or a desk.
 */

import { AGENCIES, NO_AUTHOR_WORDS } from '../../lexicon/page-agencies.ts'
import { nameClasses } from '../../model/tables/names-lexicon.ts'
import { FIRST_NAME, LAST_NAME, ORDINARY, PLACE } from '../../model/tables/names-lexicon-bits.ts'
import { wordHash } from '../../text/hash.ts'

const NOT_AUTHOR = new Set(NO_AUTHOR_WORDS)
const AGENCY = new Map(AGENCIES.map((name) => [name.toLowerCase(), name]))
/** Particles that names hold in lower case. */
const PARTICLE = /^(?:al|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ter|van|von|y|zu)$/i
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]{0,30}$/u
/** The same of ASCII, tried first: patterns of Unicode take milliseconds to compile, and few pages need this one. */
const ASCII_WORD = /^[ -~]*$/
const ASCII_NAME_WORD = /^[A-Z][A-Za-z'.-]{0,30}$/
const JOINT = /\s*(?:,|;|\||\/|&|•|·|\band\b|\bwith\b)\s*/i
const ROLE_TAIL =
  /(?:^|\s)(?:(?:staff|special|senior|chief|contributing|political|business)\s)?(?:writers?|reporters?|correspondents?|editors?|columnists?|contributors?)\b.*$/i
const LEAD =
  /^(?:(?:written|posted|reported|story|words|edited|text|interview)\s)?by[:\s]\s*|^(?:authors?|interview|text|words|story|report(?:ing)?):\s*|^posted\s+by\s+|^from\s+/i
/** "By Jane DoeStaff Writer": a copier lost the space before the role. */
const GLUED_ROLE =
  /(\p{Ll})(?=(?:Staff|Senior|Business|Political|Special|Chief|Contributing|National) ?(?:Writer|Reporter|Columnist|Correspondent|Editor))/u
/** A byline is short; longer text is searched no further. */
const LONGEST = 200

/** The agency that `name` is, as it signs, or null. */
export function agencyName(name: string): string | null {
  return AGENCY.get(name.trim().toLowerCase()) ?? null
}

/** The authors listed in `text`; empty if any part of it is no name. */
export function authorsIn(text: string, allowOneWord = false): string[] {
  const line = text.slice(0, LONGEST).replace(LEAD, '').replace(GLUED_ROLE, '$1 ').replace(/\s+/g, ' ').trim()
  const names: string[] = []
  for (const part of line.split(JOINT)) {
    const own = part.replace(ROLE_TAIL, '')
    const name = own.replace(/^[\s|•·–—-]+|[\s|•·–—,.-]+$/g, '')
    // "Jane Doe, Transport Editor": what stands before a role behind a name is a desk
    if (!name || (own !== part && names.length > 0 && !name.includes(' '))) continue
    const agency = agencyName(name)
    if (!agency && !isPersonName(name, allowOneWord))
      return names.length > 0 && names.every((n) => n.includes(' ')) ? names : []
    if (!names.includes(agency ?? name)) names.push(agency ?? name)
  }
  return names
}

/** Whether `name` has the form of a person's full name. */
export function isPersonName(name: string, allowOneWord = false): boolean {
  const words = name.split(' ')
  if (words.length > 5 || words.length < (allowOneWord ? 1 : 2)) return false
  const own = words.filter((word) => !PARTICLE.test(word))
  return (
    own.length > 0 &&
    own.every(isNameWord) &&
    !words.some((word) => NOT_AUTHOR.has(word.toLowerCase().replace(/[.:]$/, '')))
  )
}

/** Whether a line alone, without "by", is a person's name: its first word is known as a first name, it is no place. */
export function isKnownPersonName(name: string): boolean {
  if (!isPersonName(name)) return false
  const words = name.toLowerCase().split(' ')
  const last = nameClasses(wordHash(words.at(-1)!))
  const isNoun = (last & ORDINARY) !== 0 && (last & LAST_NAME) === 0
  return (
    (nameClasses(wordHash(words[0]!)) & FIRST_NAME) !== 0 &&
    !isNoun &&
    !(nameClasses(wordHash(words.join(' '))) & PLACE)
  )
}

function isNameWord(word: string): boolean {
  return (ASCII_WORD.test(word) ? ASCII_NAME_WORD : NAME_WORD).test(word)
}

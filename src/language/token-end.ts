/*
 * Where a token ends: words with inner hyphens, apostrophes and full stops, numbers, clitics, addresses, punctuation.
 * Every scan moves forward only, so a token costs its own length.
 */

import { APOSTROPHE, classOf, DIGIT, isLetter, lowerOf, UPPER_LETTER } from '../text/characters.ts'
import { hashLower, wordSet } from '../text/hash.ts'
import { CALENDAR_ABBREVIATIONS, CAPITAL_ABBREVIATIONS, LOWER_ABBREVIATIONS } from './abbreviations.ts'

const DOT = 46
const HYPHEN = 45
const SLASH = 47
const COLON = 58
const COMMA = 44
const AT = 64
const HASH = 35
const AMPERSAND = 38
const STRAIGHT = 39

const CLITICS = wordSet(['s', 'm', 'd', 'll', 're', 've'])
const DOMAINS = wordSet('com org net gov edu uk co io de fr eu ru info tv au ca ua by'.split(' '))
const WEB = wordSet(['http', 'https', 'www'])
const LONGEST_ABBREVIATION = 6

/** End of the token that starts at `at`, at most `limit`; `glued` says that no space stands before it. */
export function tokenEnd(text: string, at: number, limit: number, glued: boolean): number {
  const kind = classOf(text.charCodeAt(at))
  if (isLetter(kind)) return wordEnd(text, at, limit)
  if (kind === DIGIT) return numberEnd(text, at, limit)
  if (kind === APOSTROPHE) return apostropheEnd(text, at, limit, glued)
  const code = text.charCodeAt(at)
  if ((code === AT || code === HASH) && at + 1 < limit && isWordClass(classOf(text.charCodeAt(at + 1)))) {
    return lettersEnd(text, at + 1, limit)
  }
  let end = at + 1
  if (code === DOT || code === HYPHEN) while (end < limit && text.charCodeAt(end) === code) end++
  return end
}

/** A clitic ('s), a mark of two apostrophes (''), or a lone one. */
function apostropheEnd(text: string, at: number, limit: number, glued: boolean): number {
  const code = text.charCodeAt(at)
  if (code === STRAIGHT && text.charCodeAt(at + 1) === STRAIGHT) return Math.min(at + 2, limit)
  return glued ? cliticEnd(text, at, limit) : at + 1
}

function isWordClass(kind: number): boolean {
  return isLetter(kind) || kind === DIGIT
}

function lettersEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && isWordClass(classOf(text.charCodeAt(end)))) end++
  return end
}

function cliticEnd(text: string, at: number, limit: number): number {
  const end = lettersEnd(text, at + 1, limit)
  return end > at + 1 && end - at <= 3 && CLITICS.has(hashLower(text, at + 1, end)) ? end : at + 1
}

function wordEnd(text: string, at: number, limit: number): number {
  let segment = at
  let end = lettersEnd(text, at, limit)
  if (isNegation(text, at, end, limit)) return end === at + 1 ? end + 2 : end - 1
  while (end < limit) {
    const code = text.charCodeAt(end)
    const next = end + 1 < limit ? classOf(text.charCodeAt(end + 1)) : 0
    if (!isWordClass(next))
      return code === DOT && ownsDot(text, at, segment, end) ? end + 1 : urlEnd(text, at, end, limit)
    if (code === HYPHEN || code === AMPERSAND) {
      segment = end + 1
    } else if (classOf(code) === APOSTROPHE) {
      if (cliticEnd(text, end, limit) > end + 1) return end
      segment = end + 1
    } else if (code === AT) {
      return addressEnd(text, end, limit)
    } else if (code !== DOT || !joinsDot(text, segment, end, limit)) {
      return code === DOT && ownsDot(text, at, segment, end) ? end + 1 : urlEnd(text, at, end, limit)
    } else {
      segment = end + 1
    }
    end = lettersEnd(text, end + 1, limit)
    if (isNegation(text, segment, end, limit)) return end - 1
  }
  return end
}

/** "don’t": the word ends before its n; "n’t" itself is taken whole. */
function isNegation(text: string, start: number, end: number, limit: number): boolean {
  if (
    end >= limit ||
    lowerOf(text.charCodeAt(end - 1)) !== 110 ||
    classOf(text.charCodeAt(end)) !== APOSTROPHE
  )
    return false
  if (
    lowerOf(text.charCodeAt(end + 1)) !== 116 ||
    (end + 2 < limit && isWordClass(classOf(text.charCodeAt(end + 2))))
  )
    return false
  return start < end
}

/** "U.S", "a.m", "example.com": the full stop goes on with the word. */
function joinsDot(text: string, segment: number, dot: number, limit: number): boolean {
  const end = lettersEnd(text, dot + 1, limit)
  if (dot - segment === 1 && end - dot === 2) return true
  if (DOMAINS.has(hashLower(text, dot + 1, end))) return dot - segment > 1
  return WEB.has(hashLower(text, segment, dot))
}

/** "Mr.", "J.", "U.S.", "a.m.": the full stop is part of the word. */
function ownsDot(text: string, start: number, segment: number, dot: number): boolean {
  const capital = classOf(text.charCodeAt(start)) === UPPER_LETTER
  if (dot - segment === 1) return capital || segment > start
  if (segment > start || dot - start > LONGEST_ABBREVIATION) return false
  return (capital ? CAPITAL_ABBREVIATIONS : LOWER_ABBREVIATIONS).has(hashLower(text, start, dot))
}

/** Goes on to the end of a web address if `text[start..end)` begins one. */
function urlEnd(text: string, start: number, end: number, limit: number): number {
  const isScheme = text.charCodeAt(end) === COLON && text.charCodeAt(end + 1) === SLASH && end - start <= 5
  if (isScheme && WEB.has(hashLower(text, start, end))) return addressEnd(text, end, limit)
  const hasPath = text.charCodeAt(end) === SLASH && text.slice(Math.max(start, end - 5), end).includes('.')
  return hasPath ? addressEnd(text, end, limit) : end
}

function addressEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && /[^\s"“”<>()[\]{}«»]/.test(text[end]!)) end++
  while (end > at + 1 && /[.,;:!?'’]/.test(text[end - 1]!)) end--
  return end
}

function numberEnd(text: string, at: number, limit: number): number {
  let end = lettersEnd(text, at, limit)
  let segment = at
  while (end + 1 < limit) {
    const code = text.charCodeAt(end)
    const next = classOf(text.charCodeAt(end + 1))
    const joins =
      next === DIGIT
        ? code === DOT || code === COMMA || code === COLON || code === HYPHEN || code === SLASH
        : isLetter(next) && code === HYPHEN
    if (!joins) break
    segment = end + 1
    end = lettersEnd(text, segment, limit)
  }
  return endsInMonth(text, segment, end, limit) ? end + 1 : end
}

/** "Aug. 30-Sept. 2": the full stop is part of the month behind the hyphen. */
function endsInMonth(text: string, segment: number, end: number, limit: number): boolean {
  if (end >= limit || text.charCodeAt(end) !== DOT || end - segment > LONGEST_ABBREVIATION) return false
  const isCapital = classOf(text.charCodeAt(segment)) === UPPER_LETTER
  return isCapital && CALENDAR_ABBREVIATIONS.has(hashLower(text, segment, end))
}

/*
 * The names in a byline, without what stands beside them: "Jane Doe in Paris and Tom Hale BBC News, London", "Jane Doe
 * Environment correspondent @jane", "Jane Doe | Valley Post Published: 3 May".
 */
import { MONTH_CHOICE } from '../../lexicon/calendar/day-names.ts'
import { BYLINE_DESKS, BYLINE_JOBS, NOBODY_BY_NAME } from '../../lexicon/page/page-byline-words.ts'
import { agencyName, isKnownPersonName, isPaperName, isPersonName, isPlaceName } from './author-names.ts'

const JOBS = new Set([...BYLINE_JOBS, ...BYLINE_JOBS.map((job) => `${job}s`)])
const DESKS = new Set(BYLINE_DESKS)
const NOBODY = new Set(NOBODY_BY_NAME)
/** A byline is short; longer text is searched no further. */
const LONGEST = 200
/** What stands before a colon and the author, for patterns. */
export const BYLINE_LABELS = 'authors?|interview|text|words|story|report(?:ing)?'
const LEAD = new RegExp(
  String.raw`^(?:(?:written|posted|reported|published|submitted|story|words|edited|text|interview)\s)?by[:\s]\s*|^(?:${BYLINE_LABELS}):\s*|^from\s+`,
  'i',
)
/** "By Jane DoeStaff Writer": a copier lost the space before the role. */
const GLUED_ROLE =
  /(\p{Ll})(?=(?:Staff|Senior|Business|Political|Special|Chief|Contributing|National) ?(?:Writer|Reporter|Columnist|Correspondent|Editor))/u
/** Addresses have a dot behind the sign; a handle may be glued to the name. */
const CONTACT = /\(?[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,30}|\s?@\w{1,30}|https?:\/\/\S{1,200}|www\.\S{1,200}/g
/** When it was published: ends the names. */
const STAMP = new RegExp(
  String.raw`\s?[-–—|]?\s?\b(?:(?:first |last |originally )?(?:published|updated|posted|created|modified|added)\b|(?:on|at)\s(?=\d|[A-Z][a-z]{2,8}day\b|(?:${MONTH_CHOICE}))|\d{1,2}[:.]\d{2}\b|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th|\.)?\s(?:${MONTH_CHOICE})|(?:${MONTH_CHOICE})[a-z]{0,6}\.?\s\d).*$`,
  'i',
)
const JOINT = /\s*(?:,|;|\/|&|\(|\)|\band\b|\bwith\b)\s*/i
/** What stands behind a bar or a dash is the paper, unless its first name is known. */
const BAR = /\s*(?:\||•|·|\s[-–—]\s)\s*/
/** Where or for whom: "in Paris", "for the Valley Post". */
const WHERE = /(?:^|\s)(?:in|for|of|at|from|reporting)\s(?:the\s)?(?=[\p{Lu}\d]|from\b).*$/u
const ACRONYM = /^[A-Z]{2,}$/
const SHOUTED = /^[^a-z]*$/
/** "JANE DOE FOR THE VALLEY POST". */
const SHOUTED_WHERE = /\s(?:IN|FOR|AT)\s(?:THE\s)?[A-Z].*$/
/** Two words or more in capitals, and a word in them. */
const SHOUTED_NAME = /^[\p{Lu}.’'-]{2,}(?: [\p{Lu}.’'-]+)+$/u
const LETTERS = /\p{Lu}{2,}/gu
const MARGIN = /^[\s|•·–—-]+|[\s|•·–—,.:-]+$/g

/** What a byline may hold. */
export interface BylineOptions {
  /** A single word may be the first author's name. */
  readonly allowOneWord?: boolean
  /** Nothing but names and jobs: of a line whose beginning does not say that it is a byline. */
  readonly strict?: boolean
}

/** The authors listed in `text`; empty if it does not begin with a name. */
export function authorsIn(
  text: string,
  { allowOneWord = false, strict = false }: BylineOptions = {},
): string[] {
  const line = text.slice(0, LONGEST).replace(LEAD, '').replace(GLUED_ROLE, '$1 ').replace(/\s+/g, ' ').trim()
  const list = line.replace(CONTACT, ' |').replace(STAMP, '').trim()
  if (strict && WHERE.test(list)) return []
  const names: string[] = []
  for (const stretch of list.split(BAR)) {
    const isSecond = names.length > 0
    for (const part of stretch.split(JOINT)) {
      const own = part.replace(SHOUTED.test(part) ? SHOUTED_WHERE : WHERE, '').replace(MARGIN, '')
      if (!own || NOBODY.has(own.toLowerCase())) continue
      const name = nameIn(own, names.length > 0, allowOneWord)
      if (name === null && names.length === 0) return []
      // what stands behind a name and is none is a job, a paper or a place
      const isAuthor = name !== null && (!isSecond || isKnownPersonName(name) || agencyName(name) !== null)
      const written = isAuthor ? inSmallLetters(name) : null
      if (written !== null && !names.includes(written)) names.push(written)
    }
  }
  return names
}

/** The name that `part` begins with or is; null if there is none. `follows`: names stand before it. */
function nameIn(part: string, follows: boolean, allowOneWord: boolean): string | null {
  const agency = agencyName(part)
  if (agency) return agency
  const words = part.split(' ')
  // "AP Sports Writer": an agency's own
  if (words.length > 1 && agencyName(words[0]!)) return null
  const end = nameEnd(words)
  const name = words.slice(0, end).join(' ')
  const mayBeShort = allowOneWord && !follows && end === words.length
  if (!isPersonName(name, mayBeShort) || isPaperName(name)) return null
  return follows && isPlaceName(name) ? null : name
}

/** How many of `words` are the name: up to a job with its desk, or to the acronym of a paper. */
function nameEnd(words: readonly string[]): number {
  const isShouted = SHOUTED.test(words[0]!)
  let end = words.findIndex((word, at) => isJob(word) || (at > 0 && !isShouted && ACRONYM.test(word)))
  // "Jane Doe Valley News"
  if (end < 0)
    return words.length > 3 && isPaperName(words.slice(-2).join(' ')) ? words.length - 2 : words.length
  if (!isJob(words[end]!)) return end
  while (end > 2 && isDesk(words[end - 1]!)) end--
  // "Jane Doe Sky News correspondent"
  if (end > 2 && end < words.length && isPaperName(words[end]!.toLowerCase())) end--
  return words.slice(0, end).every(isDesk) ? 0 : end
}

const isJob = (word: string) => JOBS.has(bare(word))

const isDesk = (word: string) => DESKS.has(bare(word))

const bare = (word: string) => word.toLowerCase().replace(/[.,:]$/, '')

/** A name that is written in capitals as other pages write it: "JANE DOE-SMITH" is Jane Doe-Smith; agencies stay. */
function inSmallLetters(name: string): string {
  if (agencyName(name) || !SHOUTED_NAME.test(name)) return name
  return name.replace(LETTERS, (word) => word[0]! + word.slice(1).toLowerCase())
}

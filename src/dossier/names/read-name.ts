/*
 * A name as words that can be compared: ASCII, lower case, without titles; initials, particles and the generation known.
 */
import { HONORIFICS, SUFFIXES, TITLES_THAT_ARE_NAMES } from '../../lexicon/titles.ts'
import type { NameWords } from '../../names/name-words.ts'
import { asciiName } from './ascii.ts'

const GENERATIONS = new Set([...SUFFIXES.split(' '), 'v', 'junior', 'senior'])
/** Titles that are names as well stay: "Dean", "Sheikh" and the like may be all that is known. */
const NAMES_TOO = new Set(
  `${TITLES_THAT_ARE_NAMES} coach judge king major pope prince sheik sheikh speaker`.split(' '),
)
const TITLES = new Set([...HONORIFICS.split(' ').filter((word) => !NAMES_TOO.has(word)), 'prasident'])

/** An article that begins a surname given alone: "al-Assad", "Ben-Gurion". */
const ARTICLE = /^(?:a[dlnrsz]|ash|el|ben|bin)-(?=\p{L}{2})/iu

/** Longer names are no names: what is behind is not read. */
const LONGEST_NAME = 200
const LONGEST_WORD = 30
const MOST_WORDS = 12

/** The words of `name`. */
export function readName(name: string): NameWords {
  const ascii = asciiName(name.slice(0, LONGEST_NAME))
  const comma = /^([^,]+),\s*([^,]+)$/.exec(ascii)
  const isSuffix = comma !== null && GENERATIONS.has(plainWord(comma[2] ?? ''))
  const ordered = comma !== null && !isSuffix ? `${comma[2]} ${comma[1]}` : ascii.replaceAll(',', ' ')
  const hasSmall = /[a-z]/.test(ordered)
  const words = ordered
    .trim()
    .replace(ARTICLE, '')
    .split(/[\s\-–.]+/)
    .flatMap((word) => partsOf(word, hasSmall))
  while (words.length > 1 && TITLES.has(words[0] ?? '')) words.shift()
  const suffix = words.length > 1 && GENERATIONS.has(words.at(-1) ?? '') ? (words.pop() ?? '') : ''
  return { words: words.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD)), suffix }
}

/** Capitals that are no syllable: "JC", "AJ". */
const INITIALS = /^(?:[B-DF-HJ-NP-TV-XZ]{2,3}|[AO]J|JA)$/
const INNER_CAPITAL = /^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/
const GAELIC = /^(?:Mc|Mac|De|Di|Du|La|Le|O|Van|Fitz)[A-Z]/

/** A word in small letters, or the parts that capitals or dots tell apart ("JC" as "j c", "SergeiLavrov"). */
function partsOf(word: string, hasSmall: boolean): string[] {
  if (hasSmall && INITIALS.test(word) && !GENERATIONS.has(word.toLowerCase())) return [...word.toLowerCase()]
  const parts = INNER_CAPITAL.test(word) && !GAELIC.test(word) ? word.split(/(?=[A-Z])/) : [word]
  return parts.map(plainWord).filter((part) => part !== '')
}

/** Digits that stand for letters of the same look. */
const LOOKALIKES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 5: 's', 9: 'g' }

function plainWord(word: string): string {
  const lower = word.toLowerCase().replace(/[^a-z0-9]/g, '')
  return /[a-z]/.test(lower) ? lower.replace(/\d/g, (digit) => LOOKALIKES[digit] ?? '') : ''
}

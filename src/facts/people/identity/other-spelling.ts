/*
 * One person whose name a text writes in two ways of another alphabet or language: "Aleksandr Lukashenko" and
 * "Alyaksandr Lukashenka". A wrong join is worse than a split: each word has to be one by the rules of transliteration or by a
 * list of forms, and nothing may speak against it. Names known in both spellings are two: "Davis" and "Davies".
 */
import type { Reading } from '../../../language/reading.ts'
import { isCommonFirstName, isKnownName } from '../../../names/known-names.ts'
import type { NameWords } from '../../../names/name-words.ts'
import { isTransliteration, LONG_WORD, transliterationKey } from '../../../names/transliteration.ts'
import { areForms } from '../../../names/word-match.ts'
import type { NameMention } from './name-mention.ts'
import { genderOf } from './person-gender.ts'
import type { Person, PersonIndex } from './person-index.ts'

/** Whether two full names are one in two spellings. */
export function isOtherSpelling(a: NameWords, b: NameWords): boolean {
  if (a.words.length !== b.words.length || a.words.length < 2 || a.suffix !== b.suffix) return false
  return a.words.every((word, i) => word === b.words[i] || isOneWord(word, b.words[i]!))
}

/** Whether two words are one name in two spellings. */
export function isOtherSpellingOfWord(a: string, b: string): boolean {
  return isTransliteration(a, b) && !(isKnownName(a) && isKnownName(b))
}

/**
 * Whether a bare surname that nobody in the text bears is another one but for a letter: news introduces people by full names,
 * so it is a slip ("Giulini"), unless both are known names.
 */
export function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG_WORD || Math.abs(a.length - b.length) > 1 || a[0] !== b[0])
    return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1 && !(isKnownName(a) && isKnownName(b))
}

/** "Mikhail" is "Michael" in reports on one man; "Maria" and "Mary", which many are given, are two. */
function isOneWord(a: string, b: string): boolean {
  if (!areForms(a, b)) return isOtherSpellingOfWord(a, b)
  return isTransliteration(a, b) || !(isCommonFirstName(a) && isCommonFirstName(b))
}

/** The one person who is called so in another spelling. */
export function ownerInOtherSpelling(
  reading: Reading,
  { bySound }: PersonIndex,
  mention: NameMention,
  mentionsOf: MentionsOf,
): Person | null {
  const found = (bySound.get(transliterationKey(mention.words.at(-1)!)) ?? []).filter(
    (person) =>
      isOtherSpelling(person, mention) &&
      !differInGender(reading, person, mention, mentionsOf) &&
      !standBeside(reading, person, mention, mentionsOf),
  )
  return found.length === 1 ? found[0]! : null
}

/** All mentions by the very words of one. */
export type MentionsOf = (mention: NameMention) => readonly NameMention[]

function differInGender(
  reading: Reading,
  person: Person,
  mention: NameMention,
  mentionsOf: MentionsOf,
): boolean {
  const mine = genderOf(reading, person)
  const other = genderOf(reading, {
    words: mention.words,
    mentions: mentionsOf(mention).map((one) => ({ mention: one, link: '' })),
  })
  return mine !== null && other !== null && mine !== other
}

/** Whether both stand in one sentence anywhere, a list or a table: whoever writes names side by side tells them apart. */
function standBeside(
  { sentences }: Reading,
  { mentions }: Person,
  mention: NameMention,
  mentionsOf: MentionsOf,
): boolean {
  const places = new Set(mentionsOf(mention).map(({ first }) => sentences.of[first]))
  const spellings = new Set(mentions.map((one) => mentionsOf(one.mention)))
  return [...spellings].some((same) => same.some(({ first }) => places.has(sentences.of[first])))
}

/*
 * The language of a page: its script, else its declaration unless function words contradict it, else those words.
 */

import { STOP_WORDS_OF } from '../../lexicon/page/page-stop-words.ts'
import { ASCII, ASCII_CLASS, ASCII_LOWER } from '../../text/ascii.ts'
import { classOf, isLetter, lowerOf } from '../../text/characters.ts'
import { HASH_SEED, hashStep, wordHash } from '../../text/hash.ts'
import { hashTable, lookUpHash } from '../../text/hash-table.ts'

/** Characters that are looked at: on no page of the evaluation sets do twice as many tell another language. */
export const SAMPLE_CHARS = 2_000
const LONGEST_FUNCTION_WORD = 10
/** English is named on three function words; "Sales fell in Q3" may be anything. */
const ENOUGH_ENGLISH = 3
/** Another language is named on this many different function words that are not English ones too: "die", "in". */
const ENOUGH_FOREIGN = 4
/** A declaration is overruled if another language has this many times its function words: templates lie. */
const OVERRULES = 3

/** Ranges of UTF-16 units that tell a language. */
const SCRIPTS: readonly { readonly language: string; readonly from: number; readonly to: number }[] = [
  { language: 'ja', from: 0x3040, to: 0x30ff },
  { language: 'zh', from: 0x4e00, to: 0x9fff },
  { language: 'ko', from: 0xac00, to: 0xd7af },
  { language: 'ru', from: 0x0400, to: 0x04ff },
  { language: 'ar', from: 0x0600, to: 0x06ff },
  { language: 'he', from: 0x0590, to: 0x05ff },
  { language: 'el', from: 0x0370, to: 0x03ff },
  { language: 'th', from: 0x0e00, to: 0x0e7f },
  { language: 'hi', from: 0x0900, to: 0x097f },
  { language: 'bn', from: 0x0980, to: 0x09ff },
  { language: 'ka', from: 0x10a0, to: 0x10ff },
  { language: 'hy', from: 0x0530, to: 0x058f },
]
/** A row is 16 units; below the first one that counts stand the Latin letters. */
const ROW = 4
const FIRST_ROW = 0x0370 >> ROW
const SCRIPT_OF_ROW = scriptRows()
/** Letters of a script that decide at all. */
const LEAST_LETTERS = 20
/** Share of the sample's letters that decides for a script; kana is mixed with Han. */
const SCRIPT_SHARE = 0.3
const KANA_SHARE = 0.08

const LANGUAGES = Object.keys(STOP_WORDS_OF).sort()
const ENGLISH = 1 << LANGUAGES.indexOf('en')
/** By the hash of a word, the languages whose function word it is, as bits. */
const LANGUAGES_OF_WORD = hashTable(
  LANGUAGES.flatMap((language, number) =>
    STOP_WORDS_OF[language]!.map((word) => [wordHash(word), 1 << number] as const),
  ),
)

/** The ISO 639-1 code of `text`'s language given the page's declaration, or null. */
export function languageOf(text: string, declared: string | null): string | null {
  const sample = text.slice(0, SAMPLE_CHARS)
  const stated = /^[a-z]{2}(?![a-z])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase() ?? null
  const script = scriptLanguage(sample, stated)
  if (script) return script
  const counts = functionWords(sample)
  const clear = clearest(counts)
  if (!stated || !(stated in STOP_WORDS_OF)) return clear ?? stated
  const hits = (language: string) => counts.hits[LANGUAGES.indexOf(language)]!
  return clear !== null && hits(clear) >= OVERRULES * Math.max(1, hits(stated)) ? clear : stated
}

/** Function words of a sample, by number of the language. */
interface WordCounts {
  readonly hits: Int32Array
  /** Different words that English does not share. */
  readonly own: readonly ReadonlySet<number>[]
}

function functionWords(sample: string): WordCounts {
  const hits = new Int32Array(LANGUAGES.length)
  const own = LANGUAGES.map(() => new Set<number>())
  for (let at = 0; at < sample.length; at++) {
    const start = at
    let word = HASH_SEED
    for (; at < sample.length; at++) {
      const code = sample.charCodeAt(at)
      if (!isLetter(code < ASCII ? ASCII_CLASS[code]! : classOf(code))) break
      word = hashStep(word, code < ASCII ? ASCII_LOWER[code]! : lowerOf(code))
    }
    if (at === start || at - start > LONGEST_FUNCTION_WORD) continue
    const languages = lookUpHash(LANGUAGES_OF_WORD, word)
    for (let rest = languages; rest !== 0; rest &= rest - 1) {
      const language = 31 - Math.clz32(rest & -rest)
      hits[language]!++
      if ((languages & ENGLISH) === 0) own[language]!.add(word)
    }
  }
  return { hits, own }
}

/** The language with most function words, if they are enough to name it. */
function clearest({ hits, own }: WordCounts): string | null {
  // of equal ones the first in the alphabet
  const best = hits.reduce((most, count, language) => (count > hits[most]! ? language : most), 0)
  const english = hits[LANGUAGES.indexOf('en')]!
  if (english === hits[best]) return english >= ENOUGH_ENGLISH ? 'en' : null
  return own[best]!.size >= ENOUGH_FOREIGN ? LANGUAGES[best]! : null
}

function scriptLanguage(sample: string, stated: string | null): string | null {
  const counts = scriptCounts(sample)
  if (counts.every((count) => count <= LEAST_LETTERS)) return null
  const letters = letterCount(sample)
  for (const [script, { language }] of SCRIPTS.entries()) {
    const count = counts[script]!
    if (count > LEAST_LETTERS && count > letters * (language === 'ja' ? KANA_SHARE : SCRIPT_SHARE)) {
      return stated && stated !== 'en' && !(stated in STOP_WORDS_OF) ? stated : language
    }
  }
  return null
}

/** Units of each script. */
function scriptCounts(sample: string): Int32Array {
  const counts = new Int32Array(SCRIPTS.length + 1)
  for (let at = 0; at < sample.length; at++) {
    const row = sample.charCodeAt(at) >> ROW
    if (row >= FIRST_ROW) counts[SCRIPT_OF_ROW[row]!]!++
  }
  return counts.subarray(0, SCRIPTS.length)
}

/** The number of the script in each row of units; scripts begin and end with a row. */
function scriptRows(): Uint8Array {
  const rows = new Uint8Array(0x10000 >> ROW).fill(SCRIPTS.length)
  for (const [script, { from, to }] of SCRIPTS.entries()) rows.fill(script, from >> ROW, (to + 1) >> ROW)
  return rows
}

function letterCount(sample: string): number {
  let letters = 0
  for (let at = 0; at < sample.length; at++) if (isLetter(classOf(sample.charCodeAt(at)))) letters++
  return letters
}

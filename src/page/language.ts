/*
 * The language of a page: its script, else its declaration unless function words contradict it, else those words.
 */
import { STOP_WORDS_OF } from '../lexicon/page-stop-words.ts'

/** Words that are counted. */
const SAMPLE_CHARS = 6_000
/** English is named on three function words; "Sales fell in Q3" may be anything. */
const ENOUGH_ENGLISH = 3
/** Another language is named on this many different function words that are not English ones too: "die", "in". */
const ENOUGH_FOREIGN = 4
/** A declaration is overruled if another language has this many times its function words: templates lie. */
const OVERRULES = 3

const SCRIPTS: readonly { readonly language: string; readonly pattern: RegExp }[] = [
  { language: 'ja', pattern: /[\u3040-\u30ff]/g },
  { language: 'zh', pattern: /[\u4e00-\u9fff]/g },
  { language: 'ko', pattern: /[\uac00-\ud7af]/g },
  { language: 'ru', pattern: /[\u0400-\u04ff]/g },
  { language: 'ar', pattern: /[\u0600-\u06ff]/g },
  { language: 'he', pattern: /[\u0590-\u05ff]/g },
  { language: 'el', pattern: /[\u0370-\u03ff]/g },
  { language: 'th', pattern: /[\u0e00-\u0e7f]/g },
  { language: 'hi', pattern: /[\u0900-\u097f]/g },
  { language: 'bn', pattern: /[\u0980-\u09ff]/g },
  { language: 'ka', pattern: /[\u10a0-\u10ff]/g },
  { language: 'hy', pattern: /[\u0530-\u058f]/g },
]
/** Share of the sample's letters that decides for a script; kana is mixed with Han. */
const SCRIPT_SHARE = 0.3
const KANA_SHARE = 0.08

const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly string[]> = wordIndex()

/** The ISO 639-1 code of `text`'s language given the page's declaration, or null. */
export function languageOf(text: string, declared: string | null): string | null {
  const sample = text.slice(0, SAMPLE_CHARS)
  const stated = /^[a-z]{2}(?![a-z])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase() ?? null
  const script = scriptLanguage(sample, stated)
  if (script) return script
  const counts = functionWords(sample)
  const clear = clearest(counts)
  if (!stated || !(stated in STOP_WORDS_OF)) return clear ?? stated
  const hits = clear === null ? 0 : counts.get(clear)!.hits
  return clear !== null && hits >= OVERRULES * Math.max(1, counts.get(stated)?.hits ?? 0) ? clear : stated
}

interface WordCount {
  hits: number
  /** Different words that English does not share. */
  readonly own: Set<string>
}

function functionWords(sample: string): Map<string, WordCount> {
  const counts = new Map<string, WordCount>()
  for (const word of sample.toLowerCase().split(/[^\p{L}]+/u)) {
    const languages = LANGUAGES_OF_WORD.get(word) ?? []
    for (const language of languages) {
      const count = counts.get(language) ?? { hits: 0, own: new Set() }
      count.hits++
      if (!languages.includes('en')) count.own.add(word)
      counts.set(language, count)
    }
  }
  return counts
}

/** The language with most function words, if they are enough to name it. */
function clearest(counts: ReadonlyMap<string, WordCount>): string | null {
  const ranked = [...counts].sort((a, b) => b[1].hits - a[1].hits || (a[0] < b[0] ? -1 : 1))
  const english = counts.get('en')?.hits ?? 0
  const [best, count] = ranked[0] ?? ['en', null]
  if (count === null || english === count.hits || best === 'en')
    return english >= ENOUGH_ENGLISH ? 'en' : null
  return count.own.size >= ENOUGH_FOREIGN ? best : null
}

function scriptLanguage(sample: string, stated: string | null): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  for (const { language, pattern } of SCRIPTS) {
    const count = sample.match(pattern)?.length ?? 0
    if (count > 20 && count > letters * (language === 'ja' ? KANA_SHARE : SCRIPT_SHARE)) {
      return stated && stated !== 'en' && !(stated in STOP_WORDS_OF) ? stated : language
    }
  }
  return null
}

function wordIndex(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const [language, words] of Object.entries(STOP_WORDS_OF)) {
    for (const word of words) index.set(word, [...(index.get(word) ?? []), language])
  }
  return index
}

/*
 * The language of a page: its script, else its declaration unless function words contradict it, else those words.
 */
import { STOP_WORDS_OF } from '../lexicon/page-stop-words.ts'

/** Words that are counted, and how many function words a verdict needs. */
const SAMPLE_CHARS = 6_000
const ENOUGH = 4
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
  const counts = new Map<string, number>()
  for (const word of sample.toLowerCase().split(/[^\p{L}]+/u)) {
    for (const language of LANGUAGES_OF_WORD.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [best, hits] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [null, 0]
  if (best === null || hits < ENOUGH) return stated ?? (hits > 0 ? best : null)
  return stated && hits < OVERRULES * Math.max(1, counts.get(stated) ?? 0) && stated in STOP_WORDS_OF
    ? stated
    : best
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

/*
 * The build of Chinese and Korean names in Latin letters: a surname of one syllable, then a given name of two with a
 * hyphen ("Chan Wai-ming"), in one word ("Liu Xiaming") or in two ("Kim Jong Un").
 */

import type { Reading } from '../../../language/reading.ts'
import type { Tokens } from '../../../language/tokens.ts'
import { isCapitalised } from '../../../language/word-form.ts'
import { SENTENCE_STARTERS } from '../../../lexicon/particles.ts'
import { nameClasses } from '../../../model/tables/names-lexicon.ts'
import { DEMONYM, FIRST_NAME, LAST_NAME, ORDINARY, PLACE } from '../../../model/tables/names-lexicon-bits.ts'
import { hashLower, wordHash, wordSet } from '../../../text/hash.ts'
import { hasHyphen } from '../../../text/hyphen.ts'
import { isTitle } from './name-mention.ts'

const SYLLABLE =
  '(?:ch|sh|sw|zh|ts|tz|ng|kw|gw|hs|hw|gy|ky|my|hy|sy|by|[bcdfghjklmnpqrstwxyz])?[aeiou]{1,3}(?:ng|[nmptkhlw])?'
const GIVEN_NAME = new RegExp(`^(${SYLLABLE})-(${SYLLABLE})$`, 'i')
const SURNAME = new RegExp(`^${SYLLABLE}$`, 'i')
const LONGEST = 13
const LONGEST_SURNAME = 6
const STARTERS = wordSet(SENTENCE_STARTERS.split(' '))

/** Whether the name at tokens [first, end) is built like this: its first word is the surname. */
export function isSyllableName(reading: Reading, first: number, end: number): boolean {
  if (end - first === 3) return isSurname(reading, first) && areSyllables(reading, first + 1, end)
  if (end - first !== 2 || !isSurname(reading, first)) return false
  return isGivenName(reading, first + 1) || isPinyinName(reading, first + 1)
}

const PINYIN =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ong|ian|iao|ing|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u)'
const PINYIN_GIVEN = new RegExp(`^(?:${PINYIN}){2}$`, 'i')
/** A given name of two syllables is at least this long; shorter words are anything. */
const SHORTEST_PINYIN = 5
const CHINESE_SURNAMES = wordSet(
  'bai cai cao chen cheng cui deng ding dong du duan fan fang feng fu gao gong gu guo han hao he hou hu huang huo jia jiang jin kang kong lai lei li liang liao lin liu lu luo lyu ma mao meng mo ni niu ouyang pan peng qi qian qiao qin qiu ren shao shen shi song su sun tan tang tao tian wan wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yi yin yu yuan zeng zhang zhao zheng zhong zhou zhu zhuang zou'.split(
    ' ',
  ),
)
const NO_GIVEN = ORDINARY | PLACE | DEMONYM | FIRST_NAME

/** Whether the token is a given name of two Chinese syllables in one word, behind a Chinese surname. */
export function isPinyinName({ text, tokens }: Reading, index: number): boolean {
  if (index === 0 || lengthOf(tokens, index) < SHORTEST_PINYIN || !isCapitalised(tokens, index)) return false
  if (!CHINESE_SURNAMES.has(tokens.lower[index - 1]!)) return false
  if (nameClasses(tokens.lower[index]!) & NO_GIVEN) return false
  return PINYIN_GIVEN.test(text.slice(tokens.start[index], tokens.end[index]))
}

/** First names up to this rank are given to many: "Kim Ann Lee" is no Korean name. */
const COMMON = 2

/** Whether the tokens are syllables and no common first names. */
function areSyllables({ text, tokens }: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const rank = nameClasses(tokens.lower[i]!) & FIRST_NAME
    if (!isCapitalised(tokens, i) || (rank > 0 && rank <= COMMON)) return false
    if (!SURNAME.test(text.slice(tokens.start[i], tokens.end[i]))) return false
  }
  return true
}

/** Whether the token is a given name of two syllables with a hyphen, not both ordinary words. */
export function isGivenName({ text, tokens }: Reading, index: number): boolean {
  const { start, end } = tokens
  if (end[index]! - start[index]! > LONGEST || !isCapitalised(tokens, index)) return false
  if (!hasHyphen(text, start[index]!, end[index]!)) return false
  const parts = GIVEN_NAME.exec(text.slice(start[index], end[index]))
  if (!parts) return false
  const middle = start[index]! + parts[1]!.length
  const isOrdinary = (from: number, to: number): boolean =>
    (nameClasses(hashLower(text, from, to)) & ORDINARY) !== 0
  return !isOrdinary(start[index]!, middle) || !isOrdinary(middle + 1, end[index]!)
}

/** Surnames of one syllable that stand before given names of two words ("Tan Mei Ling"), beside the Chinese ones. */
const SOUTHERN_SURNAMES = wordSet(
  'ahn bae baek chan chew chia cho choi chong chow chua goh heng ho hwang jang jung khoo kim ko koh kwok kwon lam lau lee leong leung lim loh ng nguyen noh ong park pham phua poh seah seo seow shin sim tan tay teh teo toh wee wong yap yeo yip yoon'.split(
    ' ',
  ),
)

/** Whether three words from the token are such a surname and two syllables, none of them an ordinary word. */
export function isFullSyllableName(reading: Reading, first: number): boolean {
  const { lower } = reading.tokens
  if (!SOUTHERN_SURNAMES.has(lower[first]!) && !CHINESE_SURNAMES.has(lower[first]!)) return false
  if (!isCapitalised(reading.tokens, first) || !areSyllables(reading, first + 1, first + 3)) return false
  return !((nameClasses(lower[first + 1]!) | nameClasses(lower[first + 2]!)) & ORDINARY)
}

/** Whether the token can be the surname of one syllable before such a given name. */
export function isSurname(reading: Reading, index: number): boolean {
  const { text, tokens } = reading
  if (!isCapitalised(tokens, index) || lengthOf(tokens, index) > LONGEST_SURNAME) return false
  if (isTitle(reading, index) || STARTERS.has(tokens.lower[index]!)) return false
  const classes = nameClasses(tokens.lower[index]!)
  if (classes & ORDINARY && !(classes & LAST_NAME)) return false
  return tokens.lower[index] === PARK || SURNAME.test(text.slice(tokens.start[index], tokens.end[index]))
}

/** The one of these surnames that is written with an r which nobody speaks. */
const PARK = wordHash('park')

function lengthOf({ start, end }: Tokens, index: number): number {
  return end[index]! - start[index]!
}

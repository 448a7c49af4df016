/*
 * What a sentence counts: "at least twelve people were hurt" as 12 or more, with the words around that say what is counted.
 * Days, years, ages, ranks and times of day are no counts.
 */
import { MONTH_CHOICE, MONTH_NAMES } from '../../lexicon/calendar/day-names.ts'
import { stemsOf } from '../text/stems.ts'
import { numberValue } from './number-value.ts'

/** A number with what it counts. */
export interface Counted {
  /** As written, with "more than" and the like. */
  readonly text: string
  /** The values that it allows, both ends inclusive. */
  readonly least: number
  readonly most: number
  /** Stems of the words that say what is counted. */
  readonly what: ReadonlySet<string>
  /** The word behind the number: what is counted, for the reader. */
  readonly noun: string
}

const UNITS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const WORD_NUMBER = `(?:half a |a )?(?:${UNITS}|hundred|thousand|million|billion|dozen)(?:(?:[- ]| and )(?:${UNITS}|hundred|thousand|million|billion|dozen)){0,8}`
const FIGURE =
  '\\d[\\d,]{0,15}(?:\\.\\d{1,6})?(?: (?:million|billion|trillion|thousand|hundred|dozen)|mn|bn|m|k)?'
const MODIFIERS =
  'more than|over|at least|no fewer than|no less than|about|around|some|nearly|almost|roughly|approximately|up to|at most|no more than|fewer than|less than|under|as many as'
const COUNT = new RegExp(
  `(?<![\\w.,:/$€£-])(?:(${MODIFIERS}) )?([$€£])?((?:${FIGURE})|(?:${WORD_NUMBER}))(?![\\w:/]|-year|-day|st\\b|nd\\b|rd\\b|th\\b|\\.\\d|,\\d| (?:a|p)\\.?m\\b)(%)?`,
  'gi',
)
const MONTH = new RegExp(`^(?:${MONTH_NAMES.replaceAll(' ', '|')}|${MONTH_CHOICE}|sept)$`, 'i')
const NO_NOUN =
  /^(?:of|years?|months?|weeks?|days?|hours?|minutes?|o'clock|times?|percent|per|and|or|to|in|on|at|for|by|from|with)$/i
/** Words before and behind a number that say what is counted. */
const WORDS_BEFORE = 2
const WORDS_BEHIND = 5
/** Values that "about" and the like leave open, as a share. */
const ABOUT = 0.1

/** The counts of `text`; its length is bounded by the caller. */
export function countedIn(text: string): Counted[] {
  const found: Counted[] = []
  for (const match of text.matchAll(COUNT)) {
    const [whole, modifier = '', currency = '', written = '', percent = ''] = match
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 80)
    const value = isDate(written, before, behind) ? null : numberValue(written.toLowerCase())
    if (value === null) continue
    const what = whatIsCounted(before, behind, currency, percent)
    if (what.noun === '' || what.stems.size === 0) continue
    found.push({
      text: whole.trim(),
      ...range(value, modifier.toLowerCase()),
      what: what.stems,
      noun: what.noun,
    })
  }
  return found
}

/** Days ("4 May", "May 4"), years and what follows "aged". */
function isDate(written: string, before: string, behind: string): boolean {
  const last = /([\w']+)[^\w']*$/.exec(before)?.[1] ?? ''
  const next = /^[^\w']*([\w']+)/.exec(behind)?.[1] ?? ''
  if (
    MONTH.test(last) ||
    MONTH.test(next) ||
    /^(?:aged|age|article|section|no|number|page|chapter|channel|highway|route)$/i.test(last)
  )
    return true
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(written)
  return (
    isYear &&
    (/^(?:in|since|until|by|from|of|to|and|late|early|mid)$/i.test(last) || !/^ [a-z]{3}/.test(behind))
  )
}

function range(value: number, modifier: string): { readonly least: number; readonly most: number } {
  if (/^(?:at least|no fewer than|no less than)$/.test(modifier))
    return { least: value, most: Number.POSITIVE_INFINITY }
  if (/^(?:more than|over)$/.test(modifier)) return { least: value * 1.0001, most: Number.POSITIVE_INFINITY }
  if (/^(?:up to|at most|no more than|as many as)$/.test(modifier)) return { least: 0, most: value }
  if (/^(?:fewer than|less than|under)$/.test(modifier)) return { least: 0, most: value * 0.9999 }
  if (/^(?:nearly|almost)$/.test(modifier)) return { least: value * (1 - ABOUT), most: value }
  return modifier === ''
    ? { least: value, most: value }
    : { least: value * (1 - ABOUT), most: value * (1 + ABOUT) }
}

/** The words around a number up to the next comma, stop or number. */
function whatIsCounted(
  before: string,
  behind: string,
  currency: string,
  percent: string,
): { readonly stems: ReadonlySet<string>; readonly noun: string } {
  const left = (/[^,;:.()\d]*$/.exec(before)?.[0] ?? '').trim().split(/\s+/).slice(-WORDS_BEFORE)
  const right = (/^[^,;:.()\d]*/.exec(behind)?.[0] ?? '').trim().split(/\s+/).slice(0, WORDS_BEHIND)
  const noun = currency !== '' ? 'money' : percent !== '' ? 'percent' : (right[0] ?? '')
  if (NO_NOUN.test(noun)) return { stems: new Set(), noun: '' }
  const extra = currency !== '' ? ['money'] : percent !== '' ? ['percent'] : []
  return {
    stems: new Set([...extra, ...stemsOf([...left, ...right].join(' '))]),
    noun: nounPhrase(noun, right),
  }
}

/** "regional officials" for "regional officials said": a second word for the reader, where it belongs to the first. */
function nounPhrase(noun: string, right: readonly string[]): string {
  const second = right[0] === noun ? (right[1] ?? '') : ''
  return second === '' || NO_SECOND.test(second) ? noun : `${noun} ${second}`
}

const NO_SECOND =
  /^(?:was|were|is|are|be|been|had|has|have|who|which|that|said|says|in|on|at|of|for|by|from|to|with|and|or|when|as|after|before|against|outside|\w+ed)$/i

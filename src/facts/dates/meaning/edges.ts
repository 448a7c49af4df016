/*
 * Words before an expression that change it: the part of the period that is meant, and how exact a number is.
 */
import type { DateFact } from '../../../document/schema.ts'
import { approximate, type Meaning, type Mod } from './meaning.ts'

/** Words outside of the span that make a length or a year approximate ("for about two weeks", "circa 1990"). */
const APPROXIMATE = /^(?:about|approximately|around|c\.|ca\.|circa|roughly|some)$/

/** TIMEX3 mod of an EDGE ("early", "mid-", "the end of"). */
export function edgeMod(words: string): { readonly mod?: Mod } {
  if (/^mid|middle/.test(words)) return { mod: 'MID' }
  if (/beginning|start/.test(words)) return { mod: 'START' }
  if (/end|close/.test(words)) return { mod: 'END' }
  if (words === 'post') return { mod: 'AFTER' }
  if (/^early|early part/.test(words)) return { mod: 'EARLY' }
  return /^late|latter|later part/.test(words) ? { mod: 'LATE' } : {}
}

/** TIMEX3 mod of an APPROX ("about", "at least"). */
export function approxMod(words: string): { readonly mod?: Mod } {
  if (words === '') return {}
  if (/at least|no less|as many|as long/.test(words)) return { mod: 'EQUAL_OR_MORE' }
  if (/at most|up to|no more/.test(words)) return { mod: 'EQUAL_OR_LESS' }
  if (/more than|over/.test(words)) return { mod: 'MORE_THAN' }
  if (/less than|under|nearly|almost|fewer/.test(words)) return { mod: 'LESS_THAN' }
  return { mod: 'APPROX' }
}

/** The standard's mod: it has no value of its own for the earlier and the later half of a period. */
export function timexMod(mod: Mod | undefined): DateFact['mod'] {
  if (mod === 'EARLY') return 'START'
  return mod === 'LATE' ? 'END' : (mod ?? null)
}

/** The meaning made approximate if the word before it says so; dates of the calendar only if they are years. */
export function withApproximation(meaning: Meaning, before: string): Meaning {
  if (meaning.mod || !APPROXIMATE.test(before)) return meaning
  const isYear = meaning.period?.unit === 'year' || meaning.period?.unit === 'decade'
  if (meaning.type !== 'DURATION' && !isYear) return meaning
  return { ...meaning, mod: 'APPROX', ...(meaning.edtf ? { edtf: approximate(meaning.edtf) } : {}) }
}

/*
 * Tables of ASCII for loops over the characters of a page: a call for each character would take longer than all else
 * that is done with it.
 */
import { classOf, lowerOf } from './characters.ts'

/** Units below this one have a place in the tables. */
export const ASCII = 128

/** The class of each unit, as `classOf` gives it. */
export const ASCII_CLASS = Uint8Array.from({ length: ASCII }, (_, code) => classOf(code))

/** Each unit in lower case, as `lowerOf` gives it. */
export const ASCII_LOWER = Uint8Array.from({ length: ASCII }, (_, code) => lowerOf(code))

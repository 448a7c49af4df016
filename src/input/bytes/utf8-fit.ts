/*
 * How well bytes fit UTF-8. A page that is UTF-8 but for a few bytes is read as UTF-8; one in another charset has next to
 * no well-formed characters of more than one byte.
 */

/** Counts of what stands in some bytes besides ASCII. */
export interface Utf8Fit {
  /** Well-formed characters of more than one byte. */
  readonly wide: number
  /** Runs of bytes that are none. */
  readonly bad: number
  /** Bytes at the end that begin a character whose rest was cut off. */
  readonly cutOff: number
}

const ASCII_END = 0x80
/** Lead bytes with their number of further bytes, and the bounds of the first of these (RFC 3629). */
const LEADS = [
  { from: 0xc2, to: 0xdf, more: 1, least: 0x80, most: 0xbf },
  { from: 0xe0, to: 0xe0, more: 2, least: 0xa0, most: 0xbf },
  { from: 0xe1, to: 0xec, more: 2, least: 0x80, most: 0xbf },
  { from: 0xed, to: 0xed, more: 2, least: 0x80, most: 0x9f },
  { from: 0xee, to: 0xef, more: 2, least: 0x80, most: 0xbf },
  { from: 0xf0, to: 0xf0, more: 3, least: 0x90, most: 0xbf },
  { from: 0xf1, to: 0xf3, more: 3, least: 0x80, most: 0xbf },
  { from: 0xf4, to: 0xf4, more: 3, least: 0x80, most: 0x8f },
] as const
/** In windows-1252 a pair such as "É”" is well-formed by accident, but most letters with marks are bad bytes. */
const WIDE_FOR_BAD = 2
/** Where the page says that it is UTF-8, fewer are enough. */
const WIDE_FOR_BAD_DECLARED = 1

/** Whether `bytes`, which are not valid UTF-8, are UTF-8 all the same; `declared`: the page says so. */
export function isNearlyUtf8({ wide, bad, cutOff }: Utf8Fit, declared: boolean): boolean {
  if (wide > 0) return bad * (declared ? WIDE_FOR_BAD_DECLARED : WIDE_FOR_BAD) <= wide
  // one byte alone at the end may be a letter of windows-1252, two that fit together hardly are
  return bad === 0 && (cutOff > 1 || (cutOff > 0 && declared))
}

/** The counts of `bytes`. */
export function utf8Fit(bytes: Uint8Array): Utf8Fit {
  let wide = 0
  let bad = 0
  let isInBad = false
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at]! < ASCII_END) {
      isInBad = false
      at++
      continue
    }
    const { length, state } = characterAt(bytes, at)
    if (state === 'cut-off') return { wide, bad, cutOff: length }
    if (state === 'good') wide++
    else if (!isInBad) bad++
    isInBad = state === 'bad'
    at += length
  }
  return { wide, bad, cutOff: 0 }
}

/** The character of more than one byte at `at`: its length as far as it is there, and whether it is one. */
function characterAt(
  bytes: Uint8Array,
  at: number,
): { readonly length: number; readonly state: 'good' | 'bad' | 'cut-off' } {
  const first = bytes[at]!
  const lead = LEADS.find(({ from, to }) => first >= from && first <= to)
  if (!lead) return { length: 1, state: 'bad' }
  for (let i = 1; i <= lead.more; i++) {
    if (at + i >= bytes.length) return { length: i, state: 'cut-off' }
    const next = bytes[at + i]!
    const [least, most] = i === 1 ? [lead.least, lead.most] : [0x80, 0xbf]
    if (next < least || next > most) return { length: 1, state: 'bad' }
  }
  return { length: 1 + lead.more, state: 'good' }
}

/*
 * Class names and ids as cue bits, remembered for each name: a page repeats few of them many times. A class that hides
 * its element has a bit of its own.
 */
import { CLASS_CUES } from './wordings/page-class-cues.ts'

/** Longer class lists are cut: templates with thousands of classes say nothing more. */
const LONGEST = 300
/** Names remembered for one page, so that made-up ids cannot fill memory. */
const REMEMBERED = 20_000
/** Numbers say nothing: "post-1234" is a post. */
const NUMBERS = /\d+/g
const WHITE_SPACE = /\s+/

/** Bits of classes that hide, that fold a box up, and that unfold it again; above the bits of all cues. */
const HIDDEN = 1 << 20
const FOLDED = 1 << 21
const UNFOLDED = 1 << 22
/** The bits of CLASS_CUES. */
const CUE_BITS = HIDDEN - 1

/**
 * The cues, the classes of text for screen readers only, and those of what opens over the page on a click or under the
 * mouse: dialogues, menus, cards with a person's portrait and latest stories.
 */
const CUES = [
  ...CLASS_CUES,
  {
    on: 'sr- vis scr ass hid off inv aur',
    bit: HIDDEN,
    pattern:
      /^(?:sr-only|(?:[a-z]{1,8}-{1,2})?visually-?hidden(?:-focusable)?|(?:[a-z]{1,12}-{1,2})?screen-?reader(?:-?(?:text|only))?|(?:[a-z]{1,12}-)?screen-only|assistive-text|u-hidden|hide-visually|hidden-visually|visually-hide|(?:element|a11y)-(?:invisible|hidden)|a-?y-hidden|aural(?:-only)?|off-?screen)$/,
  },
  {
    on: 'mod dro too pop rol hov',
    bit: HIDDEN,
    pattern:
      /^(?:modal|dropdown-menu|(?:tooltip|popover|pop-?up|rollover|hover-?card)(?:[-_][a-z]{2,12}){0,2}[-_]?(?:text|block|content|body|inner|box|card|panel))$/,
  },
  { on: 'col', bit: FOLDED, pattern: /^collapse$/ },
  { on: 'sho in- nav', bit: UNFOLDED, pattern: /^(?:show|in|navbar-collapse)$/ },
]
/** Letters are counted from 1, all else is 0; three of them make a place in the table. */
const LETTERS = 27
const TRIGGERS = triggerTable()

/** Whether the bits of an element's classes say that it is not seen. */
export function hides(classBits: number): boolean {
  return (classBits & HIDDEN) !== 0 || (classBits & (FOLDED | UNFOLDED)) === FOLDED
}

/** The bits of CLASS_CUES among those of an element's classes. */
export function cueBits(classBits: number): number {
  return classBits & CUE_BITS
}

/** A reader of class cues for one page. */
export function classCueReader(): (names: string) => number {
  const known = new Map<string, number>()
  const remember = (names: string, bits: number) => {
    if (known.size < REMEMBERED) known.set(names, bits)
    return bits
  }
  const cuesOf = (name: string) => known.get(name) ?? remember(name, nameCues(name))
  return (names) => {
    if (!names) return 0
    const seen = known.get(names)
    if (seen !== undefined) return seen
    const each = names.slice(0, LONGEST).toLowerCase().replace(NUMBERS, '').split(WHITE_SPACE)
    return remember(
      names,
      each.reduce((bits, name) => (name === '' ? bits : bits | cuesOf(name)), 0),
    )
  }
}

function nameCues(name: string): number {
  const tried = triggered(name)
  let bits = 0
  if (tried === 0) return bits
  for (const cue of CUES) if ((tried & cue.bit) !== 0 && cue.pattern.test(name)) bits |= cue.bit
  return bits
}

/** The bits of all cues that could match. */
function triggered(name: string): number {
  let bits = 0
  let place = 0
  for (let at = 0; at <= name.length; at++) {
    const letter = at < name.length ? name.charCodeAt(at) - 96 : 0
    place = (place * LETTERS + (letter > 0 && letter < LETTERS ? letter : 0)) % TRIGGERS.length
    bits |= TRIGGERS[place]!
  }
  return bits
}

function triggerTable(): Int32Array {
  const table = new Int32Array(LETTERS ** 3)
  for (const { on, bit } of CUES) {
    for (const three of on.split(' ')) {
      const place = [0, 1, 2].reduce((sum, i) => sum * LETTERS + Math.max(0, three.charCodeAt(i) - 96), 0)
      table[place]! |= bit
    }
  }
  return table
}

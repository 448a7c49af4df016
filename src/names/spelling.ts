/*
 * How far two spellings of one word are apart: edits are cheap where writers of another alphabet differ (vowels, "kh" and
 * "h", doubled letters), and dear where names differ.
 */

import { differByEnding, PLACE_ENDINGS } from './endings.ts'

/** Letters that stand for one another in names from other alphabets, each group one sound or nearly. */
const NEAR_LETTERS = ['aeiouy', 'iyj', 'ckqgx', 'szcx', 'vwfu', 'bp', 'dt', 'mn', 'lr', 'hxkg', 'tc']
const VOWELS = new Set('aeiouy')
/** Letters that come and go: "Gaddafi" and "Gadhafi", "Evgeny" and "Yevgeny". */
const LIGHT = new Set('hyjwe')

const COST_NEAR_VOWEL = 0.45
const COST_NEAR_CONSONANT = 0.75
const COST_OTHER = 1.3
const COST_DOUBLED = 0.2
const COST_LIGHT = 0.45
const COST_VOWEL = 0.55
const COST_LETTER = 1
const COST_SWAP = 0.8
const COST_AT_START = 0.35

const substitution = substitutionCosts()

/** Spellings that are made one before letters are compared, in order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:x|hs|sj)(?=[aeiou])/g, 's'],
  [/sch|sh|sz/g, 's'],
  [/tch|tsch|ch|cz/g, 'c'],
  [/zh/g, 'z'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/x/g, 'ks'],
  [/tz|ts/g, 'c'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/[yj]/g, 'i'],
  [/ii+/g, 'i'],
  [/i(?=[aeou])/g, ''],
  [/(.)\1+/g, '$1'],
]

const sounds = new Map<string, string>()
const skeletons = new Map<string, string>()
/** Memory for words that are seen again; emptied when full. */
const MOST_KNOWN = 50_000

/** The word as it sounds, nearly: one for most ways to write a name of another alphabet. */
export function soundOf(word: string): string {
  const known = sounds.get(word)
  if (known !== undefined) return known
  if (sounds.size > MOST_KNOWN) sounds.clear()
  const sound = SOUNDS.reduce((text, [spelling, one]) => text.replace(spelling, one), word)
  sounds.set(word, sound)
  return sound
}

/** The consonants of the sound, its first letter kept: a key under which spellings of one name meet. */
export function skeletonOf(word: string): string {
  const known = skeletons.get(word)
  if (known !== undefined) return known
  if (skeletons.size > MOST_KNOWN) skeletons.clear()
  const sound = soundOf(word)
  const first = VOWELS.has(sound[0] ?? '') ? 'a' : (sound[0] ?? '')
  const rest = sound.slice(1).replace(/[aeiouyhv]/g, '')
  const skeleton = `${first}${rest}`.replace(/[gqhczbdfw]/g, (letter) => CLASSES[letter] ?? letter)
  skeletons.set(word, skeleton)
  return skeleton
}

/** One letter for all of a kind: what one writer hears as "g" another writes "k" or "q". */
const CLASSES: Readonly<Record<string, string>> = {
  g: 'k',
  q: 'k',
  h: 'k',
  c: 's',
  z: 's',
  b: 'p',
  d: 't',
  f: 'v',
  w: 'v',
}

/** How alike two words are, 0 to 1: 1 for equal ones, about 0.9 for a spelling, under 0.7 for other names. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  const shortest = Math.min(a.length, b.length)
  if (shortest < 2 || longest > 2 * shortest + 1) return 0
  if (soundOf(a) === soundOf(b)) return 0.97
  if (differByEnding(a, b)) return OTHER_NAME
  const ending = sharedEnding(a, b)
  // an ending that many surnames have makes no two of them alike: "Stanfield" and "Swinfield"
  return ending === null
    ? closeness(a, b)
    : Math.min(closeness(a, b), closeness(...withoutEnding(a, b, ending)))
}

/** How alike two words are by the letters and sounds that they have otherwise. */
function closeness(a: string, b: string): number {
  const written = distance(a, b)
  const heard = 0.1 + distance(soundOf(a), soundOf(b))
  return Math.max(0, 1 - Math.min(written, heard) / (0.5 * (a.length + b.length)) / SCALE)
}

/** Too little for a spelling, whatever else speaks for it. */
const OTHER_NAME = 0.5

/** The ending from places that both words have behind a stem of their own. */
function sharedEnding(a: string, b: string): RegExp | null {
  const ending = PLACE_ENDINGS.find((end) => end.test(a) && end.test(b)) ?? null
  return ending === null || withoutEnding(a, b, ending).some((stem) => stem.length < SHORTEST_STEM)
    ? null
    : ending
}

function withoutEnding(a: string, b: string, ending: RegExp): [string, string] {
  return [a.replace(ending, ''), b.replace(ending, '')]
}

const SHORTEST_STEM = 3

/** Edits a letter at which nothing is left alike. */
const SCALE = 0.85

/** Weighted edits between two short words. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last: number[] = [0]
  for (let j = 1; j <= b.length; j++) last.push(last[j - 1]! + gapCost(b, j - 1))
  for (let i = 1; i <= a.length; i++) {
    const row = [last[0]! + gapCost(a, i - 1)]
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : changeCost(a, i - 1, b, j - 1)
      let best = Math.min(
        last[j - 1]! + changed,
        last[j]! + gapCost(a, i - 1),
        row[j - 1]! + gapCost(b, j - 1),
      )
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) best = Math.min(best, beforeLast[j - 2]! + COST_SWAP)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}

/** What it costs to put in or leave out the letter of `word` at `at`. */
function gapCost(word: string, at: number): number {
  const letter = word[at]!
  const start = at === 0 ? COST_AT_START : 0
  if (letter === word[at - 1]) return COST_DOUBLED
  if (LIGHT.has(letter)) return COST_LIGHT + start
  return (VOWELS.has(letter) ? COST_VOWEL : COST_LETTER) + start
}

/** What it costs to write one letter for another; another first letter makes another name, also "m" for "n" or "l" for "r". */
function changeCost(a: string, i: number, b: string, j: number): number {
  const cost = substitution[(a.charCodeAt(i) - 97) * 26 + b.charCodeAt(j) - 97] ?? COST_OTHER
  if (i > 0 || j > 0) return cost
  return cost === COST_OTHER || HEARD_INSIDE.test(a[0]! + b[0]!) ? COST_OTHER + COST_AT_START : cost
}

/** Letters that are taken for one another inside a word alone. */
const HEARD_INSIDE = /^(?:mn|nm|lr|rl)$/

function substitutionCosts(): Float64Array {
  const costs = new Float64Array(26 * 26).fill(COST_OTHER)
  for (const group of NEAR_LETTERS)
    for (const a of group)
      for (const b of group)
        costs[(a.charCodeAt(0) - 97) * 26 + b.charCodeAt(0) - 97] =
          VOWELS.has(a) && VOWELS.has(b) ? COST_NEAR_VOWEL : COST_NEAR_CONSONANT
  return costs
}

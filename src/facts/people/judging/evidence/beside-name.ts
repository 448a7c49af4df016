/*
 * Looking around a name: the words beside it on its line, and evidence that is seen at one of its places or at most of them.
 */
import { LINE_START } from '../../../../language/tokens.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { beginsLine, type NamePlace, type PersonScene } from '../person-scene.ts'
import type { Evidence } from './evidence-type.ts'

type AtPlace = (scene: PersonScene, place: NamePlace) => boolean

const COMMA = wordHash(',')
const AND = wordSet(['and', 'or', '&'])

/** Seen at one of the places of the name. */
export function anywhere(isSeen: AtPlace): Evidence['isSeen'] {
  return (scene) => {
    for (const place of scene.places) if (isSeen(scene, place)) return true
    return false
  }
}

/** Seen at half of the places of the name or more. */
export function mostly(isSeen: AtPlace): Evidence['isSeen'] {
  return (scene) => {
    let seen = 0
    for (const place of scene.places) if (isSeen(scene, place)) seen++
    return 2 * seen >= scene.places.length
  }
}

/** The fullest name as written. */
export function textOf({ reading, fullest }: PersonScene): string {
  return reading.text.slice(reading.tokens.start[fullest.first], reading.tokens.end[fullest.end - 1])
}

/** The word directly before, on the same line; 0 if there is none. */
export function before({ reading }: PersonScene, { first }: NamePlace, back = 1): number {
  const at = first - back
  return at < 0 || beginsLine(reading, at + 1) ? 0 : reading.tokens.lower[at]!
}

/** The word behind, on the same line; 0 if there is none. */
export function behind({ reading: { tokens } }: PersonScene, { end }: NamePlace, far = 0): number {
  for (let i = end; i <= end + far; i++) if (i >= tokens.count || tokens.flags[i]! & LINE_START) return 0
  return tokens.lower[end + far]!
}

/** Whether a token begins a sentence. */
export function startsSentenceAt({ reading: { sentences } }: PersonScene, token: number): boolean {
  return sentences.start[sentences.of[token]!] === token
}

/** Whether a word joins the members of a list. */
export function isLink(word: number | undefined): boolean {
  return word === COMMA || (word !== undefined && AND.has(word))
}

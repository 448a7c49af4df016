/*
 * Which words of names stand in one sentence: whoever writes "Kelfenton and Kelwenton" tells two people apart.
 */
import type { Reading } from '../../../language/reading.ts'
import { once } from '../../../model/memory/once.ts'
import type { NameMention } from './name-mention.ts'

/** Whether two words of names stand in one sentence anywhere in a text. */
export type AreBeside = (a: string, b: string) => boolean

/** Tells it of the names of a text; each pair of words is looked at once, and in most texts none is. */
export function besideIn(reading: Reading, mentions: readonly NameMention[]): AreBeside {
  const placesOf = once(() => placesByWord(reading, mentions))
  const told = new Map<string, boolean>()
  return (a, b) => {
    const pair = `${a} ${b}`
    const before = told.get(pair)
    if (before !== undefined) return before
    const others = placesOf().get(b)
    const areBeside = [...(placesOf().get(a) ?? [])].some((place) => others?.has(place))
    told.set(pair, areBeside)
    return areBeside
  }
}

/** The sentences in which each word of a name stands. */
function placesByWord(
  { sentences }: Reading,
  mentions: readonly NameMention[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const places = new Map<string, Set<number>>()
  for (const { words, first } of mentions)
    for (const word of words) {
      const own = places.get(word)
      if (own === undefined) places.set(word, new Set([sentences.of[first]!]))
      else own.add(sentences.of[first]!)
    }
  return places
}

/*
 * Which words of names stand in one sentence: whoever writes "Kelfenton and Kelwenton" tells two people apart.
 */
import type { Reading } from '../../../language/reading.ts'
import type { NameMention } from './name-mention.ts'

/** Whether two words of names stand in one sentence anywhere in a text. */
export type AreBeside = (a: string, b: string) => boolean

/** Tells it of the names of a text; each pair of words is looked at once. */
export function besideIn({ sentences }: Reading, mentions: readonly NameMention[]): AreBeside {
  const places = new Map<string, Set<number>>()
  for (const { words, first } of mentions)
    for (const word of words) {
      const own = places.get(word)
      if (own === undefined) places.set(word, new Set([sentences.of[first]!]))
      else own.add(sentences.of[first]!)
    }
  const told = new Map<string, boolean>()
  return (a, b) => {
    const pair = `${a} ${b}`
    const before = told.get(pair)
    if (before !== undefined) return before
    const others = places.get(b)
    const areBeside = [...(places.get(a) ?? [])].some((place) => others?.has(place))
    told.set(pair, areBeside)
    return areBeside
  }
}

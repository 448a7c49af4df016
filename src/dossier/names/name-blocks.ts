/*
 * Keys under which names that may be one person's meet, so that never all pairs are compared: the surname by its
 * consonants, the first word for names with the surname first, and the first name with the surname's last consonants.
 */
import { isParticle, type NameWords } from '../../names/name-words.ts'
import { skeletonOf } from '../../names/spelling.ts'
import { formKeys, hasForms } from '../../names/word-match.ts'

const SHORTEST = 2
const TAIL = 3

/** The keys of a name. */
export function blockKeys({ words }: NameWords): string[] {
  const named = words.filter((word, at) => word.length >= SHORTEST && !isParticle(words, at))
  const [first, last] = [named[0], named.at(-1)]
  if (first === undefined || last === undefined) return [`n:${words.join('')}`]
  const keys = [`n:${skeletonOf(last)}`, `n:${skeletonOf(first)}`, `n:${skeletonOf(named.join(''))}`]
  const tail = skeletonOf(last).slice(-TAIL)
  if (named.length > 1 && tail.length === TAIL)
    for (const form of formKeys(first)) keys.push(`f:${form}:${tail}`)
  return [...new Set(keys)]
}

/** How a word of a name begins: the class of its first sound, and whether it has other forms, which may begin otherwise. */
interface WordStart {
  readonly sound: string
  readonly hasForms: boolean
}

/** How the words of a name begin. */
export function wordStarts({ words }: NameWords): readonly WordStart[] {
  return words.map((word) => ({ sound: skeletonOf(word)[0] ?? '', hasForms: hasForms(word) }))
}

/**
 * Whether two words of one name may go with words of the other: no rule for full names is content with less, and of the
 * many who share a first name or a surname few do, so that most are not compared at all.
 */
export function shareTwoStarts(a: readonly WordStart[], b: readonly WordStart[]): boolean {
  let count = 0
  for (const { sound, hasForms: has } of a)
    if (b.some((other) => other.sound === sound || (has && other.hasForms)) && ++count === 2) return true
  return false
}

/** Items by key; items of one key meet. */
export function groupByKeys<T, Key>(
  items: readonly T[],
  keysOf: (item: T) => readonly Key[],
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  return groups
}

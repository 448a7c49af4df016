/*
 * Which items may be one at all: two are linked when they meet under a key and are alike, and what hangs together by links
 * is a group. Nothing is joined across groups, so that each can be joined alone, wherever that is. Links of one key depend
 * on the items of that key alone: keys can be looked at one by one, in any order, on any machine.
 */
import { wordHash } from '../../text/hash.ts'
import { blocksOf } from './key-blocks.ts'

/** How items of one kind are linked. */
export interface Linking<Item> {
  /** Keys under which an item meets others. */
  readonly keysOf: (item: Item) => readonly string[]
  /** Whether two items that meet may be one; the first stands before the second. */
  readonly areLinked: (first: Item, second: Item) => boolean
}

/** Under one key an item is compared with so many that follow it: what many have hangs together by more than one key. */
const NEXT = 16

/** Groups by links, which grow together. */
export interface LinkedGroups {
  /** Links two items by their numbers; false where they hang together already. */
  readonly link: (a: number, b: number) => boolean
  readonly isOneGroup: (a: number, b: number) => boolean
  /** The number of the first item of the group. */
  readonly groupOf: (item: number) => number
}

/** `count` items that are not linked yet. */
export function openGroups(count: number): LinkedGroups {
  const parents = Int32Array.from({ length: count }, (_, i) => i)
  const groupOf = (item: number): number => {
    let root = item
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!
    return root
  }
  return {
    groupOf,
    isOneGroup: (a, b) => groupOf(a) === groupOf(b),
    link: (a, b) => {
      const [first, second] = [groupOf(a), groupOf(b)].sort((x, y) => x - y)
      parents[second!] = first!
      return first !== second
    },
  }
}

/** The groups of `items`, which stand in the order of the collection; those of a group in that order too. */
export function linkedGroups<Item>(items: readonly Item[], linking: Linking<Item>): Item[][] {
  const groups = openGroups(items.length)
  linkItems(items, linking, groups)
  const found = new Map<number, Item[]>()
  for (const [place, item] of items.entries()) {
    const group = found.get(groups.groupOf(place))
    if (group === undefined) found.set(groups.groupOf(place), [item])
    else group.push(item)
  }
  return [...found.values()]
}

/** A part of all keys: those whose number leaves `index` when it is divided by `of`. */
export interface Part {
  readonly index: number
  readonly of: number
}

interface LinkOptions {
  readonly onLink?: (first: number, second: number) => void
  /** The keys that are looked at; all without it. */
  readonly part?: Part | null
}

/** Links `items`, by their places; `onLink` is told each link of two that did not hang together before. */
export function linkItems<Item>(
  items: readonly Item[],
  { keysOf, areLinked }: Linking<Item>,
  { link, isOneGroup }: LinkedGroups,
  { onLink = () => {}, part = null }: LinkOptions = {},
): void {
  const { holders, followersOf } = blocksOf(items.map((item) => keyNumbers(keysOf(item), part)))
  /** The item with which another was compared last: two that meet under many keys are compared once. */
  const comparedWith = new Int32Array(items.length).fill(-1)
  for (const [entry, first] of holders.entries())
    for (const second of followersOf(entry, NEXT)) {
      if (comparedWith[second] === first) continue
      comparedWith[second] = first
      if (isOneGroup(first, second) || !areLinked(items[first]!, items[second]!)) continue
      link(first, second)
      onLink(first, second)
    }
}

/** Keys as numbers, each once: two keys of one number are one key, which costs some comparisons and changes no more. */
function keyNumbers(keys: readonly string[], part: Part | null): Int32Array {
  const numbers = Int32Array.from(new Set(keys.map(wordHash)))
  return part === null ? numbers : numbers.filter((key) => partOf(key, part.of) === part.index)
}

/** The parts, of `of`, in which the keys of `item` are. */
export function partsOf<Item>(item: Item, { keysOf }: Linking<Item>, of: number): number[] {
  return [...new Set(keysOf(item).map((key) => partOf(wordHash(key), of)))]
}

function partOf(key: number, of: number): number {
  return (key >>> 0) % of
}

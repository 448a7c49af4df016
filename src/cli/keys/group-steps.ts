/*
 * The steps on rows that come sorted by their first column, of which memory holds those of one name at a time: links within
 * a part, entries within a block. And between them the blocks, of which memory holds the names of linked items.
 */
import { UsageError } from '../../document/problems.ts'
import { type ItemRow, itemName, openItems, type SortedItems } from '../../dossier/blocks/item-rows.ts'
import { type Linking, linkItems, openGroups, type Part } from '../../dossier/blocks/linked-groups.ts'
import { OCCURRENCES, TELLINGS } from '../../dossier/blocks/linkings.ts'
import { eventsOf, remarksOf } from '../../dossier/build-dossier.ts'
import type { Telling } from '../../dossier/events/told-event.ts'
import type { Occurrence } from '../../dossier/remarks/told-remark.ts'
import type { Io } from '../../run/io.ts'
import type { Print, Step } from './step.ts'
import { parsed, splitRow, stepLines } from './step-lines.ts'

/** Prints the links of each part: two items a row. */
export const printLinks: Step = async (files, _flags, io, print) => {
  for await (const [name, { tellings, occurrences }] of namedItems(files, io)) {
    const part = partOfName(name)
    await printLinksOf(tellings, TELLINGS, part, print)
    await printLinksOf(occurrences, OCCURRENCES, part, print)
  }
  return false
}

async function printLinksOf<Item extends Telling | Occurrence>(
  items: readonly Item[],
  linking: Linking<Item>,
  part: Part,
  print: Print,
): Promise<void> {
  const links: string[] = []
  const onLink = (first: number, second: number): void =>
    void links.push(`${itemName(items[first]!)}\t${itemName(items[second]!)}`)
  linkItems(items, linking, openGroups(items.length), { onLink, part })
  for (const link of links) await print(link)
}

/** "03/16", with a letter before it for what it is a part of. */
function partOfName(name: string): Part {
  const [index, of] = name.slice(1).split('/').map(Number)
  if (index === undefined || of === undefined || !(index < of))
    throw new UsageError(
      `“${name.slice(0, 40)}” is no part; extract keys links takes what extract keys items prints`,
    )
  return { index, of }
}

/** Prints each linked item with the name of its block: the first of its items by name, whatever the order of the links. */
export const printBlocks: Step = async (files, _flags, io, print) => {
  const numbers = new Map<string, number>()
  const numberOf = (item: string): number => {
    const number = numbers.get(item) ?? numbers.size
    numbers.set(item, number)
    return number
  }
  const links: (readonly [number, number])[] = []
  for await (const line of stepLines(files, io)) {
    const [first, second] = splitRow(line)
    links.push([numberOf(first), numberOf(second)])
  }
  const groups = openGroups(numbers.size)
  for (const [first, second] of links) groups.link(first, second)
  const blocks = new Map<number, string>()
  for (const item of [...numbers.keys()].sort()) {
    const group = groups.groupOf(numberOf(item))
    if (!blocks.has(group)) blocks.set(group, item)
    await print(`${item}\t${blocks.get(group)}`)
  }
  return false
}

/** Prints the entries of each block, without numbers. */
export const printEntries: Step = async (files, _flags, io, print) => {
  for await (const [, { tellings, occurrences }] of namedItems(files, io)) {
    if (tellings.length > 0)
      for (const event of eventsOf(tellings)) await print(JSON.stringify({ found: 'event', ...event }))
    if (occurrences.length > 0)
      for (const remark of remarksOf(occurrences)) await print(JSON.stringify({ found: 'remark', ...remark }))
  }
  return false
}

/** The items under one name after the other. Throws UsageError where a name comes again: the rows are not sorted. */
async function* namedItems(files: readonly string[], io: Io): AsyncGenerator<readonly [string, SortedItems]> {
  const seen = new Set<string>()
  let current: string | null = null
  let items = openItems()
  for await (const line of stepLines(files, io)) {
    const [name, written] = splitRow(line)
    if (name !== current) {
      if (current !== null) yield [current, items.sorted()]
      if (seen.has(name)) throw new UsageError(`rows of ${name} stand apart; sort them by their first column`)
      seen.add(name)
      current = name
      items = openItems()
    }
    items.add(itemRow(written))
  }
  if (current !== null) yield [current, items.sorted()]
}

function itemRow(written: string): ItemRow {
  const row = parsed<ItemRow>(written)
  if (row.kind === 'event' || row.kind === 'remark') return row
  throw new UsageError(`“${written.slice(0, 40)}” is neither a statement nor a remark`)
}

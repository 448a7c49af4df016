/*
 * Documents that print the same report: agency copy, cut, edited a little. They share word sequences of their sketches.
 * Where it is much of the shorter text, that is enough; where it is a part, sequences that many documents have (slogans,
 * quotations, the end of every page) do not count. Nothing is dropped for being a reprint.
 */
import type { Reprint } from '../../document/schema.ts'
import type { DocumentOutline } from '../brief/document-brief.ts'

/** Share of the shorter text's sequences that stand in the other: much of it. */
const MUCH = 0.6
/** A part of it, of those sequences that few documents have. */
const PART = 0.4
/** Sequences that are shared at least. */
const LEAST_SHARED = 3
/** Sequences of a text of about fifty words; shorter ones share phrases by chance. */
const LEAST_SEQUENCES = 8
/** Documents that are remembered for one sequence; more make it common. */
const MOST_DOCUMENTS = 32
const COMMON = 8

/** Which documents are reprints of one another. */
export interface Reprints {
  readonly entries: Reprint[]
  /** The place of the document that the one at `place` prints again; its own if none. */
  readonly originalOf: (place: number) => number
}

interface Link {
  readonly original: number
  readonly share: number
}

/** The reprints among `documents`. */
export function findReprints(documents: readonly DocumentOutline[]): Reprints {
  const links = linksOf(documents)
  const originalOf = (number: number): number => links.get(number)?.original ?? number
  return {
    entries: entriesOf(documents, originalOf, links),
    originalOf,
  }
}

/** For each reprint the longest text that has its report: a chain of texts that share little by little is none. */
function linksOf(documents: readonly DocumentOutline[]): Map<number, Link> {
  const counts = sequenceCounts(documents)
  const holders = new Map<number, number[]>()
  const links = new Map<number, Link>()
  const longestFirst = [...documents.keys()].sort(
    (a, b) => documents[b]!.sketch.length - documents[a]!.sketch.length || a - b,
  )
  for (const number of longestFirst) {
    const { sketch } = documents[number]!
    if (sketch.length < LEAST_SEQUENCES) continue
    const shared = sharedBy(sketch, holders, counts)
    const best = bestOriginal(sketch, shared, counts)
    if (best !== null) links.set(number, best)
    else for (const sequence of sketch) remember(holders, sequence, number)
  }
  return links
}

interface Shared {
  all: number
  rare: number
}

/** How many sequences of `sketch` each original has. */
function sharedBy(
  sketch: Uint32Array,
  holders: ReadonlyMap<number, readonly number[]>,
  counts: ReadonlyMap<number, number>,
): Map<number, Shared> {
  const shared = new Map<number, Shared>()
  for (const sequence of sketch) {
    const isRare = (counts.get(sequence) ?? 0) <= COMMON
    for (const original of holders.get(sequence) ?? []) {
      const both = shared.get(original) ?? { all: 0, rare: 0 }
      both.all++
      if (isRare) both.rare++
      shared.set(original, both)
    }
  }
  return shared
}

function bestOriginal(
  sketch: Uint32Array,
  shared: ReadonlyMap<number, Shared>,
  counts: ReadonlyMap<number, number>,
): Link | null {
  const rare = sketch.filter((sequence) => (counts.get(sequence) ?? 0) <= COMMON).length
  let best: Link | null = null
  for (const [original, both] of shared) {
    const isMuch = both.all >= LEAST_SHARED && both.all >= MUCH * sketch.length
    const isPart = both.rare >= LEAST_SHARED && both.rare >= PART * rare && both.all >= PART * sketch.length
    const share = both.all / sketch.length
    if ((isMuch || isPart) && (best === null || share > best.share)) best = { original, share }
  }
  return best
}

function sequenceCounts(documents: readonly DocumentOutline[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { sketch } of documents)
    for (const sequence of sketch) counts.set(sequence, (counts.get(sequence) ?? 0) + 1)
  return counts
}

function remember(holders: Map<number, number[]>, sequence: number, number: number): void {
  const known = holders.get(sequence)
  if (known === undefined) holders.set(sequence, [number])
  else if (known.length < MOST_DOCUMENTS) known.push(number)
}

/** A group an entry, the earliest document first. */
function entriesOf(
  documents: readonly DocumentOutline[],
  originalOf: (number: number) => number,
  links: ReadonlyMap<number, Link>,
): Reprint[] {
  const groups = new Map<number, number[]>()
  for (const number of links.keys()) {
    const original = originalOf(number)
    const group = groups.get(original)
    if (group === undefined) groups.set(original, [original, number])
    else group.push(number)
  }
  const day = (number: number): string => documents[number]!.day ?? '9999-99-99'
  return [...groups.values()]
    .map((numbers) => numbers.sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!)
    .map((numbers) => ({
      documents: [...numbers]
        .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a - b))
        .map((number) => documents[number]!.id),
      overlap: Math.round(Math.min(...numbers.map((number) => links.get(number)?.share ?? 1)) * 100) / 100,
    }))
}

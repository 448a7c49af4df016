/*
 * Documents that print the same report: agency copy, cut, edited a little. They share word sequences of their sketches.
 * Sequences that many documents have (slogans, quotations, the end of every page) count less. Nothing is dropped for being a
 * reprint.
 */
import type { Reprint } from '../../document/schema.ts'
import type { DocumentOutline } from '../brief/document-brief.ts'

/**
 * Share of the shorter text's sequences, by weight, that stand in the other. On made collections (seeds 1, 2, 3, 6) copies that
 * are cut or edited have 0.69 and more, other reports of the affair 0.49 and less.
 */
const MUCH = 0.5
/** Sequences that are shared at least. */
const LEAST_SHARED = 3
/** Sequences of a text of about fifty words; shorter ones share phrases by chance. */
const LEAST_SEQUENCES = 8
/** Documents that are remembered for one sequence. */
const MOST_DOCUMENTS = 32
/** A sequence that so many documents have is as good as one of a single document; in more it says less. */
const FEW = 8
/** Originals that a text is compared with, sequence by sequence. */
const MOST_CANDIDATES = 8

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
  const weightOf = weightsOf(documents)
  const holders = new Map<number, number[]>()
  const links = new Map<number, Link>()
  const longestFirst = [...documents.keys()].sort(
    (a, b) => documents[b]!.sketch.length - documents[a]!.sketch.length || a - b,
  )
  for (const number of longestFirst) {
    const { sketch } = documents[number]!
    if (sketch.length < LEAST_SEQUENCES) continue
    const best = bestOriginal(sketch, candidatesFor(sketch, holders, weightOf), documents, weightOf)
    if (best !== null) links.set(number, best)
    else for (const sequence of sketch) remember(holders, sequence, number)
  }
  return links
}

/** The original that has most of `sketch`, if it is enough. */
function bestOriginal(
  sketch: Uint32Array,
  candidates: readonly number[],
  documents: readonly DocumentOutline[],
  weightOf: WeightOf,
): Link | null {
  const whole = sumOf([...sketch], weightOf)
  let best: Link | null = null
  for (const original of candidates) {
    const both = sharedSequences(sketch, documents[original]!.sketch)
    if (both.length < LEAST_SHARED || sumOf(both, weightOf) < MUCH * whole) continue
    const share = both.length / sketch.length
    if (best === null || share > best.share) best = { original, share }
  }
  return best
}

function sumOf(sequences: readonly number[], weightOf: WeightOf): number {
  return sequences.reduce((sum, sequence) => sum + weightOf(sequence), 0)
}

/** The originals that share the rarest sequences: of a common one only some of its holders are remembered. */
function candidatesFor(
  sketch: Uint32Array,
  holders: ReadonlyMap<number, readonly number[]>,
  weightOf: WeightOf,
): number[] {
  const shared = new Map<number, number>()
  for (const sequence of sketch)
    for (const original of holders.get(sequence) ?? [])
      shared.set(original, (shared.get(original) ?? 0) + weightOf(sequence))
  return [...shared]
    .sort(([a, little], [b, much]) => much - little || a - b)
    .slice(0, MOST_CANDIDATES)
    .map(([original]) => original)
}

/** What stands in both of two sketches. */
function sharedSequences(a: Uint32Array, b: Uint32Array): number[] {
  const shared: number[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [first, second] = [a[i]!, b[j]!]
    if (first === second) shared.push(first)
    if (first <= second) i++
    if (second <= first) j++
  }
  return shared
}

/** How much a sequence says: the less, the more documents have it beyond a few. */
type WeightOf = (sequence: number) => number

function weightsOf(documents: readonly DocumentOutline[]): WeightOf {
  const counts = new Map<number, number>()
  for (const { sketch } of documents)
    for (const sequence of sketch) counts.set(sequence, (counts.get(sequence) ?? 0) + 1)
  const all = documents.length + FEW
  return (sequence) => Math.log(all / Math.max(FEW, counts.get(sequence) ?? 0))
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

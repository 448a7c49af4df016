/*
 * Occurrences of one remark, put together: each joins the remark whose fullest wording it is most like, or begins one.
 */
import { mix, wordHash } from '../../text/hash.ts'
import { REMARK_RULES, type RemarkRule, remarkOverlap } from './same-remark.ts'
import type { Occurrence } from './told-remark.ts'

/** An occurrence in a remark, and how it lies to the fullest wording. */
export interface JoinedOccurrence {
  readonly occurrence: Occurrence
  readonly why: string
}

/** A remark: its fullest wording first. */
export interface ToldRemark {
  readonly fullest: Occurrence
  readonly occurrences: JoinedOccurrence[]
}

/*
 * Measured on four made collections of 180 documents (seeds 1, 2, 3, 41) with 1,467 remarks, one number changed at a time:
 * what is not found falls apart into more.
 */
/** Rare words under which a remark is found with its speaker. With two, two remarks fewer; from four to all of them the same. */
const RARE_WORDS = 6
/** Rare words that make pairs. With two, sixteen remarks more; with ten the same. */
const PAIRED_WORDS = 4
/** Words of a run, a guess; and one run in so many: with one in four two remarks more, in 64 fourteen. */
const RUN = 3
const SAMPLE = 2
/** Remarks that are compared: those that were found under most keys first. With four, 112 remarks more; with 64 the same. */
const MOST_REMARKS = 16
/** Remarks that are kept under one key, which bounds the work. With four, 25 remarks more; with 10,000 the same. */
const MOST_UNDER_KEY = 200

/** The remarks of `occurrences`. */
export function joinRemarks(occurrences: readonly Occurrence[]): ToldRemark[] {
  const remarks: ToldRemark[] = []
  const index = new Map<string, ToldRemark[]>()
  // the fullest wordings first: parts find them then
  const order = [...occurrences].sort((a, b) => b.weight - a.weight || a.document - b.document)
  for (const occurrence of order) {
    const keys = remarkKeys(occurrence)
    const found = bestRemark(occurrence, keys, index)
    if (found !== null) {
      found.remark.occurrences.push({ occurrence, why: found.rule.why })
      continue
    }
    const remark = { fullest: occurrence, occurrences: [{ occurrence, why: 'the fullest wording' }] }
    remarks.push(remark)
    for (const key of keys) remember(index, key, remark)
  }
  return remarks
}

function bestRemark(
  occurrence: Occurrence,
  keys: readonly string[],
  index: ReadonlyMap<string, readonly ToldRemark[]>,
): { readonly remark: ToldRemark; readonly rule: RemarkRule } | null {
  const hits = new Map<ToldRemark, number>()
  for (const key of keys)
    for (const remark of index.get(key) ?? []) hits.set(remark, (hits.get(remark) ?? 0) + 1)
  const near = [...hits].sort((a, b) => b[1] - a[1]).slice(0, MOST_REMARKS)
  let best: { readonly remark: ToldRemark; readonly rule: RemarkRule } | null = null
  let order = REMARK_RULES.length
  for (const [remark] of near) {
    if (isSameText(occurrence, remark)) continue
    const overlap = remarkOverlap(remark.fullest, occurrence)
    const rule = REMARK_RULES.findIndex(({ holds }) => holds(overlap))
    if (rule >= 0 && rule < order) [best, order] = [{ remark, rule: REMARK_RULES[rule]! }, rule]
  }
  return best
}

/** Two remarks of one document are two, unless a headline or summary repeats the very words. */
function isSameText(occurrence: Occurrence, { occurrences }: ToldRemark): boolean {
  return occurrences.some(
    ({ occurrence: other }) =>
      other.document === occurrence.document && other.sequence.join(' ') !== occurrence.sequence.join(' '),
  )
}

/** Keys under which remarks meet: the words as they are, some of its runs of three (the same ones for every remark), and rare words with the speaker. */
export function remarkKeys({ words, sequence, speaker }: Occurrence): string[] {
  const rare = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([stem]) => stem)
  const keys = [`= ${sequence.join(' ')}`]
  for (let i = 0; i + RUN <= sequence.length; i++) {
    const run = sequence.slice(i, i + RUN).join(' ')
    if (mix(wordHash(run), 0) % SAMPLE === 0) keys.push(run)
  }
  const chosen = rare.slice(0, RARE_WORDS).sort()
  for (const [i, first] of chosen.entries()) {
    if (speaker !== null) keys.push(`${speaker} ${first}`)
    for (const second of chosen.slice(i + 1, PAIRED_WORDS)) keys.push(`${first} ${second}`)
  }
  return keys
}

function remember(index: Map<string, ToldRemark[]>, key: string, remark: ToldRemark): void {
  const remarks = index.get(key)
  if (remarks === undefined) index.set(key, [remark])
  else if (remarks.length < MOST_UNDER_KEY) remarks.push(remark)
}

/*
 * What the second stage knows of one cue: its window of tokens, where it stands among quotation marks, and what lies
 * between it and each token.
 */
import { mix, wordHash } from '../../language/hash.ts'
import { TAG } from '../../language/tags.ts'
import { OPENING, OUTSIDE, type QuoteView, UNSEEN_LEVEL } from './view.ts'

/** A cue as a range of tokens. */
export interface Cue {
  readonly first: number
  readonly end: number
}

/** Everything about one cue that its tokens' features share. */
export interface CueContext {
  readonly cue: Cue
  /** The window: tokens [first, end). */
  readonly first: number
  readonly end: number
  /** End of the cue's paragraph; tokens from here on belong to the next one. */
  readonly paragraphFirst: number
  readonly paragraphEnd: number
  readonly head: number
  /** Hashes of what is the same for all tokens. */
  readonly headWord: number
  readonly cueWords: number
  readonly signature: number
  /** For each token of the window: barriers, verbs and other cues between it and the cue. */
  readonly barriers: Uint8Array
  readonly verbs: Uint8Array
  readonly otherCues: Uint8Array
  /** Bits of the link words between it and the cue. */
  readonly links: Uint16Array
  /** For each token: labels of the first stage (see SPAN_LABELS) by token of the whole body. */
  readonly spans: Uint8Array
}
/** Sentences of the window before and after that of the cue. */
const MOST_BEFORE = 2
const MOST_AFTER = 2
const LONGEST_LEFT = 70
const LONGEST_RIGHT = 90
const NEXT_PARAGRAPH = 100
/** No token farther from the cue is looked at, so that a sentence without an end costs no more than others. */
const FARTHEST = 160
const BARRIERS = new Set([',', ';', '—', '--', '–', ':'].map(wordHash))
const LINKS: ReadonlyMap<number, number> = new Map(
  [
    'that',
    '“',
    '"',
    '”',
    ';',
    ':',
    'but',
    'and',
    'who',
    'which',
    'because',
    'as',
    'while',
    'if',
    'to',
    '.',
  ].map((w, i) => [wordHash(w), 1 << i]),
)
const COLON = wordHash(':')
const COMMA = wordHash(',')

/** The context of `cue`, given all cues in text order and the first stage's labels. */
export function cueContext(
  view: QuoteView,
  cue: Cue,
  cues: readonly Cue[],
  spans: Uint8Array,
  paragraph: number,
): CueContext {
  const paragraphFirst = view.paragraphStart[paragraph]!
  const paragraphEnd = view.paragraphStart[paragraph + 1]!
  const { first, end } = windowOf(view, cue, paragraphFirst, paragraphEnd, paragraph)
  const head = headOf(view, cue)
  const length = end - first
  const context = {
    cue,
    first,
    end,
    paragraphFirst,
    paragraphEnd,
    head,
    headWord: view.lower[head]!,
    cueWords: wordsOf(view, cue),
    signature: signatureOf(view, cue),
    barriers: new Uint8Array(length),
    verbs: new Uint8Array(length),
    otherCues: new Uint8Array(length),
    links: new Uint16Array(length),
    spans,
  }
  countBetween(view, context, cues)
  return context
}

function windowOf(
  view: QuoteView,
  cue: Cue,
  paragraphFirst: number,
  paragraphEnd: number,
  paragraph: number,
): Cue {
  const { sentence, sentenceStart } = view
  let from = sentence[cue.first]!
  let to = sentence[cue.end - 1]!
  const ownStart = sentenceStart[from]!
  const ownEnd = sentenceStart[to + 1]!
  // Remarks of several sentences are quoted, all but a few.
  for (let n = 0; n < MOST_BEFORE && from > sentence[paragraphFirst]! && hasQuote(view, from - 1); n++) from--
  for (let n = 0; n < MOST_AFTER && to < sentence[paragraphEnd - 1]! && hasQuote(view, to + 1); n++) to++
  const first = Math.max(sentenceStart[from]!, ownStart - LONGEST_LEFT, paragraphFirst, cue.first - FARTHEST)
  const end = Math.min(paragraphEnd, sentenceStart[to + 1]!, ownEnd + LONGEST_RIGHT, cue.end + FARTHEST)
  const next = view.paragraphStart[paragraph + 2]
  const lastWord = view.lower[paragraphEnd - 1]!
  const opensNext = view.quote[paragraphEnd] === OPENING && cue.end >= paragraphEnd - 3
  if (end === paragraphEnd && next !== undefined && (lastWord === COLON || lastWord === COMMA || opensNext))
    return { first, end: Math.min(next, end + NEXT_PARAGRAPH) }
  return { first, end }
}

/** Whether a sentence begins or ends in quotation marks. */
function hasQuote({ quote, sentenceStart }: QuoteView, s: number): boolean {
  return quote[sentenceStart[s]!] !== OUTSIDE || quote[sentenceStart[s + 1]! - 1] !== OUTSIDE
}

/** The token of the cue that is most often a cue. */
function headOf(view: QuoteView, cue: Cue): number {
  let head = cue.first
  const rank = (i: number): number => (view.cueLevel[i] === UNSEEN_LEVEL ? -1 : view.cueLevel[i]!)
  for (let i = cue.first + 1; i < cue.end; i++) if (rank(i) > rank(head)) head = i
  return head
}

function wordsOf(view: QuoteView, cue: Cue): number {
  let hash = 0
  for (let i = cue.first; i < Math.min(cue.end, cue.first + 3); i++) hash = mix(hash, view.lower[i]!)
  return hash
}

/** Where the cue stands in its sentence, and where there are quotation marks. */
function signatureOf(view: QuoteView, cue: Cue): number {
  const s0 = Math.max(view.sentenceStart[view.sentence[cue.first]!]!, cue.first - FARTHEST)
  const s1 = Math.min(view.sentenceStart[view.sentence[cue.end - 1]! + 1]!, cue.end + FARTHEST)
  let before = 0
  let after = 0
  for (let i = s0; i < cue.first; i++) if (view.quote[i] !== OUTSIDE) before = 1
  for (let i = cue.end; i < s1; i++) if (view.quote[i] !== OUTSIDE) after = 1
  const isFirst = cue.first === s0 ? 1 : 0
  const isLast = cue.end >= s1 - 2 ? 1 : 0
  return (((before * 2 + after) * 2 + isFirst) * 2 + isLast) * 4 + view.quote[cue.first]!
}

function countBetween(view: QuoteView, context: CueContext, cues: readonly Cue[]): void {
  const { cue, first, end, barriers, verbs, otherCues, links } = context
  const inOther = new Uint8Array(end - first)
  for (const other of cues) {
    if (other.first === cue.first || other.end <= first || other.first >= end) continue
    inOther[other.first - first] = 1
  }
  const walk = (from: number, to: number, step: number): void => {
    let b = 0
    let v = 0
    let c = 0
    let l = 0
    for (let i = from; i !== to; i += step) {
      const k = i - first
      barriers[k] = b
      verbs[k] = v
      otherCues[k] = c
      links[k] = l
      if (BARRIERS.has(view.lower[i]!)) b = Math.min(b + 1, 3)
      if (isFiniteVerb(view.tags[i]!)) v = Math.min(v + 1, 2)
      if (inOther[k]) c = Math.min(c + 1, 2)
      l |= LINKS.get(view.lower[i]!) ?? 0
    }
  }
  walk(cue.first - 1, first - 1, -1)
  walk(cue.end, end, 1)
}

function isFiniteVerb(tag: number): boolean {
  return tag === TAG['VBD'] || tag === TAG['VBZ'] || tag === TAG['VBP'] || tag === TAG['MD']
}

/*
 * Counts the punctuation of a block: sentence ends, commas, quotation marks, separators, glued words.
 */
import type { PageBlock } from '../page-block.ts'

/** What the marks of a block are. */
export interface MarkCounts {
  readonly sentences: number
  readonly commas: number
  readonly quotes: number
  readonly separators: number
  readonly cjk: number
  readonly glues: number
  readonly endsSentence: boolean
  readonly endsCut: boolean
}

const COMMA = 1
const SENTENCE_END = 2
const QUOTE = 3
const SEPARATOR = 4
const CJK = 5
const CAPITAL = 6

const KINDS = markTable()
const CLOSERS = new Set('"”’\')]»'.split('').map((c) => c.charCodeAt(0)))

/** The counts of the marks in `block`. */
export function countMarks(text: string, block: PageBlock): MarkCounts {
  const counts = [0, 0, 0, 0, 0, 0, 0]
  let glues = 0
  for (let at = block.start; at < block.end; at++) {
    const code = text.charCodeAt(at)
    const kind = KINDS[code]!
    if (kind === 0) continue
    if (kind === CAPITAL) glues += Number(isGlued(text, at, block))
    else if (kind !== SENTENCE_END || closesSentence(text, at, block.end, code)) counts[kind]!++
  }
  let end = block.end - 1
  while (end > block.start && CLOSERS.has(text.charCodeAt(end))) end--
  return {
    sentences: counts[SENTENCE_END]!,
    commas: counts[COMMA]!,
    quotes: counts[QUOTE]!,
    separators: counts[SEPARATOR]!,
    cjk: counts[CJK]!,
    glues,
    endsSentence: KINDS[text.charCodeAt(end)] === SENTENCE_END,
    endsCut: text.charCodeAt(end) === 0x2026 || (end > block.start + 2 && text.startsWith('..', end - 1)),
  }
}

function closesSentence(text: string, at: number, end: number, code: number): boolean {
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 32
  return next === 32 || CLOSERS.has(next) || code > 0x2fff
}

/** "shutHundreds": a copier glued a headline to its teaser. */
function isGlued(text: string, at: number, block: PageBlock): boolean {
  return at > block.start + 1 && isSmall(text, at - 1) && isSmall(text, at - 2) && isSmall(text, at + 1)
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 97 && code <= 122
}

function markTable(): Uint8Array {
  const kinds = new Uint8Array(0x10000)
  kinds.fill(CJK, 0x3040, 0xa000).fill(CJK, 0xac00, 0xd7b0).fill(CJK, 0x0e00, 0x0e80)
  kinds.fill(CAPITAL, 65, 91)
  const put = (characters: string, kind: number) => {
    for (let i = 0; i < characters.length; i++) kinds[characters.charCodeAt(i)] = kind
  }
  put(',，、', COMMA)
  put('.!?…。！？।؟', SENTENCE_END)
  put('"“”„«»', QUOTE)
  put('|›/•·>~', SEPARATOR)
  return kinds
}

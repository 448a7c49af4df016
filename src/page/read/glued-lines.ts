/*
 * Cuts lines in which a copier glued a paragraph to a share bar or a caption: "Share on TwitterThe council said …".
 */
import type { TextLine } from './text-lines.ts'

/** A place where two blocks were glued together. */
interface Glue {
  readonly name: string
  readonly example: string
  /** Offset in `line` where the second block starts, or -1. */
  readonly find: (line: string) => number
}

/** What is cut off a paragraph is short; the paragraph is not. */
const LONGEST_GLUED = 300
const SHORTEST_PARAGRAPH = 40

const SHARE_WORD =
  '(?:share|tweet|pin|email|print|save|copy link|facebook|twitter|whatsapp|linkedin|pinterest|reddit|on|via|this)'
const SHARE_START = new RegExp(`^(?:${SHARE_WORD}[\\s|]{0,3}){2,12}(?=[“"]?[a-zà-þ]{2})`, 'i')
const SHARE_END = new RegExp(`[.!?”"](?=(?:${SHARE_WORD}[\\s|]{0,3}){2,12}$)`, 'i')
/** Without a colon there is no credit, and behind the end of a sentence no share bar: most lines have neither. */
const COLON = ':'
const SHARE_TAIL = /[a-z\s|]$/i
const CREDIT_START =
  /(?:photo|image|picture|credit)s?(?: by| credit)?: ?[^.:]{0,60}?(?:AFP|AP|EPA|Reuters|Getty(?: Images)?|TASS|dpa|PTI)(?=[“"]?[A-Z][a-z])/i

export const GLUES: readonly Glue[] = [
  {
    name: 'share-bar-before',
    example: 'Share on FacebookShare on TwitterThe council voted on Tuesday to rebuild the wall.',
    find: (line) => {
      const bar = SHARE_START.exec(line.slice(0, LONGEST_GLUED))?.[0] ?? ''
      // the case-blind pattern may eat into the paragraph: it starts at a capital that follows a letter
      return /[a-z]$/.test(bar) ? bar.length : -1
    },
  },
  {
    name: 'credit-before',
    example: 'The old wall. Photo: Jon Weir/AFPThe council voted on Tuesday to rebuild the wall.',
    find: (line) => {
      const opening = line.slice(0, LONGEST_GLUED)
      const credit = opening.includes(COLON) ? CREDIT_START.exec(opening) : null
      return credit ? credit.index + credit[0].length : -1
    },
  },
  {
    name: 'share-bar-behind',
    example: 'The council voted on Tuesday to rebuild the wall.Share on FacebookShare on Twitter',
    find: (line) => {
      const from = Math.max(0, line.length - LONGEST_GLUED)
      const bar = SHARE_TAIL.test(line.slice(-1)) ? SHARE_END.exec(line.slice(from)) : null
      return bar ? from + bar.index + 1 : -1
    },
  },
]

/** `lines` with glued ones cut in two. */
export function cutGlued(text: string, lines: readonly TextLine[]): TextLine[] {
  return lines.flatMap((line) => {
    if (line.end - line.start < SHORTEST_PARAGRAPH) return [line]
    const own = text.slice(line.start, line.end)
    for (const glue of GLUES) {
      const at = glue.find(own)
      if (at <= 0 || at >= own.length) continue
      const cut = line.start + at
      return [
        { ...line, end: cut },
        { ...line, start: cut, gap: 0, bullet: false },
      ]
    }
    return [line]
  })
}

/*
 * Posts of networks that a page shows: boxes of another site, and lines that are signed as posts are, "— Jane Doe
 * (@janedoe) May 3, 2021". What they say of days and names is of the post, not of the page.
 */
import { BLOCK_TAG, INSIDE, type PageBlock, type RenderedPage } from '../page-block.ts'

/** From so many signatures of posts on they are what the story is about. */
export const ROUND_UP = 4

/** What all signatures hold. */
const HANDLE = '(@'
/** A signature and nothing else; the dash may be gone, or stand in the margin. */
export const SIGNATURE = /^(?:[—–-]{1,2}\s?)?[^()]{2,60}\s\(@\w{1,30}\)\s\w{3,9}\.?\s\d{1,2},\s\d{4}$/
const DASH_BEFORE = /(?:[—–―]|--)\s{0,3}$/
/** A signature behind the words of the post, and what another network puts below its own. */
const SIGNED = /(?:[—–―]|--)\s?[^()—–―]{2,60}\s\(@[\w.]{1,30}\)|\bpost shared by\b.{0,80}\(@[\w.]{1,30}\)/i
/** An author may have a handle too. */
const BYLINE = /^(?:written |posted |reported )?by\b/i
const LONGEST = 200

/** Whether block `at` is, or ends with, the signature of a post, or stands in a box of another site. */
export function isPost(page: RenderedPage, at: number): boolean {
  const { start, end, inside } = page.blocks[at]!
  if ((inside & INSIDE.embed) !== 0) return true
  const line = page.text.slice(Math.max(start, end - LONGEST), end)
  if (!line.includes(HANDLE) || BYLINE.test(line)) return false
  return SIGNED.test(line) || isSignature(page.text, page.blocks[at]!)
}

/** `blocks` of a text in which four or more posts are signed, with the marks that a page of HTML gives its posts. */
export function withPosts(text: string, blocks: PageBlock[]): PageBlock[] {
  if (!text.includes(HANDLE)) return blocks
  const signed = blocks.map((block) => isSignature(text, block))
  if (signed.filter(Boolean).length < ROUND_UP) return blocks
  return blocks.map((block, at) => {
    const isWords = at > 0 && !signed[at] && signed[at + 1] === true
    return signed[at] || isWords
      ? { ...block, tag: BLOCK_TAG.line, bullet: false, inside: INSIDE.quote | INSIDE.embed }
      : block
  })
}

/** Whether a block is the signature of a post, with its dash. */
function isSignature(text: string, { start, end }: PageBlock): boolean {
  if (end - start > LONGEST) return false
  const line = text.slice(start, end)
  return (
    line.includes(HANDLE) &&
    SIGNATURE.test(line) &&
    (/^(?:[—–]|--)/.test(line) || DASH_BEFORE.test(text.slice(Math.max(0, start - 5), start)))
  )
}

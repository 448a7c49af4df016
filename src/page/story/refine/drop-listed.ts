/*
 * Lines that people have listed as no part of any story (`--lexicon`).
 */
import { plainSpaces } from '../../../corrections/lexicon.ts'
import { decide, type Story } from '../story.ts'

/** The rule of lines that were listed. */
const LISTED = 'lexicon'

/** Drops the blocks of `story` whose text is one of `lines`, whatever their letters and blanks. */
export function dropListed(story: Story, lines: readonly string[]): void {
  if (lines.length === 0) return
  const listed = new Set(lines.map(plain))
  const longest = Math.max(...[...listed].map((line) => line.length))
  const { blocks, text } = story.page
  blocks.forEach(({ start, end }, at) => {
    // blanks may stand between the words of a line, but not without end
    if (end - start > 2 * longest) return
    if (listed.has(plain(text.slice(start, end)))) decide(story, at, false, LISTED)
  })
}

function plain(line: string): string {
  return plainSpaces(line).toLowerCase()
}

/*
 * Plain facts that look like reported words: "Two men were named by police" reports no words, but whom police named.
 */
import { tagSet } from '../../../language/tag-set.ts'
import { wordSet } from '../../../text/hash.ts'
import { OUTSIDE } from '../view.ts'
import type { TypeScene } from './type-scene.ts'

const NAMING = wordSet('named identified known charged arrested recognised recognized'.split(' '))
const VERBS = tagSet(['VBD', 'VBZ', 'VBP', 'VBN', 'VBG', 'MD'])

/** Whether the cue is a passive of naming and the content, before it, is whoever was named. */
export function isNaming({ view, syntax, content, cue }: TypeScene): boolean {
  if (!syntax.passive || !NAMING.has(view.lower[syntax.head]!) || content.end > cue.first) return false
  for (let i = content.first; i < content.end; i++)
    if (view.quote[i] !== OUTSIDE || VERBS[view.tags[i]!] === 1) return false
  return true
}

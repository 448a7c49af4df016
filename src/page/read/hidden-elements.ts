/*
 * Elements that nobody sees on the page: hidden by an attribute or by their style, moved out of sight for screen
 * readers, or icons. Classes that hide stand in boilerplate/class-cues.ts.
 */
import type { Attributes } from './html-events.ts'

/** Styles that hide by themselves; a length of 0 or 1 pixel hides where what is longer is cut off. */
const HIDING_STYLE =
  /(?:^|[;{\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|clip\s{0,3}:\s{0,3}rect\(\s{0,3}[01](?:px)?[\s,]{1,4}[01](?:px)?[\s,]{1,4}[01](?:px)?[\s,]{1,4}[01](?:px)?\s{0,3}\)|clip-path\s{0,3}:\s{0,3}(?:inset\((?:50|100)%|circle\(0)|font-size\s{0,3}:\s{0,3}0(?![.\d])|opacity\s{0,3}:\s{0,3}0(?![.\d])|(?:left|top|right|text-indent)\s{0,3}:\s{0,3}-\d{3,6}(?:px|em|rem|vw|%))/i
const NO_LENGTH = /(?:^|[;\s])(?:max-)?(?:width|height)\s{0,3}:\s{0,3}[01](?:px)?\s{0,3}(?:;|!|$)/i
const CUTS_OFF = /overflow\s{0,3}:\s{0,3}hidden/i
const ICON_TAGS = new Set(['i', 'svg'])
const ICON_CLASS = /icon|glyph|emoji|symbol/i

/** Whether an element is not seen, by its attributes other than its class. */
export function hidesElement(tag: string, { className, others }: Attributes): boolean {
  if (others.size === 0) return false
  if (others.has('hidden')) return true
  if (others.get('aria-hidden') === 'true' && (ICON_TAGS.has(tag) || ICON_CLASS.test(className))) return true
  const style = others.get('style')
  if (style === undefined) return false
  return HIDING_STYLE.test(style) || (NO_LENGTH.test(style) && CUTS_OFF.test(style))
}

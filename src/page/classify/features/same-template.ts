/*
 * Whether two blocks of a page look alike: same tag, classes, indent and bullet.
 */
import type { RenderedPage } from '../../page-block.ts'

/** Whether blocks `a` and `b` look alike. */
export function sameTemplate(page: RenderedPage, a: number, b: number): boolean {
  const one = page.blocks[a]!
  const two = page.blocks[b]!
  return (
    one.tag === two.tag && one.near === two.near && one.indent === two.indent && one.bullet === two.bullet
  )
}

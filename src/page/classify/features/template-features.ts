/*
 * HTML: features of a page's templates. Elements of the same tag and classes side by side are the items of a feed, of
 * a list of comments or cards, or the paragraphs of a story; what stands in a box with a picture is often its caption,
 * a teaser or the portrait of an author.
 */

import { INSIDE, type RenderedPage } from '../../page-block.ts'
import type { BlockStats } from '../block-stats.ts'
import type { AddColumn } from './add-column.ts'
import { containerTotals } from './regions.ts'
import { type Siblings, siblingsOf } from './siblings.ts'

/** Farther pictures are as good as none. */
const FARTHEST_PICTURE = 50

/** Adds the features of templates and pictures. */
export function addTemplates(page: RenderedPage, stats: readonly BlockStats[], add: AddColumn): void {
  const total = containerTotals(
    page,
    Float64Array.from(stats, (s) => s.prose),
  )
  addSiblings(page, siblingsOf(page, total), total, add)
  addPictures(page, add)
}

function addSiblings(page: RenderedPage, siblings: Siblings, total: Float64Array, add: AddColumn): void {
  const { blocks, parents } = page
  const { size, nth, prose, widest } = siblings
  const own = (i: number) => blocks[i]!.node
  const box = (i: number) => parents[own(i)]!
  add('siblings', (i) => size[own(i)]!)
  add('siblings-box', (i) => size[box(i)]!)
  add('siblings-outer-box', (i) => size[parents[box(i)]!]!)
  const item = (i: number) => widest[box(i)]!
  add('items', (i) => size[item(i)]!)
  add('items-own', (i) => total[item(i)]! / (prose[item(i)]! + 1))
  add('items-nth', (i) => nth[item(i)]!)
  add('items-prose', (i) => (item(i) === 0 ? -1 : prose[item(i)]! / (total[0]! + 1)))
}

function addPictures(page: RenderedPage, add: AddColumn): void {
  const { blocks, parents } = page
  const since = new Float64Array(blocks.length)
  const until = new Float64Array(blocks.length)
  for (let i = 0, last = FARTHEST_PICTURE; i < blocks.length; i++) {
    last = blocks[i]!.pictures > 0 ? 0 : Math.min(FARTHEST_PICTURE, last + 1)
    since[i] = last
  }
  for (let i = blocks.length - 1, next = FARTHEST_PICTURE; i >= 0; i--) {
    until[i] = next
    next = blocks[i]!.pictures > 0 ? 0 : Math.min(FARTHEST_PICTURE, next + 1)
  }
  add('pictures', (i) => blocks[i]!.pictures)
  add('since-picture', since)
  add('until-picture', until)
  const pictured = picturedContainers(page)
  add('picture-in-box', (i) => pictured[parents[blocks[i]!.node]!]!)
  add('picture-in-outer-box', (i) => pictured[parents[parents[blocks[i]!.node]!]!]!)
}

/** For each container whether a picture stands in it or in what it holds. */
function picturedContainers({ parents, marks }: RenderedPage): Uint8Array {
  const pictured = new Uint8Array(parents.length)
  for (let node = parents.length - 1; node > 0; node--) {
    if ((marks[node]! & INSIDE.picture) !== 0) pictured[node] = 1
    if (pictured[node] === 1) pictured[parents[node]!] = 1
  }
  return pictured
}

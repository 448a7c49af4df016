/*
 * Features of what stands how far: prose, headings, bylines, crowds of comment and teaser cues, and the body that the
 * page's own JSON-LD states.
 */

import { lettersOf } from '../../../text/letters.ts'
import type { RenderedPage } from '../../page-block.ts'
import { strings } from '../../read/json-ld.ts'
import type { BlockStats } from '../block-stats.ts'
import type { AddColumn } from './add-column.ts'
import { columnOf, fadingColumn, fadingSums } from './regions.ts'

/** How far the last and next prose is, and the last heading, byline and line that ends with a colon. */
export function addDistances(page: RenderedPage, stats: readonly BlockStats[], add: AddColumn): void {
  const since = (name: string, is: (index: number) => boolean, backwards = false) => {
    const write = (column: Float32Array) => {
      let last = 200
      for (let step = 0; step < column.length; step++) {
        const i = backwards ? column.length - 1 - step : step
        column[i] = last
        last = is(i) ? 1 : Math.min(200, last + 1)
      }
    }
    add(name, { write })
  }
  const isProse = (i: number) => stats[i]!.prose > 0
  const isLong = (i: number) => stats[i]!.prose >= 25
  since('since-prose', isProse)
  since('until-prose', isProse, true)
  since('since-long-prose', isLong)
  since('until-long-prose', isLong, true)
  since('since-top-heading', (i) => page.blocks[i]!.level === 1)
  since('since-byline', (i) => stats[i]!.words < 20 && (stats[i]!.cues & (32 | 64)) !== 0)
  since('since-colon', (i) => stats[i]!.last === 58)
  since('since-furniture', (i) => stats[i]!.words < 14 && (stats[i]!.cues & (2 | 4 | 8 | 256)) !== 0)
  since('until-furniture', (i) => stats[i]!.words < 14 && (stats[i]!.cues & (2 | 4 | 8 | 256)) !== 0, true)
}

/** Cues of comments and teasers come in crowds. */
export function addCueSums(stats: readonly BlockStats[], add: AddColumn): void {
  const kinds: readonly (readonly [string, number])[] = [
    ['share', 1],
    ['account', 2],
    ['more', 4],
    ['dated', 64],
    ['ago', 128],
    ['comment', 256],
    ['said', 32768],
    ['price', 8192],
  ]
  for (const [name, one] of kinds) {
    const mass = columnOf(stats, (s) => Number((s.cues & one) !== 0))
    add(`${name}-before`, fadingColumn(mass, 0.85, false))
    add(`${name}-after`, fadingColumn(mass, 0.85, true))
  }
  const person = columnOf(stats, (s) => s.firstPerson)
  const words = columnOf(stats, (s) => s.words)
  for (const backwards of [false, true]) {
    const sum = fadingSums(person, 0.85, backwards)
    const all = fadingSums(words, 0.85, backwards)
    add(`person-${backwards ? 'after' : 'before'}`, (i) => sum[i]! / (all[i]! + 20))
  }
}

/** Longest stated body that is compared, and the blocks that are compared with it. */
const LONGEST_BODY = 200_000
const MOST_COMPARED = 4_000

/** Whether a block stands in the articleBody that the page's JSON-LD states; -1 where none is stated. */
export function addStatedBody(page: RenderedPage, stats: readonly BlockStats[], add: AddColumn): void {
  const bodies = (page.head?.articles ?? []).flatMap((node) => strings(node['articleBody']))
  const body = lettersOf(bodies.join(' ').slice(0, LONGEST_BODY), '')
  const isStated = body.length > 400
  add('stated', (i) => {
    if (!isStated || i > MOST_COMPARED || stats[i]!.words < 4) return -1
    const block = page.blocks[i]!
    return Number(
      body.includes(lettersOf(page.text.slice(block.start, Math.min(block.end, block.start + 90)), '')),
    )
  })
}

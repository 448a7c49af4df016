/*
 * Features of what stands how far: prose, headings, bylines, crowds of comment and teaser cues, and the body that the
 * page's own JSON-LD states.
 */

import { lettersOf } from '../../../text/letters.ts'
import { COLON } from '../../../text/marks.ts'
import { lineCueBits } from '../../boilerplate/cue-bits.ts'
import type { RenderedPage } from '../../page-block.ts'
import { strings } from '../../read/linked-data/json-ld.ts'
import type { BlockStats } from '../block-stats.ts'
import type { AddColumn } from './add-column.ts'
import { columnOf, fadingColumn, fadingSums } from './regions.ts'

const DATED = lineCueBits('byline dated')
const BOILERPLATE = lineCueBits('account more legal comment')
/** Line cues that come in crowds, in the order of their features. */
const CROWDED = ['share', 'account', 'more', 'dated', 'ago', 'comment', 'said', 'price']

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
  since('since-byline', (i) => stats[i]!.words < 20 && (stats[i]!.cues & DATED) !== 0)
  since('since-colon', (i) => stats[i]!.last === COLON)
  const isBoilerplate = (i: number) => stats[i]!.words < 14 && (stats[i]!.cues & BOILERPLATE) !== 0
  since('since-boilerplate', isBoilerplate)
  since('until-boilerplate', isBoilerplate, true)
}

/** Cues of comments and teasers come in crowds. */
export function addCueSums(stats: readonly BlockStats[], add: AddColumn): void {
  for (const name of CROWDED) {
    const one = lineCueBits(name)
    const weight = columnOf(stats, (s) => Number((s.cues & one) !== 0))
    add(`${name}-before`, fadingColumn(weight, 0.85, false))
    add(`${name}-after`, fadingColumn(weight, 0.85, true))
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

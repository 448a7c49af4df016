/*
 * Scores decisions on pages as the benchmark does, a line for each way to decide.
 */
import { pageStats } from '../../../src/page/classify/block-features.ts'
import { smooth } from '../../../src/page/classify/smoothing.ts'
import { refineStory } from '../../../src/page/story/find-story.ts'
import { storyOf } from '../../../src/page/story/story.ts'
import { type Sample, SETS } from './samples.ts'
import { bodyWords, compare, shingles } from './shingles.ts'

/** For each block of a sample's page, whether it is kept. */
export type Decide = (sample: Sample) => ArrayLike<number | boolean>

/** Prints body F1 (precision/recall) of `decide` on each set. */
export function report(name: string, samples: readonly Sample[], decide: Decide): void {
  const cells = SETS.map((set) => {
    const own = samples.filter((sample) => sample.set === set)
    const scores = own.map((sample) => scoreOf(sample, decide(sample)))
    const p = scores.reduce((sum, score) => sum + score.p, 0) / own.length
    const r = scores.reduce((sum, score) => sum + score.r, 0) / own.length
    const f1 = (200 * p * r) / (p + r)
    return `${set.split('-')[1]} ${f1.toFixed(2)} (${(100 * p).toFixed(1)}/${(100 * r).toFixed(1)})`
  })
  console.log(name.padEnd(20), cells.join('  '))
}

/** Which blocks are body after smoothing and all refinements, given the trees' log-odds. */
export function refined(sample: Sample, odds: Float64Array): boolean[] {
  const decisions = { odds, kept: smooth(sample.page, odds, sample.stats) }
  const found = storyOf(sample.whole, pageStats(sample.whole), sample.clear, decisions)
  const story = refineStory(found, { whole: false })
  const body = story.kept.map((kept, at) => kept && at !== story.title)
  return body.filter((_, at) => sample.clear[at] === null)
}

function scoreOf(sample: Sample, kept: ArrayLike<number | boolean>): { p: number; r: number } {
  const blocks = sample.page.blocks.filter((_, at) => kept[at])
  const body = blocks.map((block) => sample.page.text.slice(block.start, block.end)).join('\n')
  return compare(sample.gold, shingles(bodyWords(body)))
}

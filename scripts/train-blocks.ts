/*
 * Trains the block classifier (src/model/blocks.bin) on the pages-*-dev sets and prints its score, cross-validated
 * by domain. Source: article extraction benchmark (MIT licence). Run time: about ten minutes on one core.
 *   EXTRACT_EVAL_DATA=DIR npx tsx scripts/train-blocks.ts [--folds N] [--write]
 */
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { type FeatureColumns, blockFeatures, pageStats } from '../src/page/block-features.ts'
import { decideBlocks } from '../src/page/block-model.ts'
import type { BlockStats } from '../src/page/block-stats.ts'
import { clearFurniture, withoutFurniture } from '../src/page/clear-furniture.ts'
import { refineStory } from '../src/page/find-story.ts'
import { renderHtml } from '../src/page/html-blocks.ts'
import { linkedArticles } from '../src/page/json-ld.ts'
import type { RenderedPage } from '../src/page/page-block.ts'
import { smooth } from '../src/page/smoothing.ts'
import { storyOf } from '../src/page/story.ts'
import { readTextBlocks } from '../src/page/text-blocks.ts'
import { encodeTrees } from '../src/model/tree-file.ts'
import { type Tree, treeScores } from '../src/model/trees.ts'
import { type BoostOptions, boost } from './blocks/boosting.ts'
import { bodyLabels } from './blocks/labels.ts'
import { bodyWords, compare, shingles } from './blocks/shingles.ts'

export interface Sample {
  whole: RenderedPage
  clear: (string | null)[]
  id: string
  set: string
  domain: string
  page: RenderedPage
  stats: BlockStats[]
  labels: Uint8Array
  first: FeatureColumns
  gold: Map<string, number>
}

const SETS = ['pages-html-dev', 'pages-browser-dev', 'pages-flat-dev']
const OPTIONS: BoostOptions = {
  trees: Number(process.env['TREES'] ?? 120),
  rate: Number(process.env['RATE'] ?? 0.1),
  leaves: Number(process.env['LEAVES'] ?? 16),
  leastWeight: Number(process.env['LW'] ?? 1),
  pull: Number(process.env['PULL'] ?? 2),
  features: Number(process.env['FF'] ?? 0.35),
  rows: 0.7,
  seed: 7,
}

export function readSamples(): Sample[] {
  const dir = process.env['EXTRACT_EVAL_DATA'] ?? 'data'
  return SETS.flatMap((set) => {
    const plain = path.join(dir, `${set}.jsonl`)
    const content = fs.existsSync(plain)
      ? fs.readFileSync(plain, 'utf8')
      : zlib.gunzipSync(fs.readFileSync(`${plain}.gz`)).toString()
    return content
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const record = JSON.parse(line)
        const whole = record.html ? renderHtml(record.html) : readTextBlocks(record.text)
        const clear = clearFurniture(whole)
        const page = withoutFurniture(whole, clear)
        const stats = pageStats(page)
        const domain = new URL(record.url).hostname.split('.').slice(-2).join('.')
        return {
          whole,
          clear,
          id: record.id,
          set,
          domain,
          page,
          stats,
          labels: bodyLabels(page, record.gold.body),
          first: blockFeatures(page, stats),
          gold: shingles(bodyWords(record.gold.body)),
        }
      })
  })
}

function weightsOf(sample: Sample): Float32Array {
  // pages count alike; in a page, long blocks count more, as in the measure
  const raw = sample.stats.map((s) => (s.words + 2) ** Number(process.env['WP'] ?? 0.7))
  const all = raw.reduce((a, b) => a + b, 0)
  return Float32Array.from(raw, (w) => (w / all) * 200)
}

function fit(samples: readonly Sample[], seed: number): Tree[] {
  const count = samples.reduce((n, s) => n + s.labels.length, 0)
  const width = samples[0]!.first.columns.length
  const columns = Array.from({ length: width }, () => new Float32Array(count))
  const labels = new Uint8Array(count)
  const weights = new Float32Array(count)
  let at = 0
  for (const sample of samples) {
    for (const [f, column] of sample.first.columns.entries()) columns[f]!.set(column, at)
    labels.set(sample.labels, at)
    weights.set(weightsOf(sample), at)
    at += sample.labels.length
  }
  return boost(columns, labels, weights, { ...OPTIONS, seed })
}

export function scoreOf(sample: Sample, kept: ArrayLike<number | boolean>): { p: number; r: number } {
  const body = sample.page.blocks
    .filter((_, i) => kept[i])
    .map((b) => sample.page.text.slice(b.start, b.end))
    .join('\n')
  return compare(sample.gold, shingles(bodyWords(body)))
}

/** Which blocks of the sample's page are body after smoothing and refinement. */
function refinedOf(sample: Sample, odds: Float64Array): boolean[] {
  const decisions = { odds, kept: smooth(odds, sample.stats) }
  const story = refineStory(
    storyOf(sample.whole, pageStats(sample.whole), sample.clear, decisions),
    linkedArticles(sample.whole.head),
    { whole: false },
  )
  return story.kept
    .filter((_, at) => sample.clear[at] === null)
    .map((kept, at) => kept && sample.page.blocks[at] !== sample.whole.blocks[story.title])
}

export function report(
  name: string,
  samples: readonly Sample[],
  keptOf: (s: Sample) => ArrayLike<number | boolean>,
): void {
  const cells = SETS.map((set) => {
    const own = samples.filter((s) => s.set === set)
    const scores = own.map((s) => scoreOf(s, keptOf(s)))
    const p = scores.reduce((n, s) => n + s.p, 0) / own.length
    const r = scores.reduce((n, s) => n + s.r, 0) / own.length
    return `${set.split('-')[1]} ${((200 * p * r) / (p + r)).toFixed(2)} (${(100 * p).toFixed(1)}/${(100 * r).toFixed(1)})`
  })
  console.log(name.padEnd(24), cells.join('  '))
}

export function foldsOf(samples: readonly Sample[], folds: number): Map<string, number> {
  const domains = [...new Set(samples.map((s) => s.domain))].sort()
  return new Map(domains.map((d, i) => [d, (i * 7) % folds]))
}

function replay(samples: readonly Sample[]): void {
  const lines = fs
    .readFileSync(process.env['REPLAY']!, 'utf8')
    .split('\n')
    .map((l) => JSON.parse(l))
  const odds = new Map(
    samples.map((s, i) => [s, Float64Array.from(lines[i].l1)]),
  )
  report('smoothed (CV)', samples, (s) => smooth(odds.get(s)!, s.stats))
  report('refined (CV)', samples, (s) => refinedOf(s, odds.get(s)!))
}

function main(): void {
  const folds = Number(process.env['FOLDS'] ?? 10)
  const samples = readSamples()
  console.log(
    samples.length,
    'pages',
    samples.reduce((n, s) => n + s.labels.length, 0),
    'blocks',
    samples[0]!.first.names.length,
    'features',
    process.cpuUsage().user / 1e6,
  )
  report('perfect labels', samples, (s) => s.labels)
  const foldOf = foldsOf(samples, folds)
  const inFold = (k: number) => samples.filter((s) => foldOf.get(s.domain) === k)
  const notInFold = (k: number) => samples.filter((s) => foldOf.get(s.domain) !== k)
  if (process.env['REPLAY']) {
    replay(samples)
    return
  }
  const odds = new Map<Sample, Float64Array>()
  for (let k = 0; k < folds; k++) {
    const trees = fit(notInFold(k), 100 + k)
    for (const s of inFold(k)) odds.set(s, treeScores(trees, s.first.columns, s.labels.length))
  }
  report('trees (CV)', samples, (s) => [...odds.get(s)!].map((one) => one > 0))
  report('smoothed (CV)', samples, (s) => smooth(odds.get(s)!, s.stats))
  report('refined (CV)', samples, (s) => refinedOf(s, odds.get(s)!))
  if (process.argv.includes('--write')) {
    fs.writeFileSync(new URL('../src/model/blocks.bin', import.meta.url), encodeTrees(fit(samples, 1)))
    report('smoothed (full)', samples, (s) => decideBlocks(s.page, s.stats).kept)
  }
  if (process.env['DUMP']) {
    const lines = samples.flatMap((s) => {
      const keep = refinedOf(s, odds.get(s)!)
      const { p, r } = scoreOf(s, keep)
      const f = (200 * p * r) / (p + r || 1)
      if (f > 93) return [`${s.set} ${s.id.slice(0, 8)} ${f.toFixed(1)}`]
      const rows = s.page.blocks.map((b, i) => ({
        i,
        w: s.stats[i]!.words,
        l: s.labels[i]!,
        k: keep[i]!,
        z: odds.get(s)![i]!,
        t: s.page.text.slice(b.start, Math.min(b.end, b.start + 110)).replaceAll('\n', ' '),
      }))
      const wrong = rows.filter((x) => x.l !== Number(x.k))
      return [
        `##### ${s.set} ${s.id.slice(0, 8)} ${s.domain} ${f.toFixed(1)} p ${(100 * p).toFixed(0)} r ${(100 * r).toFixed(0)}`,
        ...wrong
          .slice(0, 25)
          .map((x) => `${x.l ? 'MISS' : 'SPUR'} ${x.i}/${rows.length} ${x.w}w ${x.z.toFixed(1)} ${x.t}`),
      ]
    })
    fs.writeFileSync(`${process.env['DUMP']}.txt`, lines.join('\n'))
    const out = samples.map((s) => ({
      id: s.id,
      set: s.set,
      domain: s.domain,
      l1: [...odds.get(s)!],
      
      labels: [...s.labels],
    }))
    fs.writeFileSync(process.env['DUMP'], out.map((o) => JSON.stringify(o)).join('\n'))
  }
}

main()

/*
 * The pages to train on: rendered, with their features and labels, and the fold of their domain.
 */
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { clearBoilerplate, withoutBoilerplate } from '../../../src/page/boilerplate/clear-boilerplate.ts'
import { blockFeatures, type FeatureColumns, pageStats } from '../../../src/page/classify/block-features.ts'
import type { BlockStats } from '../../../src/page/classify/block-stats.ts'
import type { RenderedPage } from '../../../src/page/page-block.ts'
import { renderHtml } from '../../../src/page/read/html-blocks.ts'
import { readTextBlocks } from '../../../src/page/read/text-blocks.ts'
import { randomFrom } from '../../random.ts'
import { bodyLabels } from './labels.ts'
import { bodyWords, shingles } from './shingles.ts'

/** The same pages in three renderings. */
export const SETS: readonly string[] = ['pages-html-dev', 'pages-browser-dev', 'pages-flat-dev']

/** A page to train on; `page` is the whole page less its clear boilerplate. */
export interface Sample {
  readonly id: string
  readonly set: string
  readonly domain: string
  readonly whole: RenderedPage
  readonly clear: readonly (string | null)[]
  readonly page: RenderedPage
  readonly stats: readonly BlockStats[]
  readonly labels: Uint8Array
  readonly features: FeatureColumns
  readonly gold: Map<string, number>
  /** The gold body. */
  readonly body: string
}

/** What does not change when a page is rendered in another way. */
type Source = Pick<Sample, 'id' | 'set' | 'domain' | 'body'>

interface PageRecord {
  readonly id: string
  readonly url: string
  readonly html?: string
  readonly text?: string
  readonly gold: { readonly body: string }
}

/** All pages of the sets in folder `data`. */
export function readSamples(data: string): Sample[] {
  return SETS.flatMap((set) => readRecords(data, set).map((record) => readSample(set, record)))
}

/** The fold of each domain: pages of one site never stand on both sides. Assignments deal the domains differently. */
export function foldsOf(samples: readonly Sample[], folds: number, assignment: number): Map<string, number> {
  const domains = [...new Set(samples.map((sample) => sample.domain))].sort()
  const random = randomFrom(assignment)
  const rank = new Map(domains.map((domain) => [domain, assignment === 0 ? 0 : random()]))
  const dealt = domains.toSorted((a, b) => rank.get(a)! - rank.get(b)!)
  return new Map(dealt.map((domain, index) => [domain, (index * 7) % folds]))
}

function readRecords(data: string, set: string): PageRecord[] {
  const plain = path.join(data, `${set}.jsonl`)
  const bytes = fs.existsSync(plain)
    ? fs.readFileSync(plain)
    : zlib.gunzipSync(fs.readFileSync(`${plain}.gz`))
  const lines = bytes.toString().split('\n').filter(Boolean)
  return lines.map((line): PageRecord => JSON.parse(line))
}

function readSample(set: string, { id, url, html, text, gold }: PageRecord): Sample {
  const domain = new URL(url).hostname.split('.').slice(-2).join('.')
  const whole = html === undefined ? readTextBlocks(text ?? '') : renderHtml(html)
  return sampleOf({ id, set, domain, body: gold.body }, whole)
}

/** The sample of a page that is rendered as `whole`. */
export function sampleOf({ id, set, domain, body }: Source, whole: RenderedPage): Sample {
  const clear = clearBoilerplate(whole)
  const page = withoutBoilerplate(whole, clear)
  const stats = pageStats(page)
  return {
    id,
    set,
    domain,
    body,
    whole,
    clear,
    page,
    stats,
    labels: bodyLabels(page, body),
    features: blockFeatures(page, stats),
    gold: shingles(bodyWords(body)),
  }
}

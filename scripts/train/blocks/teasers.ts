/*
 * More text pages to learn from: the same pages with teasers of other stories above or below their own. A teaser is a
 * headline with a paragraph, a headline glued to one, or a paragraph that breaks off; it is made of another page's story.
 */
import { readTextBlocks } from '../../../src/page/read/text-blocks.ts'
import { randomFrom } from '../../random.ts'
import { type Sample, sampleOf } from './samples.ts'

const SEED = 77
const TEASERS = { least: 3, more: 6 }
/** Paragraphs that teasers are made of: the first ones of a story, of this length. */
const PARAGRAPHS = 6
const LEAST_LENGTH = 60
/** Words of a headline and of a paragraph that breaks off. */
const HEADLINE = { from: 2, to: 9 }
const CUT = { least: 18, more: 20 }
/** How often teasers stand above the story, and how often below it; else they head the page. */
const ABOVE = 0.4
const BELOW = 0.4
const SENTENCE = /^.{40,240}?[.!?](?=\s|$)/

type Random = () => number

/** Each text page of `samples` once more, with teasers. */
export function withTeasers(samples: readonly Sample[]): Sample[] {
  const random = randomFrom(SEED)
  const pages = samples.filter((sample) => sample.page.head === null)
  return pages.flatMap((sample) => {
    const others = pages.filter((page) => page.set === sample.set && page.domain !== sample.domain)
    const teased = sampleOf(sample, readTextBlocks(splice(sample, teasers(others, random), random())))
    return teased.labels.includes(1) ? [teased] : []
  })
}

/** The text of a page with `teasers` in a place that `where` (0 to 1) draws. */
function splice(sample: Sample, teasers: string, where: number): string {
  const [head, story, tail] = partsOf(sample)
  if (where < ABOVE) return `${head}\n\n${teasers}\n${story}${tail}`
  return where < ABOVE + BELOW
    ? `${head}${story}\n\n${teasers}${tail}`
    : `${teasers}\n\n${head}${story}${tail}`
}

/** The text before the story, of the story and behind it. */
function partsOf({ whole, clear, labels }: Sample): [string, string, string] {
  const { text } = whole
  const open = whole.blocks.filter((_, at) => clear[at] === null)
  const first = open[labels.indexOf(1)]
  const last = open[labels.lastIndexOf(1)]
  if (!first || !last) return ['', '', '']
  const start = text.lastIndexOf('\n', first.start - 1) + 1
  const end = text.indexOf('\n', last.end)
  return [text.slice(0, start), text.slice(start, end < 0 ? undefined : end), end < 0 ? '' : text.slice(end)]
}

function teasers(pages: readonly Sample[], random: Random): string {
  const below = (count: number) => Math.floor(random() * count)
  const count = TEASERS.least + below(TEASERS.more)
  const style = below(STYLES.length)
  let list = ''
  for (let n = 0; n < count; n++) {
    const paragraphs = pages[below(pages.length)]!.body.split('\n').filter(
      (line) => line.trim().length > LEAST_LENGTH,
    )
    const line = paragraphs[below(Math.min(PARAGRAPHS, paragraphs.length))]
    if (line !== undefined) list += STYLES[style]!(line, below(CUT.more))
  }
  return list
}

/** The looks of a teaser, made of a paragraph; a page has one look. */
const STYLES: readonly ((line: string, more: number) => string)[] = [
  (line, more) => `${headlineOf(line)}\n\n${cut(line, more)}...\n\n`,
  (line, more) => `${headlineOf(line)}\n${sentenceOf(line, more)}\n\n`,
  (line, more) => `${headlineOf(line)}${sentenceOf(line, more)}\n`,
]

function headlineOf(line: string): string {
  const words = line.split(/\s+/).slice(HEADLINE.from, HEADLINE.to)
  const capitalised = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
  return capitalised.join(' ').replace(/[.,;:]+$/, '')
}

function cut(line: string, more: number): string {
  return line
    .split(/\s+/)
    .slice(0, CUT.least + more)
    .join(' ')
}

function sentenceOf(line: string, more: number): string {
  return SENTENCE.exec(line)?.[0] ?? `${cut(line, more)}.`
}

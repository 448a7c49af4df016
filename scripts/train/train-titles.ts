/*
 * Trains the weights of the headline of text pages (src/page/about/title-weights.ts) and prints how often the right line is
 * chosen, cross-validated by page. The headlines that the HTML of the same pages declares are the truth.
 * Source: the pages-*-dev sets (article extraction benchmark). Deterministic; about a minute.
 *   npm run train -- titles [--data DIR]
 */
import fs from 'node:fs'
import path from 'node:path'
import { mayBeTitle } from '../../src/page/about/headline-lines.ts'
import { ownTitle } from '../../src/page/about/own-title.ts'
import { headStart } from '../../src/page/about/title.ts'
import { storyWords, TITLE_FEATURES, titleFeatures } from '../../src/page/about/title-features.ts'
import { readTextBlocks } from '../../src/page/read/text-blocks.ts'
import { readArticle } from '../../src/page/read-article.ts'
import { findStory } from '../../src/page/story/find-story.ts'
import { plain } from '../../src/text/letters.ts'
import { dataFolder } from '../data-folder.ts'
import { readGzLines } from './texts/gz-lines.ts'

const FOLDS = 10
const EPOCHS = 400
const RATE = 0.3
/** Pull of the weights to zero: pages are few. */
const DECAY = 0.002

/** The lines of one page that may be the headline, and which of them are. */
interface Choice {
  readonly page: number
  readonly features: readonly (readonly number[])[]
  readonly right: readonly boolean[]
}

const data = dataFolder()
const lines = (set: string): { id: string; html?: string; text?: string }[] =>
  readGzLines(path.join(data, `${set}.jsonl.gz`))
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const titles = lines('pages-html-dev').map(({ id, html = '' }) => readArticle({ id, html }).title ?? '')
const choices = ['pages-browser-dev', 'pages-flat-dev'].flatMap((set) =>
  lines(set).flatMap(({ text = '' }, page) => choiceOf(text, titles[page]!, page) ?? []),
)
const right = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = train(choices.filter((choice) => choice.page % FOLDS !== fold))
  return choices.filter((choice) => choice.page % FOLDS === fold && choice.right[best(weights, choice)])
    .length
}).reduce((a, b) => a + b, 0)
process.stdout.write(
  `${choices.length} pages with a headline; chosen right, cross-validated: ${((100 * right) / choices.length).toFixed(1)} %\n`,
)
write(train(choices))

function choiceOf(text: string, title: string, page: number): Choice | null {
  const rendered = readTextBlocks(text)
  const story = findStory(rendered, { whole: false })
  if (story.first < 0 || title === '') return null
  const wanted = [plain(title), plain(ownTitle(title, []))].filter((t) => t.length > 10)
  const words = storyWords(rendered, story.stats, story.first)
  const counts = new Map<number, number>()
  for (const s of story.stats) counts.set(s.hash, (counts.get(s.hash) ?? 0) + 1)
  const at: number[] = []
  for (
    let i = headStart(rendered, story.first);
    i <= Math.min(story.first + 1, story.stats.length - 1);
    i++
  ) {
    if (mayBeTitle(rendered, story.stats, i)) at.push(i)
  }
  const lineAt = (i: number): string => plain(text.slice(rendered.blocks[i]!.start, rendered.blocks[i]!.end))
  const isRight = at.map((i) =>
    wanted.some((t) => t === lineAt(i) || (lineAt(i).length > 15 && t.startsWith(lineAt(i)))),
  )
  if (!isRight.includes(true)) return null
  const features = at.map((i) =>
    titleFeatures(rendered, story.stats, i, story.first, words, counts.get(story.stats[i]!.hash)!),
  )
  return { page, features, right: isRight }
}

function train(from: readonly Choice[]): number[] {
  const weights = TITLE_FEATURES.map(() => 0)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const slope = weights.map((w) => -DECAY * w)
    for (const { features, right } of from) {
      const odds = features.map((f) => Math.exp(score(weights, f)))
      const all = odds.reduce((a, b) => a + b, 0)
      const good = odds.reduce((a, b, i) => a + (right[i] ? b : 0), 0)
      features.forEach((f, i) => {
        const by = (right[i] ? odds[i]! / good : 0) - odds[i]! / all
        for (let k = 0; k < f.length; k++) slope[k]! += (by * f[k]!) / from.length
      })
    }
    for (let k = 0; k < weights.length; k++) weights[k]! += RATE * slope[k]!
  }
  return weights
}

function score(weights: readonly number[], features: readonly number[]): number {
  return features.reduce((sum, value, k) => sum + value * weights[k]!, 0)
}

function best(weights: readonly number[], { features }: Choice): number {
  const scores = features.map((f) => score(weights, f))
  return scores.indexOf(Math.max(...scores))
}

function write(weights: readonly number[]): void {
  const rows = TITLE_FEATURES.map((name, k) => `  ${name}: ${Number(weights[k]!.toFixed(2))},`).join('\n')
  const file = new URL('../../src/page/about/title-weights.ts', import.meta.url)
  fs.writeFileSync(
    file,
    `/*
 * Weights of the headline of a text page, made by scripts/train/train-titles.ts from the pages-*-dev sets: the headlines that
 * the HTML of the same pages declares.
 */
import type { TitleFeature } from './title-features.ts'

export const TITLE_WEIGHTS: Readonly<Record<TitleFeature, number>> = {
${rows}
}
`,
  )
}

/*
 * From a raw document to an article: blocks, the story among them, and what the page says of itself.
 */

import type { Problem } from '../document/problems.ts'
import type { RawDocument } from '../input/raw-document.ts'
import { languageOf, SAMPLE_CHARS } from './about/page-language.ts'
import { dateWarnings, pageWarnings } from './about/page-warnings.ts'
import type { Article, PageOptions } from './article.ts'
import type { RenderedPage } from './page-block.ts'
import { renderHtml } from './read/html-blocks.ts'
import { readTextBlocks } from './read/text-blocks.ts'
import { articleBlocks, wholeBlocks } from './story/article-blocks.ts'
import { findStory } from './story/find-story.ts'
import { noArticle } from './story/no-article.ts'
import { pageFacts } from './story/page-facts.ts'

/** Reads `raw` as a page. */
export function readArticle(raw: RawDocument, options: PageOptions = {}): Article {
  const whole = options.strip === false
  const page = raw.html === undefined ? readTextBlocks(raw.text ?? '', whole) : renderHtml(raw.html)
  const story = findStory(page, { whole, title: raw.title, boilerplate: options.lexicon?.boilerplate })
  const reason = whole ? null : noArticle(story)
  if (reason) story.kept.fill(false)
  const facts = pageFacts(raw, options, story)
  const blocks = whole ? wholeBlocks(story) : articleBlocks(story, reason, options.explain === true)
  const language = languageOf(keptSample(page, blocks), page.head?.language ?? null)
  const warnings: Problem[] = [
    ...(raw.warnings ?? []),
    ...pageWarnings(page, reason, language),
    ...dateWarnings(page, facts.published),
  ]
  return { id: raw.id, text: page.text, blocks, ...facts, language, warnings }
}

/** The beginning of what is kept, or of the page if nothing is, as long as the language is told by. */
function keptSample(page: RenderedPage, blocks: Article['blocks']): string {
  const isStory = blocks.some((block) => block.kept)
  let sample = ''
  for (const { start, end, kept } of blocks) {
    if (sample.length >= SAMPLE_CHARS) break
    if (kept || !isStory) sample += `${page.text.slice(start, Math.min(end, start + SAMPLE_CHARS))}\n`
  }
  return sample
}

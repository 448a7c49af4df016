/*
 * What a reader should know about a page: it holds no text, no story, or is not in English.
 */
import { type Problem, problem } from '../../document/problems.ts'
import type { Published } from '../../document/schema.ts'
import { LUMP_LENGTH, MOST_BLOCKS, type RenderedPage } from '../page-block.ts'

const REASONS: Readonly<Record<string, string>> = {
  'no-text': 'the page has no text',
  'almost-no-text': 'the page has almost no text: a video page or a shell that scripts fill',
  'no-story': 'no paragraphs of a story: links, menus or a video',
  'only-teasers': 'teasers of many stories: a front page or a list',
}

/** The warnings about `page`; `reason` says why it is no article, if so. */
export function pageWarnings(page: RenderedPage, reason: string | null, language: string | null): Problem[] {
  const warnings: Problem[] = []
  if (page.text.trim() === '') return [problem('empty', 'the document has no text')]
  if (reason) warnings.push(problem('no-article', `the page is no article: ${REASONS[reason] ?? reason}`))
  if (page.blocks.length > MOST_BLOCKS)
    warnings.push(
      problem(
        'many-lines',
        `the document has more than ${MOST_BLOCKS} lines: those behind are read ${LUMP_LENGTH} characters at a time`,
      ),
    )
  if (language && language !== 'en')
    warnings.push(problem('not-english', `the page is in another language than English (${language})`))
  return warnings
}

/** The warning about a day of publication that can be read in two ways: each weekday of the page hangs on it. */
export function dateWarnings({ text }: RenderedPage, published: Published | null): Problem[] {
  const [other] = published?.alternatives ?? []
  if (published === null || other === undefined) return []
  const { start, end, date } = published
  const written = start === undefined || end === undefined ? '' : ` ${text.slice(start, end)}`
  return [
    problem(
      'ambiguous-date',
      `the date of publication${written} is read as ${date} and may be ${other}; --published says which it is`,
    ),
  ]
}

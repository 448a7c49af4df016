/*
 * A document of GUM (CoNLL-U and XML) as a text with its dates as calendar days and its persons.
 */
import { spansOf, type TextSpan } from '../spans.ts'
import { type ConlluBlock, commentOf, conlluBlocks } from './conllu.ts'
import { type GumToken, personClusters } from './gum-entities.ts'
import { teiDates } from './tei-dates.ts'

/** A record of the set of stories. */
export interface StoryRecord {
  readonly id: string
  readonly date: string | null
  readonly text: string
  readonly gold: {
    readonly dates: readonly (TextSpan & { readonly from: string | null; readonly to: string | null })[]
    readonly people: readonly { readonly mentions: readonly object[] }[]
  }
}

/** A word is looked for no farther than this behind the one before. */
const FARTHEST = 3

/** The record of a document; without dates where the words of its two files are not the same in number. */
export function storyRecord(id: string, conllu: string, xml: string): StoryRecord {
  const blocks = conlluBlocks(conllu)
  const { text, tokens } = layOut(blocks)
  const spanAt = spansOf(text)
  const { dates, count } = teiDates(xml)
  const people = personClusters(tokens)
    .filter((mentions) => mentions.some(({ kind }) => kind === 'name'))
    .map((mentions) => ({
      mentions: mentions.map(({ start, end, kind }) => {
        const span = spanAt(start, end)
        return { start: span.start, end: span.end, kind, text: span.text }
      }),
    }))
  return {
    id,
    date: blocks.map((block) => commentOf(block, 'meta::dateCreated')).find((date) => date !== null) ?? null,
    text,
    gold: {
      dates: (count === tokens.length ? dates : []).map(({ first, end, interval }) => ({
        ...spanAt(tokens[first]!.start, tokens[end - 1]!.end),
        from: interval?.from ?? null,
        to: interval?.to ?? null,
      })),
      people,
    },
  }
}

/** The sentences as one text, with an empty line between paragraphs, and the place of each word. */
function layOut(blocks: readonly ConlluBlock[]): { text: string; tokens: GumToken[] } {
  const tokens: GumToken[] = []
  let text = ''
  for (const block of blocks) {
    const surface = commentOf(block, 'text') ?? ''
    const isParagraph = block.comments.some((line) => line.startsWith('# newpar') && !line.includes('_block'))
    if (text !== '') text += isParagraph ? '\n\n' : ' '
    const base = text.length
    text += surface
    let at = 0
    for (const [, form = '', , , tag = '', , , relation = '', , features = ''] of block.rows) {
      const found = surface.indexOf(form, at)
      const start = found < 0 || found - at > FARTHEST ? at : found
      at = start === found ? found + form.length : at
      const entities = /(?:^|\|)Entity=([^|]*)/.exec(features)?.[1] ?? ''
      tokens.push({ start: base + start, end: base + at, form, tag, relation, entities })
    }
  }
  return { text, tokens }
}

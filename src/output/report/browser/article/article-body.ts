/*
 * The text of an article as a reading column, block by block, with the facts that begin in a block beside it. What was
 * left out of the page stands between, folded.
 */

import { upperBound } from '../../../../text/span.ts'
import type { Card } from '../../data/cards.ts'
import { keyOf } from '../../data/cards.ts'
import { termsOf } from '../../data/filter.ts'
import { hitsOf, type Mark, marksByRange, marksOf } from '../../data/marks.ts'
import type { ReportBlock, ReportDocument } from '../../data/report-document.ts'
import { el } from '../dom.ts'
import { oneLine } from '../one-line.ts'
import type { Store } from '../store.ts'
import { leftOut } from './left-out.ts'
import { markedText } from './marked-text.ts'
import { noteElement } from './note.ts'

/** A search marks no more places than this in one document. */
const MOST_HITS = 2_000

/** The rows of a document. */
export function articleBody(index: number, store: Store): HTMLElement[] {
  const document = store.report.documents[index]!
  const { keys, cards } = store.shown()
  const focus = store.focus()?.key
  const isShown = ({ fact }: Mark): boolean => {
    const key = keyOf(fact, document.id)
    return keys.has(key) || key === focus
  }
  const hits = hitsOf(document.text.toLowerCase(), termsOf(store.filter()), MOST_HITS)
  const marks = [...marksOf(document).filter(isShown), ...hits]
  const found = marksByRange(document.blocks, marks)
  const notes = cards.filter((card) => card.document === index)
  const rows: HTMLElement[] = []
  let dropped: ReportBlock[] = []
  const flush = (): void => {
    if (dropped.length > 0) rows.push(leftOut(document, dropped))
    dropped = []
  }
  for (const [i, block] of document.blocks.entries()) {
    if (!block.kept) {
      dropped.push(block)
      continue
    }
    if (isHeadline(document, block) && (found[i] ?? []).length === 0) continue
    flush()
    rows.push(row(document, block, found[i] ?? [], notesIn(block, notes), store))
  }
  flush()
  return rows
}

/** The headline stands above already. */
function isHeadline({ title, text }: ReportDocument, { kind, start, end }: ReportBlock): boolean {
  return kind === 'title' && title !== null && oneLine(text.slice(start, end)) === oneLine(title)
}

/** Cards that begin in the block; they are in the order of the text. */
function notesIn({ start, end }: ReportBlock, cards: readonly Card[]): readonly Card[] {
  const before = (offset: number): number => upperBound(cards.length, (i) => cards[i]!.start, offset - 1)
  return cards.slice(before(start), before(end))
}

const TAGS: Readonly<Record<ReportBlock['kind'], 'p' | 'blockquote' | 'h4'>> = {
  title: 'p',
  dek: 'p',
  heading: 'h4',
  paragraph: 'p',
  list: 'p',
  quote: 'blockquote',
}

function row(
  document: ReportDocument,
  block: ReportBlock,
  marks: readonly Mark[],
  cards: readonly Card[],
  store: Store,
): HTMLElement {
  return el(
    'div',
    { class: 'row' },
    el(TAGS[block.kind], { class: `text ${block.kind}` }, ...markedText(document.text, block, marks)),
    cards.length === 0
      ? null
      : el(
          'ul',
          { class: 'notes', 'aria-label': 'Facts beside this paragraph' },
          ...cards.map((card) => noteElement(card, store)),
        ),
  )
}

/*
 * What the panel says of a fact: its words, what they mean and why, a link to the live page, and buttons to go on from here.
 */
import { textLink } from '../../../tables/link.ts'
import { type Card, KIND_NAMES } from '../../data/cards.ts'
import { button, el, outwardLink, webAddress } from '../dom.ts'
import { step } from '../keys.ts'
import { oneLine } from '../one-line.ts'
import type { Store } from '../store.ts'
import { titleOfDocument } from '../titles.ts'
import { detailsOf } from './fact-details.ts'
import { decisionButtons } from './review-buttons.ts'

/** The contents of the panel. */
export function panelContents(card: Card, store: Store): Node[] {
  const document = store.report.documents[card.document]!
  const { shown } = store
  const at = shown().cards.indexOf(card)
  const words = oneLine(document.text.slice(card.start, card.end))
  const address = textLink(webAddress(document.url), words)
  return [
    el(
      'div',
      { class: 'panel-head' },
      el(
        'h2',
        {},
        `${KIND_NAMES[card.kind][0]}${at < 0 ? '' : ` · fact ${at + 1} of ${shown().cards.length}`}`,
      ),
      button('‹', { 'aria-label': 'Previous fact (k)', class: 'plain' }, () => step(store, -1)),
      button('›', { 'aria-label': 'Next fact (j)', class: 'plain' }, () => step(store, 1)),
      button('×', { 'aria-label': 'Close (Esc)', class: 'plain' }, () => store.setFocus(null)),
    ),
    el('p', { class: 'words', 'aria-live': 'polite' }, words),
    el(
      'dl',
      { class: 'details' },
      ...detailsOf(card, store).flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, ...value)]),
    ),
    el(
      'p',
      { class: 'quiet' },
      store.report.documents.length > 1 ? `${titleOfDocument(document)} · ` : '',
      el('code', {}, `${document.id} ${card.id}`),
      ...(address === null ? [] : [' · ', outwardLink(address, 'on the live page')]),
    ),
    decisionButtons(card, store),
  ]
}

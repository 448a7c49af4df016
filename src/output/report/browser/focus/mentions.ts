/*
 * The mentions of a person, each a button that shows its place.
 */
import type { Card } from '../../data/cards.ts'
import type { ReportMention } from '../../data/report-document.ts'
import { button } from '../dom.ts'
import type { Store } from '../store.ts'

/** A button for the mention at `index` among those of a person. */
export function scrollToMention(
  mention: ReportMention,
  index: number,
  card: Card,
  store: Store,
): HTMLElement {
  const words = store.report.documents[card.document]!.text.slice(mention.start, mention.end)
  const label = `Mention ${index + 1}: ${words}`
  return button(String(index + 1), { class: 'plain small', 'aria-label': label, title: words }, () => {
    const article = document.querySelector(`article[data-document="${card.document}"]`)
    const places = article?.querySelectorAll(`[data-facts~="${CSS.escape(card.id)}"]`) ?? []
    const target = places[Math.min(index, places.length - 1)]
    target?.scrollIntoView({ block: 'center' })
  })
}

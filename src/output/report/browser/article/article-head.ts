/*
 * The head of an article: headline, date, authors, where it is from, and what a reader should know of it.
 */
import type { ReportDocument } from '../../data/report-document.ts'
import { el, outwardLink, webAddress } from '../dom.ts'
import { titleOfDocument } from '../titles.ts'

/** The head of a document. */
export function articleHead(document: ReportDocument, index: number): HTMLElement {
  const { published, publishedSource, updated, authors, site, id, url, warnings } = document
  const address = webAddress(url)
  const parts = [
    published === null ? 'no date of publication' : `published ${published} (${publishedSource})`,
    ...(updated === null ? [] : [`updated ${updated}`]),
    ...authors,
    ...(site === null ? [] : [site]),
  ]
  return el(
    'header',
    {},
    el('h3', { id: `title-${index}` }, titleOfDocument(document)),
    el(
      'p',
      { class: 'quiet about' },
      parts.join(' · '),
      ' · ',
      el('code', {}, id),
      ...(address === null ? [] : [' · ', outwardLink(address, 'live page')]),
    ),
    ...warnings.map((warning) => el('p', { class: 'warning' }, `Note: ${warning}`)),
  )
}

/*
 * The page of a report, top to bottom: reads the entries, makes the parts, and lets address, keys and printing work.
 */

import { readAddress } from '../data/filter.ts'
import type { ReportEntry } from '../data/report-document.ts'
import { keepAddress } from './address.ts'
import { documentsSection } from './article/documents.ts'
import { el } from './dom.ts'
import { filterBar } from './filters/filter-bar.ts'
import { panel } from './focus/panel.ts'
import { keepDecisions, storedDecisions } from './focus/stored-decisions.ts'
import { helpDialog } from './help.ts'
import { listenToKeys } from './keys.ts'
import { castSection } from './overview/cast-section.ts'
import { overviewSection } from './overview/overview-section.ts'
import { timelineSection } from './overview/timeline-section.ts'
import { openStore, reportOf } from './store.ts'
import { titleOf } from './titles.ts'

const report = reportOf(entriesOf())
const { filter, focus } = readAddress(location.hash)
const store = openStore(report, filter, storedDecisions(report))
const articles = documentsSection(store)
const help = helpDialog()
const bar = filterBar(store, help)

document.title = `${titleOf(report)} – report`
document.body.append(
  el('a', { href: '#documents', class: 'skip' }, 'Skip to the documents'),
  bar.element,
  el(
    'main',
    { id: 'main' },
    overviewSection(store),
    el('div', { class: 'pair' }, timelineSection(store), castSection(store)),
    articles.element,
  ),
  panel(store, articles),
  help,
)
articles.start()
keepDecisions(store)
listenToKeys(store, bar, help)
keepAddress(store)
if (focus !== null) store.setFocus(focus)
document.documentElement.dataset['ready'] = 'true'

/** What stands in the page as JSON. */
function entriesOf(): ReportEntry[] {
  const elements = [...document.querySelectorAll('script.entry')]
  const entries = elements.map((element): ReportEntry => JSON.parse(element.textContent ?? ''))
  for (const element of elements) element.remove()
  return entries
}

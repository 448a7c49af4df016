/*
 * The page of a report, top to bottom: reads the entries, makes the parts, and lets address, keys and printing work.
 */

import type { Dossier } from '../../../document/schema.ts'
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
import { disagreementsSection } from './overview/disagreements-section.ts'
import { overviewSection } from './overview/overview-section.ts'
import { timelineSection } from './overview/timeline-section.ts'
import { openStore, reportOf } from './store.ts'
import { titleOf } from './titles.ts'

const [dossier = null] = embedded<Dossier>('dossier')
const report = reportOf(embedded<ReportEntry>('entry'), dossier)
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
    ...[disagreementsSection(store)].filter((section) => section !== null),
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

/** What stands in the page as JSON under a name. */
function embedded<Value>(name: string): Value[] {
  const elements = [...document.querySelectorAll(`script.${name}`)]
  const values = elements.map((element): Value => JSON.parse(element.textContent ?? ''))
  for (const element of elements) element.remove()
  return values
}

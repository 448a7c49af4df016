/*
 * The cast: who is in the documents, with roles, spellings, counts and remarks.
 */
import { KIND_NAMES, keyOf } from '../../data/cards.ts'
import { type CastPerson, type CastRemark, castByName } from '../../data/cast.ts'
import { dossierCast } from '../../data/dossier.ts'
import { SURE } from '../../data/marks.ts'
import { button, counted, el } from '../dom.ts'
import { factLink } from '../fact-link.ts'
import { onceOpened } from '../once-opened.ts'
import type { Store } from '../store.ts'
import { titleOfDocument } from '../titles.ts'

/** So many are shown at first. */
const FIRST = 30

/** The section, which follows the filters. */
export function castSection(store: Store): HTMLElement {
  const { documents, dossier } = store.report
  const all = dossier === null ? castByName(documents) : dossierCast(dossier, documents)
  const list = el('ul', { class: 'cast' })
  const more = el('p', {})
  const isShown = ({ members }: CastPerson): boolean =>
    members.some(({ document, person }) =>
      store.shown().keys.has(keyOf(person.id, documents[document]?.id ?? '')),
    )
  const fill = (): void => {
    const people = all.filter(isShown)
    list.replaceChildren(...people.slice(0, FIRST).map((person) => personElement(person, store)))
    more.replaceChildren()
    if (people.length === 0) more.replaceChildren(el('span', { class: 'quiet' }, 'Nobody is named.'))
    if (people.length > FIRST)
      more.append(
        button(`Show all ${people.length}`, { class: 'plain' }, () => {
          list.append(...people.slice(FIRST).map((person) => personElement(person, store)))
          more.replaceChildren()
        }),
      )
  }
  fill()
  store.onChange('filter', fill)
  return el(
    'section',
    { id: 'people', 'aria-labelledby': 'people-title' },
    el('h2', { id: 'people-title', tabindex: -1 }, 'People'),
    ...(documents.length > 1 && dossier === null
      ? [
          el(
            'p',
            { class: 'quiet legend' },
            'Together stands who has the same full name in several documents; whether it is one person was not asked.',
          ),
        ]
      : []),
    list,
    more,
  )
}

function personElement(person: CastPerson, store: Store): HTMLElement {
  const { name, roles, mentions, remarks, confidence } = person
  const numbers = [`${mentions}×`, ...(remarks.length > 0 ? [counted(remarks.length, KIND_NAMES.quote)] : [])]
  const details = el(
    'details',
    {},
    el(
      'summary',
      {},
      el('span', { class: 'm person' }, name),
      roles.length > 0 ? el('span', { class: 'role-words' }, ` ${roles.slice(0, 3).join('; ')}`) : null,
      el('span', { class: 'quiet' }, ` ${numbers.join(' · ')}`),
    ),
  )
  onceOpened(details, () => aboutPerson(person, store))
  return el('li', { class: confidence < SURE ? 'weak' : null }, details)
}

function aboutPerson(person: CastPerson, store: Store): Node[] {
  const { name, aliases, roles, members, remarks, candidates } = person
  return [
    ...(aliases.length > 0 ? [el('p', {}, `Also ${aliases.join(', ')}`)] : []),
    ...candidates.map((other) => el('p', { class: 'quiet' }, `Perhaps ${other.name}: ${other.why}`)),
    ...(roles.length > 3 ? [el('p', {}, roles.join('; '))] : []),
    el(
      'p',
      { class: 'places' },
      ...members.flatMap(({ document, person: { id, mentions }, why }, i) => {
        const source = store.report.documents[document]!
        const label = store.report.documents.length === 1 ? 'First mention' : titleOfDocument(source)
        return [
          i > 0 ? ' · ' : '',
          factLink(store, keyOf(id, source.id), label),
          ` ${mentions.length}×${why === '' ? '' : ` (${why})`}`,
        ]
      }),
      ' · ',
      button('Only this person', { class: 'plain' }, () =>
        store.setFilter({ ...store.filter(), person: name }),
      ),
    ),
    ...(remarks.length === 0
      ? []
      : [el('ul', { class: 'remarks' }, ...remarks.map((remark) => remarkElement(remark, store)))]),
  ]
}

function remarkElement({ document, quote }: CastRemark, store: Store): HTMLElement {
  const source = store.report.documents[document]!
  const words = source.text.slice(quote.start, quote.end).replace(/\s+/g, ' ')
  const shown = quote.type === 'indirect' ? words : `“${words}”`
  return el(
    'li',
    { class: quote.confidence < SURE ? 'weak' : null },
    quote.cue === null ? '' : `${source.text.slice(quote.cue.start, quote.cue.end)} `,
    factLink(store, keyOf(quote.id, source.id), shown),
    el(
      'span',
      { class: 'source' },
      ` ${store.report.lookups[document]!.paragraph(quote.start)}${quote.negated ? ' (denied)' : ''}`,
    ),
  )
}

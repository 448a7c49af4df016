/*
 * What is known of a fact, by kind, in the order in which it is checked: value, reason, rule, confidence.
 */
import { type Card, type CardKind, keyOf } from '../../data/cards.ts'
import { daysInWords } from '../../data/days.ts'
import type { Place, ReportDate, ReportDocument } from '../../data/report-document.ts'
import { inWords } from '../article/left-out.ts'
import { type Child, el } from '../dom.ts'
import { factLink } from '../fact-link.ts'
import { oneLine } from '../one-line.ts'
import type { Store } from '../store.ts'
import { scrollToMention } from './mentions.ts'

/** A line: its name, and what it says. */
export type Detail = readonly [name: string, value: readonly Child[]]

interface Scene {
  readonly document: ReportDocument
  readonly store: Store
  readonly wordsAt: (place: Place) => string
  readonly link: (id: string, label: string) => HTMLElement
}

/** The lines of a fact. */
export function detailsOf(card: Card, store: Store): Detail[] {
  const document = store.report.documents[card.document]!
  const scene: Scene = {
    document,
    store,
    wordsAt: ({ start, end }) => oneLine(document.text.slice(start, end)),
    link: (id, label) => factLink(store, keyOf(id, document.id), label),
  }
  const lists = {
    date: document.dates,
    person: document.people,
    quote: document.quotes,
    statement: document.statements,
  }
  const fact = lists[card.kind].find(({ id }) => id === card.id)
  if (fact === undefined) return []
  return [
    ...DETAILS[card.kind](card, scene),
    ['Rule', [inWords(fact.rule), fact.evidence === undefined ? '' : ` (${fact.evidence})`]],
    ['Confidence', [confidence(fact.confidence)]],
  ]
}

const ANCHORS: Readonly<Record<string, string>> = {
  explicit: 'the words themselves',
  published: 'the date of publication',
  context: 'another date of the text',
  none: 'nothing settles it',
}

const DETAILS: Readonly<Record<CardKind, (card: Card, scene: Scene) => Detail[]>> = {
  date: ({ id }, { document, wordsAt }) => {
    const date = document.dates.find((fact) => fact.id === id)!
    return [
      ['Days', [daysInWords(date) || 'not known']],
      ['Value', [el('code', {}, date.value), ` ${date.type.toLowerCase()}${modWords(date)}`]],
      ['Settled by', [anchorWords(date, document, wordsAt)]],
      ...optional('Also possible', date.alternatives?.join(', ')),
      ...optional('Note', date.warning),
    ]
  },
  person: (card, { document, store }) => {
    const person = document.people.find(({ id }) => id === card.id)!
    const of = person.roleMentions.flatMap((role) => role.of ?? [])
    return [
      ['Name', [person.name]],
      ...optional('Also', person.aliases.join(', ')),
      ...optional('Roles', person.roles.join('; ')),
      ...optional('Of', [...new Set(of)].join('; ')),
      ...optional('Gender', person.gender),
      ...optional('Age', person.age === null ? null : String(person.age)),
      ...optional('Place', person.place),
      [
        'Mentions',
        person.mentions.flatMap((mention, i) => [i > 0 ? ' ' : '', scrollToMention(mention, i, card, store)]),
      ],
    ]
  },
  quote: ({ id }, { document, wordsAt, link }) => {
    const quote = document.quotes.find((fact) => fact.id === id)!
    const { speaker } = quote
    const date = document.dates.find((fact) => fact.id === quote.date)
    const outer = document.quotes.find((fact) => fact.id === quote.within)
    return [
      ['Type', [`${quote.type}, ${quote.attribution}${quote.negated ? ', denied' : ''}`]],
      [
        'Speaker',
        speaker === null
          ? ['nobody is named']
          : [
              speaker.person === null
                ? wordsAt(speaker)
                : link(speaker.person, speaker.name ?? wordsAt(speaker)),
              ` by “${wordsAt(speaker)}” (${speaker.kind}; ${inWords(speaker.rule)}, ${speaker.confidence.toFixed(2)})`,
            ],
      ],
      ...optional(
        'Said with',
        quote.cue === null
          ? null
          : `“${wordsAt(quote.cue)}”${quote.stance === null ? '' : `, ${quote.stance}`}`,
      ),
      ...(date === undefined ? [] : [['When', [link(date.id, daysInWords(date) || wordsAt(date))]] as const]),
      ...optional('To', quote.addressee && wordsAt(quote.addressee)),
      ...optional('Through', quote.venue && wordsAt(quote.venue)),
      ...(outer === undefined ? [] : [['Inside', [link(outer.id, `“${wordsAt(outer)}”`)]] as const]),
    ]
  },
  statement: ({ id }, { document, wordsAt, link }) => {
    const statement = document.statements.find((fact) => fact.id === id)!
    const dates = document.dates.filter((date) => statement.dates.includes(date.id))
    const people = document.people.filter((person) => statement.people.includes(person.id))
    const speaker = document.people.find((person) => person.id === statement.speaker)
    return [
      ['Filed under', [daysInWords(statement) || 'no day: no date in it says when its main event was']],
      [
        'Dates',
        dates.flatMap((date, i) => [
          i > 0 ? ', ' : '',
          link(date.id, `${wordsAt(date)} = ${daysInWords(date) || date.value}`),
          statement.background.includes(date.id) ? ' (of something else)' : '',
        ]),
      ],
      ...(people.length === 0
        ? []
        : [
            [
              'People',
              people.flatMap((person, i) => [i > 0 ? ', ' : '', link(person.id, person.name)]),
            ] as const,
          ]),
      ...(speaker === undefined ? [] : [['Words of', [link(speaker.id, speaker.name)]] as const]),
    ]
  },
}

function optional(name: string, value: string | null | undefined): Detail[] {
  return value ? [[name, [value]]] : []
}

function modWords({ mod }: ReportDate): string {
  return mod === null ? '' : `, ${mod.toLowerCase().replaceAll('_', ' ')}`
}

function anchorWords(date: ReportDate, document: ReportDocument, wordsAt: Scene['wordsAt']): string {
  const words = ANCHORS[date.anchor] ?? date.anchor
  if (date.anchorSpan !== undefined) return `${words}: “${wordsAt(date.anchorSpan)}”`
  return date.anchor === 'published' && document.published !== null
    ? `${words}, ${document.published}`
    : words
}

/** The confidence as a number and a bar. */
function confidence(value: number): HTMLElement {
  return el(
    'span',
    {},
    el('meter', { min: 0, max: 1, value, 'aria-label': 'confidence' }),
    ` ${value.toFixed(2)}`,
  )
}

/*
 * A fact beside the text, on a line or two: the same look as its mark, and what it means.
 */
import { type Card, KIND_NAMES } from '../../data/cards.ts'
import { daysInWords } from '../../data/days.ts'
import type { Lookups } from '../../data/lookups.ts'
import { SURE } from '../../data/marks.ts'
import { el, heard } from '../dom.ts'
import type { Store } from '../store.ts'

/** Words of a remark that are shown. */
const MOST_WORDS = 9

/** The note of a fact: a button that brings it into focus. */
export function noteElement(card: Card, store: Store): HTMLElement {
  const { text } = store.report.documents[card.document]!
  const lookups = store.report.lookups[card.document]!
  const isFocus = store.focus()?.key === card.key
  const made = el(
    'button',
    {
      type: 'button',
      class: noteClass(card, store),
      'data-key': card.key,
      'aria-current': isFocus ? 'true' : null,
    },
    heard(`${KIND_NAMES[card.kind][0]}: `),
    ...NOTES[card.kind](card, lookups, text),
    card.confidence < SURE ? el('span', { class: 'odds' }, ` ${card.confidence.toFixed(2)}`) : null,
  )
  made.addEventListener('click', () => store.setFocus(card.key))
  return el('li', {}, made)
}

/** Classes of a note: its kind, whether it is weak, and whether it was rejected or corrected. */
export function noteClass(card: Card, store: Store): string {
  const decision = store.decisions().get(card.key)
  return [
    'note',
    card.kind,
    ...(card.confidence < SURE ? ['weak'] : []),
    ...(decision === undefined ? [] : ['decided', decision.decision]),
  ].join(' ')
}

type Note = (card: Card, lookups: Lookups, text: string) => (Node | string)[]

const NOTES: Readonly<Record<Card['kind'], Note>> = {
  statement: ({ id }, lookups) => {
    const statement = lookups.statement.get(id)!
    return [el('span', { class: 'm statement' }, 'event'), ` ${daysInWords(statement) || 'no day known'}`]
  },
  person: ({ id }, lookups) => {
    const { name, roles } = lookups.person.get(id)!
    return [
      el('span', { class: 'm person' }, name),
      roles.length === 0 ? '' : ` ${roles.slice(0, 2).join('; ')}`,
    ]
  },
  quote: ({ id, start, end }, lookups, text) => {
    const { speaker, cue } = lookups.quote.get(id)!
    const who = speaker?.name ?? (speaker === null ? 'nobody named' : text.slice(speaker.start, speaker.end))
    return [
      el('span', { class: 'm speaker speaker-starts speaker-ends' }, who),
      ...(cue === null ? [] : [' ', el('i', {}, text.slice(cue.start, cue.end))]),
      ' ',
      el('span', { class: 'm quote quote-starts quote-ends' }, firstWords(text.slice(start, end))),
    ]
  },
  date: ({ id, start, end }, lookups, text) => {
    const date = lookups.date.get(id)!
    return [el('span', { class: 'm date' }, text.slice(start, end)), ` ${daysInWords(date) || date.value}`]
  },
}

function firstWords(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= MOST_WORDS ? words.join(' ') : `${words.slice(0, MOST_WORDS).join(' ')} …`
}

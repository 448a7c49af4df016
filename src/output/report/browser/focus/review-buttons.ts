/*
 * Decisions on the fact in focus: that it is wrong, or that somebody else speaks, or that it was at another time.
 */
import type { Card } from '../../data/cards.ts'
import { isPeriods } from '../../data/filter.ts'
import type { Decision, Verdict } from '../../data/review.ts'
import { button, el } from '../dom.ts'
import type { Store } from '../store.ts'

/** Buttons for the fact, or what was decided and a button to take it back. */
export function decisionButtons(card: Card, store: Store): HTMLElement {
  const decision = store.decisions().get(card.key)
  if (decision !== undefined) {
    const value = decision.value === undefined ? '' : `: ${decision.value || 'nobody'}`
    return el(
      'div',
      { class: 'decisions' },
      el('strong', {}, `${WORDS[decision.decision]}${value} `),
      button('Take back', { class: 'plain' }, () => store.decide(card.key, null)),
    )
  }
  const decide = (verdict: Verdict, value?: string): void =>
    store.decide(card.key, newDecision(card, store, verdict, value))
  return el(
    'div',
    { class: 'decisions' },
    button('Reject', { class: 'plain' }, () => decide('reject')),
    ...(card.kind === 'quote'
      ? [
          valueButton(
            'Wrong speaker',
            'Who speaks',
            { list: 'people-names', placeholder: 'nobody' },
            () => true,
            (value) => decide('speaker', value.trim()),
          ),
        ]
      : []),
    ...(card.kind !== 'person'
      ? [
          valueButton(
            'Wrong date',
            'Day, month or year, or two of them with a slash',
            { placeholder: '2020-02-01' },
            isPeriods,
            (value) => decide('date', value),
          ),
        ]
      : []),
  )
}

const WORDS: Readonly<Record<Verdict, string>> = {
  reject: 'Rejected',
  speaker: 'Speaker',
  date: 'Date',
}

function newDecision(card: Card, store: Store, decision: Verdict, value?: string): Decision {
  const document = store.report.documents[card.document]!
  const facts = [...document.dates, ...document.people, ...document.quotes, ...document.statements]
  const digest = facts.find(({ id }) => id === card.id)?.digest ?? ''
  return { document: document.id, id: card.id, digest, decision, ...(value === undefined ? {} : { value }) }
}

/** A button that opens a line to type in; it is taken where `isRight`. */
function valueButton(
  label: string,
  hint: string,
  attributes: Readonly<Record<string, string>>,
  isRight: (value: string) => boolean,
  take: (value: string) => void,
): HTMLElement {
  const input = el('input', { type: 'text', 'aria-label': hint, autocomplete: 'off', ...attributes })
  const form = el('form', { hidden: true }, input, el('button', { class: 'plain' }, 'Note'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const right = isRight(input.value)
    input.setAttribute('aria-invalid', String(!right))
    if (right) take(input.value)
  })
  const open = button(`${label} …`, { class: 'plain', 'aria-expanded': 'false' }, () => {
    form.hidden = !form.hidden
    open.setAttribute('aria-expanded', String(!form.hidden))
    if (!form.hidden) input.focus()
  })
  return el('span', {}, open, form)
}

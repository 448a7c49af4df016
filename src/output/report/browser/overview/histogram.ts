/*
 * Facts over time, as bars that can be pointed at: a bar sets the period.
 */
import { type Slot, slotsOf } from '../../data/slots.ts'
import { el, heard, svg } from '../dom.ts'
import type { Store } from '../store.ts'

const HEIGHT = 72
const BASE = 58
const BAR = 14
const STEP = 20
const GAP = 16
/** Room of a year below the bars. */
const LABEL = 36

/** The chart of dated statements that are shown, or a line that says there are none. */
export function histogram(store: Store): HTMLElement {
  const days = store
    .shown()
    .cards.filter(({ kind }) => kind === 'statement')
    .flatMap((card) => card.days)
  const slots = slotsOf(days)
  if (slots.length === 0) return el('p', { class: 'quiet' }, 'No statement has a day that is known.')
  const most = Math.max(...slots.map(({ count }) => count))
  let x = 0
  let labelled = -LABEL
  const bars = slots.flatMap((slot, i) => {
    if (slot.isAfterGap) x += GAP
    const at = x
    x += STEP
    const isNewYear = slot.from.slice(0, 4) !== slots[i - 1]?.from.slice(0, 4)
    if (!isNewYear || at - labelled < LABEL) return [bar(slot, at, most, store)]
    labelled = at
    return [bar(slot, at, most, store), yearLabel(slot, at)]
  })
  const width = Math.max(x, labelled + LABEL)
  return el(
    'figure',
    {},
    el(
      'div',
      { class: 'bars', role: 'group', 'aria-label': 'Dated statements over time', tabindex: 0 },
      svg('svg', { viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT }, hatching(), ...bars),
    ),
    el('figcaption', { class: 'quiet' }, captionOf(slots)),
  )
}

function yearLabel({ from }: Slot, x: number): SVGElement {
  return svg('text', { x: x + 2, y: HEIGHT - 2, 'aria-hidden': 'true' }, String(Number(from.slice(0, 4))))
}

/** Vague periods are hatched, so that they are told apart without colour. */
function hatching(): SVGElement {
  return svg(
    'pattern',
    { id: 'hatch', width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    svg('rect', { width: 1.6, height: 4, class: 'hatch' }),
  )
}

function bar(slot: Slot, x: number, most: number, store: Store): SVGElement {
  const height = Math.max(3, (slot.count / most) * (BASE - 14))
  const label = `${slot.label}: ${slot.count} ${slot.count === 1 ? 'statement' : 'statements'}${slot.isVague ? ', not more exact' : ''}`
  const { from, to } = store.filter()
  const isChosen = from === slot.from && to === slot.to
  const made = svg(
    'g',
    { class: 'column', role: 'button', tabindex: 0, 'aria-label': label, 'aria-pressed': String(isChosen) },
    svg('title', {}, label),
    svg('rect', { class: 'target', x, y: 0, width: STEP, height: HEIGHT }),
    svg('rect', {
      class: slot.isVague ? 'vague' : 'exact',
      x: x + 2,
      y: BASE - height,
      width: BAR,
      height,
    }),
    slot.isAfterGap ? svg('text', { x: x - GAP / 2 - 1, y: BASE, 'text-anchor': 'middle' }, '⋯') : null,
  )
  const choose = (): void => {
    store.setFilter({
      ...store.filter(),
      ...(isChosen ? { from: '', to: '' } : { from: slot.from, to: slot.to }),
    })
  }
  made.addEventListener('click', choose)
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    choose()
  })
  return made
}

function captionOf(slots: readonly Slot[]): Node {
  const first = slots[0]?.label ?? ''
  const last = slots.at(-1)?.label ?? ''
  const line = el('span', {}, first === last ? first : `${first} – ${last}`)
  if (slots.some(({ isVague }) => isVague)) line.append(', hatched: only a longer period is known')
  if (slots.some(({ isAfterGap }) => isAfterGap)) line.append(', ⋯ nothing in between')
  line.append(heard('. Each bar is a button that shows only its period.'))
  return line
}

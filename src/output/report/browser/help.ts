/*
 * What keys do and what marks mean, in a dialog.
 */
import { button, el } from './dom.ts'

const KEYS: readonly (readonly [key: string, meaning: string])[] = [
  ['j', 'next fact'],
  ['k', 'previous fact'],
  ['/', 'search'],
  ['Esc', 'close what is open, leave the fact'],
  ['?', 'this help'],
]

const LOOKS: readonly (readonly [look: string, name: string, meaning: string])[] = [
  ['date', 'date', 'dotted line; its days stand beside the text'],
  ['person', 'name', 'solid line; pronouns and roles have a thin one'],
  ['quote', 'remark', 'corner marks and a tint; reported words have no quotation marks inside'],
  ['speaker', 'speaker', 'a frame around the words that name who speaks'],
  ['cue', 'cue', 'slanted words that attribute: said, according to'],
]

/** The dialog, closed. */
export function helpDialog(): HTMLDialogElement {
  const dialog = el(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title' },
    el('h2', { id: 'help-title' }, 'Marks and keys'),
    el(
      'dl',
      { class: 'details' },
      ...LOOKS.flatMap(([look, name, meaning]) => [
        el('dt', {}, el('span', { class: `m ${look} ${look}-starts ${look}-ends` }, name)),
        el('dd', {}, meaning),
      ]),
      ...KEYS.flatMap(([key, meaning]) => [el('dt', {}, el('kbd', {}, key)), el('dd', {}, meaning)]),
    ),
    el(
      'p',
      {},
      'Pale facts are less sure (confidence below 0.7). Click words in the text or a fact beside it: both are shown, with the reason and the rule. A click on the same words again goes to the fact around them.',
    ),
    el(
      'p',
      {},
      'Decisions stay in this browser until you export them; ',
      el('code', {}, 'extract --review FILE'),
      ' applies them.',
    ),
  )
  dialog.append(button('Close', { class: 'plain' }, () => dialog.close()))
  return dialog
}

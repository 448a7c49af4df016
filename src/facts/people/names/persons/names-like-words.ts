/*
 * Names that look like ordinary words, days or pronouns: "Liu He met her", "Sunday said they ran well" after "Joe Sunday".
 */
import type { Reading } from '../../../../language/reading.ts'
import { tagSet } from '../../../../language/tag-set.ts'
import { LINE_START, PUNCT } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { LAST_NAME, ORDINARY } from '../../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'
import type { TokenMarks } from '../../token-marks.ts'

const HE = wordHash('he')

/** "Liu He": a capitalised He inside of a sentence, behind a surname that begins a name. */
export function surnamesWithHe(
  { tokens }: Reading,
  _: readonly TaggedName[],
  { small }: TokenMarks,
): TaggedName[] {
  const found: TaggedName[] = []
  for (const he of small) {
    const surname = he - 1
    if (
      tokens.lower[he] !== HE ||
      surname < 0 ||
      !isCapitalised(tokens, he) ||
      tokens.flags[he]! & LINE_START
    )
      continue
    const classes = nameClasses(tokens.lower[surname]!)
    const isSurname = isCapitalised(tokens, surname) && (classes & LAST_NAME) !== 0 && !(classes & ORDINARY)
    if (isSurname && !isCapitalised(tokens, surname - 1))
      found.push({ type: 'PER', first: surname, end: he + 1 })
  }
  return found
}

const FINITE = tagSet(['VBD', 'VBZ', 'MD'])
const NO_SUBJECT = tagSet(['IN', 'DT', 'JJ', 'NNP', 'TO', 'CD', 'VBD', 'VBZ', 'VBN', 'VB'])
const SPEAKING = wordSet(
  'added adds agreed argued asked called declined denied did had has is said says thought told tells thinks was warned would will wrote writes'.split(
    ' ',
  ),
)

/** "Sunday said they had run well": the surname of somebody named in full before, as the subject of a verb of people. */
export function surnamesBeforeVerbs(
  reading: Reading,
  names: readonly TaggedName[],
  { capitalised }: TokenMarks,
): TaggedName[] {
  const { tokens, tags } = reading
  const { lower, flags } = tokens
  const surnames = new Map<number, number>()
  for (const { type, first, end } of names)
    if (type === 'PER' && end - first > 1 && !surnames.has(lower[end - 1]!))
      surnames.set(lower[end - 1]!, end)
  if (surnames.size === 0) return []
  const taken = new Set<number>()
  for (const { first, end } of names) for (let i = first; i < end; i++) taken.add(i)
  return capitalised
    .filter((i) => {
      const named = surnames.get(lower[i]!)
      if (
        named === undefined ||
        i < named ||
        taken.has(i) ||
        i + 1 >= tokens.count ||
        flags[i + 1]! & LINE_START
      )
        return false
      if (isBehindVerb(reading, i)) return true
      if (!FINITE[tags[i + 1]!] || !SPEAKING.has(lower[i + 1]!)) return false
      return i === 0 || (flags[i]! & LINE_START) !== 0 || !NO_SUBJECT[tags[i - 1]!]
    })
    .map((i) => ({ type: 'PER', first: i, end: i + 1 }))
}

/** "“It is so,” says Early.": behind a verb of speaking that stands behind a mark, before another. */
function isBehindVerb({ tokens: { lower, flags, count } }: Reading, at: number): boolean {
  if (at < 2 || !SPEAKING.has(lower[at - 1]!) || !(flags[at - 2]! & PUNCT)) return false
  return at + 1 >= count || (flags[at + 1]! & PUNCT) !== 0
}

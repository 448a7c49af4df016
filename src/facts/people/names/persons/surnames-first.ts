/*
 * Lists of works name their authors surname first: "Oakfield, Mark. Sea Tales".
 */

import type { Reading } from '../../../../language/reading.ts'
import { LINE_START } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { COUNTRY, FIRST_NAME, REGION } from '../../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'
import type { TokenMarks } from '../../token-marks.ts'

const COMMA = wordHash(',')
const CLOSING = wordSet(['.', '(', 'and', '&'])
const FEWEST_LINES = 2

/** The persons at the start of lines of the form surname, comma, first name, where there are several. */
export function surnamesFirst(
  reading: Reading,
  names: readonly TaggedName[],
  { capitalised }: TokenMarks,
): TaggedName[] {
  const { tokens } = reading
  let people: ReadonlySet<number> | null = null
  const found: TaggedName[] = []
  for (const i of capitalised) {
    if (i + 3 >= tokens.count) break
    if (tokens.lower[i + 1] !== COMMA || !CLOSING.has(tokens.lower[i + 3]!)) continue
    const isStart = i === 0 || (tokens.flags[i]! & LINE_START) !== 0 || found.at(-1)?.end === i - 1
    if (!isStart) continue
    if (tokens.flags[i + 2]! & LINE_START || !isCapitalised(tokens, i + 2)) continue
    const classes = nameClasses(tokens.lower[i + 2]!)
    people ??= new Set(names.filter(({ type }) => type === 'PER').map(({ first }) => first))
    const isFirst = people.has(i + 2) || (classes & FIRST_NAME) !== 0
    if (isFirst && !(classes & (COUNTRY | REGION))) found.push({ type: 'PER', first: i, end: i + 3 })
  }
  return found.length >= FEWEST_LINES ? found : []
}

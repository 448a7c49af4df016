/*
 * From tagged names to the names of the document: kinds evened out, then borders mended by the rules.
 */
import type { Reading } from '../../../language/reading.ts'
import type { TaggedName } from '../tagger/name-labels.ts'
import { readMarks, type TokenMarks } from '../token-marks.ts'
import { BORDER_RULES } from './borders/border-rules.ts'
import { evenOut } from './consistency.ts'
import { withoutThings } from './things/without-things.ts'

/** A name with what made it: the tagger alone or a rule. */
export interface MendedName extends TaggedName {
  readonly rule: string
}

/** The names of the document, mended, in text order and without overlaps. */
export function mendNames(
  reading: Reading,
  tagged: readonly TaggedName[],
  marks: TokenMarks = readMarks(reading.tokens),
): MendedName[] {
  const names = evenOut(reading, tagged, marks)
  const mended: MendedName[] = []
  for (let index = 0; index < names.length; index++) {
    const { type, first, end } = names[index]!
    const better = type === 'PER' ? mend(reading, names, index) : null
    const name = better ?? { type, first, end, rule: 'name-tagger' }
    while (mended.length > 0 && mended.at(-1)!.end > name.first) mended.pop()
    mended.push(name)
    while (index + 1 < names.length && names[index + 1]!.first < name.end) index++
  }
  return withoutThings(reading, mended)
}

function mend(reading: Reading, names: readonly TaggedName[], index: number): MendedName | null {
  for (const rule of BORDER_RULES) {
    const borders = rule.find(reading, names, index)
    if (borders) return { type: 'PER', ...borders, rule: rule.name }
  }
  return null
}

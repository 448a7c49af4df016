/*
 * Quarters and halves of a year, as business news names them.
 */
import { recurring } from '../anchoring.ts'
import type { Captures } from '../captures.ts'
import { directionOf } from '../direction.ts'
import { dateMeaning, type Meaning, vagueMeaning } from '../meaning.ts'
import type { DateRule } from '../rule.ts'
import type { Scene } from '../scene.ts'

function readQuarter(captures: Captures, scene: Scene): Meaning {
  const nth = captures.number('nth')
  const unit = captures.has('half') ? 'half' : 'quarter'
  const perYear = unit === 'half' ? 2 : 4
  if (captures.has('year')) return dateMeaning({ unit, index: captures.number('year') * perYear + nth - 1 }, 'explicit')
  return recurring(scene, unit, nth - 1, directionOf(scene, captures.start, captures.end)) ?? vagueMeaning(`XXXX-${unit === 'half' ? 'H' : 'Q'}${nth}`)
}

export const QUARTER_RULES: readonly DateRule[] = [
  {
    name: 'quarter',
    example: 'Profit rose in the third quarter of 1989.',
    pattern: '(the | its)? year:YEAR? fiscal? -? nth:ORDINAL (-? quarter | half:half) (of year:YEAR)?',
    read: readQuarter,
  },
]

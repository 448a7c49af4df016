/*
 * Now, then and some day: expressions that TIMEX3 writes as references to present, past and future.
 */
import { vagueMeaning } from '../meaning/meaning.ts'
import type { DateRule } from '../rule.ts'

export const VAGUE_RULES: readonly DateRule[] = [
  {
    name: 'present',
    example: 'The house is now empty.',
    pattern: '(now | currently | right now | these days | at present | nowadays | current)',
    read: () => vagueMeaning('PRESENT_REF'),
  },
  {
    name: 'past',
    example: 'She recently moved.',
    pattern: '(recently | more recently | the past)',
    read: () => vagueMeaning('PAST_REF'),
  },
  {
    name: 'future',
    example: 'Nobody knows the future.',
    pattern: '(the future | the near future | the near term | the short term)',
    read: () => vagueMeaning('FUTURE_REF'),
  },
]

/*
 * No false dates: what looks like a date but is none, told by the words around it.
 */
import type { Candidate } from './rule.ts'
import { type Scene, wordAt } from './scene.ts'

export const FILTER_WORDS: readonly string[] = []

/** Whether `candidate` is no temporal expression. */
export function isNoDate(candidate: Candidate, scene: Scene): boolean {
  const { signs, reading } = scene
  const before = wordAt(scene, candidate.start - 1)
  const after = wordAt(scene, candidate.end)
  const form = reading.text.slice(signs.start[candidate.start], signs.end[candidate.end - 1])
  if (candidate.rule.name === 'month' && /^(may|march|mar|sept?|jan|jun|dec|oct)$/.test(form)) return true
  if (candidate.rule.name === 'month' && form === 'May' && /^(be|have|not)$/.test(after)) return true
  if (candidate.rule.name === 'weekday' && /^(sun|sat|wed|mon|fri|tue|Sun)$/.test(form)) return true
  if (candidate.rule.name === 'year' && /^[$#£€]$/.test(before)) return true
  return false
}

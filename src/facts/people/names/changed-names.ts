/*
 * Names put in the place of those that the tagger saw.
 */
import type { TaggedName } from '../tagger/name-labels.ts'

/** The names with those that overlap a changed one replaced by it. */
export function withChanged(
  names: readonly TaggedName[],
  changed: ReadonlyMap<number, TaggedName>,
): TaggedName[] {
  const taken = new Set<number>()
  for (const { first, end } of changed.values()) for (let i = first; i < end; i++) taken.add(i)
  const isFree = (name: TaggedName): boolean => {
    for (let i = name.first; i < name.end; i++) if (taken.has(i)) return false
    return true
  }
  return [...names.filter(isFree), ...changed.values()].sort((a, b) => a.first - b.first)
}

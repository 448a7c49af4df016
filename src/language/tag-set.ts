/*
 * Sets of part-of-speech tags as a table with a place for each tag.
 */
import { TAGS, type Tag } from './tags.ts'

/** 1 at the numbers of the tags of the set. */
export type TagSet = Uint8Array

/** The set of the tags `names`. */
export function tagSet(names: readonly Tag[]): TagSet {
  return Uint8Array.from(TAGS, (tag) => (names.includes(tag) ? 1 : 0))
}

/** Tags of finite verbs, modals among them. */
export const FINITE = tagSet(['VBD', 'VBZ', 'VBP', 'MD'])

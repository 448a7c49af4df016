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

/** Tags of verbs in all forms, modals left out. */
export const VERBS = tagSet(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'])

export const VERBS_AND_MODALS = tagSet(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD'])

/** Tags of what can be the head of a subject. */
export const NOUNS_AND_PRONOUNS = tagSet(['NN', 'NNS', 'NNP', 'NNPS', 'PRP'])

/** Tags of the words of a noun phrase. */
export const NOMINAL = tagSet(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'DT', 'PRP$', 'POS', 'CD'])

/** Tags of the words of a noun phrase, or of a pronoun in its place. */
export const NOMINAL_OR_PRONOUN = tagSet(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'DT', 'PRP$', 'POS', 'CD', 'PRP'])

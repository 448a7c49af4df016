/*
 * How much rather a word stands beside a person than beside a thing: learned from "he" against "it" by
 * scripts/lexicon/build-human-contexts.ts. Classes 1 (thing) to 7 (person), 0 unknown.
 */
import { loadWordTable, lookUp, type WordTable } from './word-table.ts'

const TABLE: WordTable = loadWordTable(new URL('./human-contexts.bin', import.meta.url))

/** All three classes of a word, packed: three bits each, as subject, object and owner. */
export function humanClasses(hash: number): number {
  return lookUp(TABLE, hash)
}

/** Class of a word after a subject ("he said"). */
export function afterSubject(classes: number): number {
  return classes & 7
}

/** Class of a word before an object ("told him"). */
export function beforeObject(classes: number): number {
  return (classes >> 3) & 7
}

/** Class of a word after an owner ("his family"). */
export function afterOwner(classes: number): number {
  return (classes >> 6) & 7
}

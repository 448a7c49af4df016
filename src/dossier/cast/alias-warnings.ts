/*
 * What is to be said of an alias file once the documents are known: a name that nobody bears joins and separates nobody,
 * most often since it is misspelt.
 */
import { type Problem, problem } from '../../document/problems.ts'
import type { DocumentOutline } from '../brief/document-brief.ts'
import { readName } from '../names/read-name.ts'
import { type AliasRule, boundName } from './alias-rules.ts'
import { nameKey } from './cluster.ts'

const SHOWN_NAMES = 5

/** One warning of the names that nobody in `documents` bears, each with its place in the file. */
export function aliasWarnings(rules: readonly AliasRule[], documents: readonly DocumentOutline[]): Problem[] {
  const names = namesOfNobody(rules, documents)
  if (names.length === 0) return []
  const more = names.length > SHOWN_NAMES ? ` and ${names.length - SHOWN_NAMES} more` : ''
  const shown = names.slice(0, SHOWN_NAMES).map(({ name, place }) => `“${name}” (${place})`)
  return [
    problem(
      'alias',
      `--alias: nobody is called ${shown.join(', ')}${more}; write names as the cast has them`,
    ),
  ]
}

interface PlacedName {
  readonly name: string
  readonly place: string
}

/** The names of the rules that nobody bears, each once: misspelt, or of a document that is not there. */
function namesOfNobody(rules: readonly AliasRule[], documents: readonly DocumentOutline[]): PlacedName[] {
  const borne = new Set<string>()
  for (const { id, people } of documents)
    for (const { name, aliases } of people)
      for (const key of [name, ...aliases].map((written) => nameKey(readName(written)))) {
        borne.add(key)
        borne.add(`${key} @ ${id}`)
      }
  const placed = new Map<string, string>()
  for (const { names, place } of rules)
    for (const name of names) if (!placed.has(name)) placed.set(name, place)
  return [...placed]
    .map(([name, place]) => ({ name, place }))
    .filter(({ name }) => {
      const { key, document } = boundName(name)
      return !borne.has(document === null ? key : `${key} @ ${document}`)
    })
}

/*
 * `--alias FILE`: names that are one person or are not. As CSV a row each, "same" or "different" first and then the names;
 * as JSON {"same": [[NAME, NAME …] …], "different": [[NAME, NAME …] …]}.
 */
import { UsageError } from '../../document/problems.ts'
import type { AliasRule } from '../../dossier/cast/alias-rules.ts'
import { textOf } from '../corrections.ts'
import type { Flags } from '../flags.ts'

const RELATIONS = ['same', 'different'] as const

/** The rules in the file of `--alias`; none without one. Throws UsageError that names the place and the way out. */
export function readAliases(flags: Flags): readonly AliasRule[] {
  const file = flags.alias
  if (file === undefined) return []
  const text = textOf('--alias', file, flags).replace(/^\ufeff/, '')
  return /^\s*[[{]/.test(text) ? fromJson(text, file) : fromCsv(text, file)
}

function fromJson(text: string, file: string): AliasRule[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UsageError(`--alias ${file}: no JSON; give {"same": [["NAME", "NAME"]], "different": []}`)
  }
  const keys: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {}
  const wrong = Object.keys(keys).find((key) => !RELATIONS.some((relation) => relation === key))
  if (wrong !== undefined || Array.isArray(value))
    throw new UsageError(`--alias ${file}: “${wrong}” is not known; give lists under "same" and "different"`)
  return RELATIONS.flatMap((relation) => {
    const lists = keys[relation] ?? []
    if (!Array.isArray(lists))
      throw new UsageError(`--alias ${file}: "${relation}" is no list of lists of names`)
    return lists.map((names: unknown, i) => rule(relation, names, file, `${relation}[${i}]`))
  })
}

function fromCsv(text: string, file: string): AliasRule[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    const cells = cellsOf(line).map((cell) => cell.trim())
    if (cells.every((cell) => cell === '') || (i === 0 && cells[0] === 'relation')) return []
    const place = `line ${i + 1}`
    const relation = RELATIONS.find((name) => name === cells[0]?.toLowerCase())
    if (relation === undefined)
      throw new UsageError(
        `--alias ${file}: ${place}: begins with “${cells[0]}”; give same or different, then the names`,
      )
    return rule(
      relation,
      cells.slice(1).filter((cell) => cell !== ''),
      file,
      place,
    )
  })
}

/** The cells of a line of CSV; a quotation mark in a quoted cell stands twice. */
function cellsOf(line: string): string[] {
  const cells = line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? []
  return cells.map((cell) =>
    cell
      .replace(/^,/, '')
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"'),
  )
}

function rule(relation: AliasRule['relation'], names: unknown, file: string, place: string): AliasRule {
  const isList =
    Array.isArray(names) &&
    names.length >= 2 &&
    names.every((name) => typeof name === 'string' && name !== '')
  if (!isList) throw new UsageError(`--alias ${file}: ${place}: give two names or more`)
  return { relation, names: names.map(String), place }
}

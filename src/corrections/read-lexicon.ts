/*
 * The file of `--lexicon`: JSON with the keys of a lexicon, or CSV with the columns kind, text and value.
 */
import { UsageError } from '../document/problems.ts'
import { csvRows } from './csv-rows.ts'
import { type Lexicon, NO_LEXICON, plainSpaces } from './lexicon.ts'
import { type JsonNode, locatedJson } from './located-json.ts'

/** Lists of the lexicon by their key in JSON. */
const LISTS: Readonly<Record<string, 'names' | 'roles' | 'noNames' | 'boilerplate'>> = {
  names: 'names',
  roles: 'roles',
  noNames: 'noNames',
  'no-names': 'noNames',
  boilerplate: 'boilerplate',
}
/** The same by the kind of a row in CSV. */
const KINDS: Readonly<Record<string, 'names' | 'roles' | 'noNames' | 'boilerplate' | 'aliases'>> = {
  name: 'names',
  role: 'roles',
  'no-name': 'noNames',
  boilerplate: 'boilerplate',
  alias: 'aliases',
}
const KEYS = 'names, aliases, roles, noNames, boilerplate'
const COLUMNS = { columns: ['kind', 'text', 'value'], needed: ['kind', 'text'] }

/** An entry with its place, before it is checked. */
interface Entry {
  readonly place: string
  readonly list: keyof Lexicon
  readonly text: string
  /** Of an alias: the name that is meant. */
  readonly name?: string
}

/** The lexicon in `text`, which stands in `file`. Throws UsageError that names line and key. */
export function readLexicon(file: string, text: string): Lexicon {
  const isJson = /^\s*[{[]/.test(text.replace(/^\ufeff/, ''))
  const entries = isJson ? jsonEntries(file, locatedJson(file, text)) : csvEntries(file, text)
  const lists = { names: [], roles: [], noNames: [], boilerplate: [] } satisfies Record<string, string[]>
  const found: Record<keyof typeof lists, string[]> = lists
  const aliases = new Map<string, string[]>()
  for (const entry of entries) {
    const { list, text: words, name } = checked(entry)
    if (list === 'aliases') aliases.set(name ?? '', [...(aliases.get(name ?? '') ?? []), words])
    else found[list].push(words)
  }
  return { ...NO_LEXICON, ...found, aliases: Object.fromEntries(aliases) }
}

function jsonEntries(file: string, root: JsonNode): Entry[] {
  if (root.kind !== 'object') throw new UsageError(`${file}: line ${root.line}: give an object with ${KEYS}`)
  return root.entries.flatMap(({ key, line, node }) => {
    const list = LISTS[key]
    if (key === 'version') return versionChecked(file, node)
    if (key === 'aliases') return aliasEntries(file, node)
    if (list === undefined) throw new UsageError(`${file}: line ${line}: ${key}: no such key; give ${KEYS}`)
    return textsOf(file, key, node).map(({ place, text }) => ({ place, list, text }))
  })
}

function versionChecked(file: string, node: JsonNode): Entry[] {
  if (node.kind !== 'plain' || node.value !== 1)
    throw new UsageError(`${file}: line ${node.line}: version: this program reads version 1`)
  return []
}

function aliasEntries(file: string, node: JsonNode): Entry[] {
  if (node.kind !== 'object')
    throw new UsageError(
      `${file}: line ${node.line}: aliases: give an object: a name with a list of other names`,
    )
  return node.entries.flatMap(({ key, node: others }) =>
    textsOf(file, `aliases.${key}`, others).map(({ place, text }) => ({
      place,
      list: 'aliases' as const,
      text,
      name: key,
    })),
  )
}

/** The strings of a list, each with its place. */
function textsOf(
  file: string,
  key: string,
  node: JsonNode,
): { readonly place: string; readonly text: string }[] {
  if (node.kind !== 'list') throw new UsageError(`${file}: line ${node.line}: ${key}: give a list of strings`)
  return node.items.map((item, i) => {
    const place = `${file}: line ${item.line}: ${key}[${i}]`
    if (item.kind !== 'plain' || typeof item.value !== 'string')
      throw new UsageError(`${place}: give a string`)
    return { place, text: item.value }
  })
}

function csvEntries(file: string, text: string): Entry[] {
  return csvRows(file, text, COLUMNS).map(({ line, cells }) => {
    const kind = cells['kind']?.trim() ?? ''
    const list = KINDS[kind]
    const place = `${file}: line ${line}: ${kind || 'kind'}`
    if (list === undefined)
      throw new UsageError(`${place}: no such kind; give ${Object.keys(KINDS).join(', ')}`)
    return {
      place,
      list,
      text: cells['text'] ?? '',
      ...(list === 'aliases' ? { name: cells['value'] ?? '' } : {}),
    }
  })
}

/** The longest name or line. */
const MOST_LENGTH = 500

function checked(entry: Entry): Entry {
  const text = plainSpaces(entry.text)
  const name = entry.name === undefined ? undefined : plainSpaces(entry.name)
  if (text === '' || text.length > MOST_LENGTH)
    throw new UsageError(`${entry.place}: give from 1 to ${MOST_LENGTH} characters`)
  if (name === '') throw new UsageError(`${entry.place}: say in value whose other name “${text}” is`)
  if (entry.list === 'roles' && /\s/.test(text))
    throw new UsageError(`${entry.place}: give one word, the noun of the role (“${text.split(' ').at(-1)}”)`)
  return { ...entry, text, ...(name === undefined ? {} : { name }) }
}

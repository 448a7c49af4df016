/*
 * The file of `--review`: `{"version":1,"decisions":[{document, id, digest, decision, value?}]}`, as the report writes
 * it, or CSV with the same columns.
 */
import { UsageError } from '../document/problems.ts'
import { csvRows } from './csv-rows.ts'
import { daysOf } from './decisions/days.ts'
import { type JsonNode, locatedJson } from './located-json.ts'
import { DECISIONS, type Decision } from './review.ts'

const COLUMNS = ['document', 'id', 'digest', 'decision', 'value']
const NEEDED = ['document', 'id', 'digest', 'decision']

/** A decision as it is written, with its line. */
interface Written {
  readonly line: number
  readonly fields: Readonly<Record<string, string>>
}

/** The decisions in `text`, which stands in `file`. Throws UsageError that names line and key. */
export function readReview(file: string, text: string): Decision[] {
  const isJson = /^\s*[{[]/.test(text.replace(/^\ufeff/, ''))
  const written = isJson
    ? jsonDecisions(file, locatedJson(file, text))
    : csvRows(file, text, { columns: COLUMNS, needed: NEEDED }).map(({ line, cells }) => ({
        line,
        fields: cells,
      }))
  return written.map((decision) => checked(file, decision))
}

function jsonDecisions(file: string, root: JsonNode): Written[] {
  if (root.kind !== 'object')
    throw new UsageError(`${file}: line ${root.line}: give an object with version and decisions`)
  const decisions: Written[] = []
  let isThere = false
  for (const { key, line, node } of root.entries) {
    if (key === 'version') {
      if (node.kind !== 'plain' || node.value !== 1)
        throw new UsageError(`${file}: line ${line}: version: this program reads version 1`)
    } else if (key === 'decisions') {
      if (node.kind !== 'list') throw new UsageError(`${file}: line ${line}: decisions: give a list`)
      isThere = true
      decisions.push(...node.items.map((item, i) => jsonDecision(file, `decisions[${i}]`, item)))
    } else throw new UsageError(`${file}: line ${line}: ${key}: no such key; give version, decisions`)
  }
  if (!isThere) throw new UsageError(`${file}: line ${root.line}: decisions: this key is missing`)
  return decisions
}

function jsonDecision(file: string, place: string, node: JsonNode): Written {
  if (node.kind !== 'object')
    throw new UsageError(`${file}: line ${node.line}: ${place}: give an object with ${COLUMNS.join(', ')}`)
  const fields = node.entries.map(({ key, line, node: field }) => {
    const at = `${file}: line ${line}: ${place}.${key}`
    if (!COLUMNS.includes(key)) throw new UsageError(`${at}: no such key; give ${COLUMNS.join(', ')}`)
    if (
      field.kind !== 'plain' ||
      (typeof field.value !== 'string' && !(key === 'value' && field.value === null))
    )
      throw new UsageError(`${at}: give a string`)
    return [key, field.value ?? ''] as const
  })
  return { line: node.line, fields: Object.fromEntries(fields) }
}

function checked(file: string, { line, fields }: Written): Decision {
  const { document = '', id = '', digest = '', decision = '', value = '' } = fields
  const wrong = (key: string, what: string): UsageError =>
    new UsageError(`${file}: line ${line}: ${key}: ${what}`)
  for (const key of NEEDED) if ((fields[key] ?? '') === '') throw wrong(key, 'this is missing')
  if (!/^[dpqs]\d+$/.test(id)) throw wrong('id', `“${id}” is no id of a fact, such as q1`)
  if (!/^[0-9a-f]{12}$/.test(digest))
    throw wrong('digest', `“${digest}” is no digest: twelve digits from 0 to f`)
  const kind = DECISIONS.find((name) => name === decision)
  if (kind === undefined) throw wrong('decision', `“${decision}” is none; give ${DECISIONS.join(', ')}`)
  if (kind === 'speaker' && !id.startsWith('q'))
    throw wrong('decision', `${id} is no remark and has no speaker`)
  if (kind === 'date' && id.startsWith('p')) throw wrong('decision', `${id} is a person and has no date`)
  if (kind === 'date' && daysOf(value) === null && !/^d\d+$/.test(value))
    throw wrong('value', `“${value}” is no day; give YYYY-MM-DD, YYYY-MM, YYYY, or two of them with a slash`)
  return { document, id, digest, decision: kind, value }
}

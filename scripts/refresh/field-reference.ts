/*
 * The text of docs/fields.md: every field of the output with its type and meaning, made from the published JSON Schema.
 */
import { outputJsonSchema } from '../../src/document/json-schema.ts'

/** The parts of a JSON Schema that are looked at. */
interface Schema {
  readonly type?: string
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly items?: Schema
  readonly maxItems?: number
  readonly anyOf?: readonly Schema[]
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** The page as Markdown. */
export function fieldReference(): string {
  const schema: Schema = outputJsonSchema()
  const defs = Object.entries(schema.$defs ?? {})
  return [
    '# Fields of the output',
    '',
    'Made from `schema.json` by `npm run docs`. A field is always there, null or empty where there is nothing, unless its type ends in `?`.',
    '',
    ...section('Output', schema),
    ...defs.flatMap(([name, part]) => section(name, part)),
  ].join('\n')
}

function section(name: string, part: Schema): string[] {
  const rows = Object.entries(part.properties ?? {}).map(([field, type]) => {
    const isOptional = !(part.required ?? []).includes(field)
    return `| \`${field}\` | ${typeOf(type)}${isOptional ? '?' : ''} | ${descriptionOf(type)} |`
  })
  return [
    `## ${name}`,
    '',
    ...(part.description ? [part.description, ''] : []),
    '| field | type | meaning |',
    '|---|---|---|',
    ...rows,
    '',
  ]
}

function typeOf(type: Schema): string {
  if (type.$ref) return `[${nameOf(type.$ref)}](#${nameOf(type.$ref).toLowerCase()})`
  if (type.enum) return type.enum.map((value) => `\`${String(value)}\``).join(', ')
  if (type.const !== undefined) return `\`${String(type.const)}\``
  if (type.anyOf) return type.anyOf.map(typeOf).join(' or ')
  if (type.type === 'array') return type.maxItems === 0 ? 'empty list' : `list of ${typeOf(type.items ?? {})}`
  return type.type === undefined ? 'anything' : String(type.type).replaceAll(',', ' or ')
}

function descriptionOf(type: Schema): string {
  const own = type.description ?? type.anyOf?.find(({ description }) => description)?.description ?? ''
  return own.replaceAll('|', '\\|')
}

function nameOf(reference: string): string {
  return reference.replace(/^.*\//, '')
}

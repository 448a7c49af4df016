/*
 * The published schema is a JSON Schema of 2020-12: the rules of the meta-schema that a generator can break.
 */
import { expect, test } from 'vitest'
import { outputJsonSchema } from '../../src/document/json-schema.ts'

/** Keywords that hold schemas: a list that has to have one, a map of names to them, and one alone. */
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const MAPS = ['properties', '$defs', 'patternProperties']
const ONES = ['items', 'not', 'additionalProperties', 'contains']
const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']
const COUNTS = ['maxItems', 'minItems', 'maxLength', 'minLength']

/** Where `schema` breaks a rule of the meta-schema, and which; `root` is what references point into. */
function faults(schema: unknown, root: unknown = schema, at = '#'): string[] {
  if (typeof schema === 'boolean') return []
  if (!isObject(schema)) return [`${at} is no schema`]
  return Object.entries(schema).flatMap(([key, value]) => {
    const place = `${at}/${key}`
    if (LISTS.includes(key))
      return Array.isArray(value) && value.length > 0
        ? value.flatMap((one, i) => faults(one, root, `${place}/${i}`))
        : [`${place} has no schema`]
    if (MAPS.includes(key))
      return isObject(value)
        ? Object.entries(value).flatMap(([name, one]) => faults(one, root, `${place}/${name}`))
        : [`${place} is no map`]
    if (ONES.includes(key)) return faults(value, root, place)
    if (key === 'type')
      return [value].flat().every((type) => TYPES.includes(String(type))) ? [] : [`${place} is no type`]
    if (key === 'required')
      return Array.isArray(value) && new Set(value).size === value.length ? [] : [`${place} says one twice`]
    if (COUNTS.includes(key))
      return Number.isInteger(value) && Number(value) >= 0 ? [] : [`${place} is no count`]
    if (key === 'pattern') return isPattern(String(value)) ? [] : [`${place} is no pattern`]
    if (key === '$ref') return pointsInto(root, String(value)) ? [] : [`${place} points nowhere`]
    return []
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== ''
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

function pointsInto(root: unknown, reference: string): boolean {
  let at = root
  for (const name of reference.split('/').slice(1)) at = isObject(at) ? at[name] : undefined
  return reference.startsWith('#') && at !== undefined
}

// biome-ignore format: a row a line
test.each([
  [outputJsonSchema(), [], 'the published one'],
  [{ type: 'array', items: { not: {} }, maxItems: 0 }, [], 'an empty list'],
  [{ $defs: { A: { type: ['string', 'null'] } }, items: { $ref: '#/$defs/A' } }, [], 'a reference'],
  [{ properties: { a: { type: 'array', prefixItems: [], items: false } } }, ['#/properties/a/prefixItems has no schema'], 'a tuple of nothing'],
  [{ anyOf: [{ type: 'sting' }] }, ['#/anyOf/0/type is no type'], 'a type that is none'],
  [{ items: { $ref: '#/$defs/B' } }, ['#/items/$ref points nowhere'], 'a reference to nothing'],
  [{ required: ['a', 'a'], pattern: '(', maxItems: -1 }, ['#/required says one twice', '#/pattern is no pattern', '#/maxItems is no count'], 'three at once'],
])('faults of %j: %j (%s)', (schema, expected, _why) => {
  expect(faults(schema)).toEqual(expected)
})

test('the lists of a failed document are empty', () => {
  const failed = JSON.parse(JSON.stringify(outputJsonSchema())).$defs.FailedDocument.properties
  for (const list of ['dates', 'people', 'quotes', 'statements'])
    expect(failed[list]).toEqual({ type: 'array', items: { not: {} }, maxItems: 0 })
})

/*
 * `extract keys`: a merge in steps gives the bytes of a merge in one process, in however many parts and whatever order rows
 * come, with documents that failed or came twice; and what is wrong usage between the steps.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { madeCollection } from '../../scripts/measure/collections/made-collection.ts'
import { extractAll } from '../../src/pipeline.ts'
import { runCli } from '../cli/run.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-steps-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const file = (name: string, content: string): string => {
  const full = path.join(folder, name)
  fs.writeFileSync(full, content)
  return full
}
const printed = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await runCli([...args, '-q'])
  expect([code, stderr]).toEqual([0, ''])
  return stdout
}
const linesOf = (text: string): string[] => text.trimEnd().split('\n')
/** Rows as a shuffle gives them: those of a name together, in an order of their own. */
const shuffled = (text: string): string => {
  const name = (row: string): string => row.slice(0, row.indexOf('\t'))
  const rows = linesOf(text).toReversed()
  return `${rows.sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0)).join('\n')}\n`
}

/** The first documents of a process take their time on a busy machine. */
const LONG = 60_000

let first = ''
let second = ''
let whole = ''
beforeAll(async () => {
  const records = madeCollection(45, 77).documents.map(({ record }) => record)
  const facts = extractAll(records, { strip: false }).map(({ document }) => JSON.stringify(document))
  const failed =
    '{"id":"x","error":{"code":"binary","message":"no page"},"dates":[],"people":[],"quotes":[],"statements":[]}'
  const renamed = facts[3]!.replace('"id":"d000004"', '"id":"d000005"')
  first = file('a.jsonl', `${[...facts.slice(0, 30), failed].join('\n')}\n`)
  // a document twice, and two of one id
  second = file('b.jsonl', `${[...facts.slice(25), renamed].join('\n')}\n`)
  whole = await printed('merge', first, second)
}, LONG)

/** The dossier by steps in so many parts. */
async function bySteps(parts: string): Promise<string> {
  const cast = file('cast', await printed('keys', 'cast', second, first))
  const itemsOf = async (...more: string[]): Promise<string> => {
    const each = [first, second].map((facts) => printed('keys', 'items', facts, '--cast', cast, ...more))
    return (await Promise.all(each)).join('')
  }
  const items = file('items', shuffled(await itemsOf('--parts', parts)))
  const links = linesOf(await printed('keys', 'links', items))
  const blocks = file(
    'blocks',
    await printed('keys', 'blocks', file('links', `${links.toReversed().join('\n')}\n`)),
  )
  const rows = file('rows', shuffled(await itemsOf('--blocks', blocks)))
  const entries = file('entries', await printed('keys', 'entries', rows))
  return printed('merge', second, first, '--cast', cast, '--entries', entries)
}

test.each(['1', '2', '7'])('in %s parts the dossier has the bytes of one process', async (parts) => {
  expect(JSON.parse(whole).documents).toHaveLength(47)
  expect(JSON.parse(whole).timeline.length).toBeGreaterThan(10)
  expect(await bySteps(parts)).toBe(whole)
})

test('blocks are small: statements hang together by events, not by everybody who is in them', async () => {
  await bySteps('2')
  const sizes = new Map<string, number>()
  for (const row of linesOf(fs.readFileSync(path.join(folder, 'rows'), 'utf8'))) {
    const name = row.slice(0, row.indexOf('\t'))
    sizes.set(name, (sizes.get(name) ?? 0) + 1)
  }
  expect(sizes.size).toBeGreaterThan(40)
  expect(Math.max(...sizes.values())).toBeLessThan(40)
})

const BARE_ROW =
  '{"item":"1.s1","kind":"event","document":1,"statement":{"id":"s1","from":null,"to":null,"days":[]},"people":[],"words":[],"offices":[],"places":[]}'

describe('wrong usage', () => {
  beforeAll(async () => {
    await bySteps('2')
  }, LONG)
  const at = (name: string): string => path.join(folder, name)
  test.each<[string, () => string[], RegExp]>([
    ['an unknown step', () => ['keys', 'sort', first], /Allowed choices are cast, items/],
    ['items without a cast', () => ['keys', 'items', first], /give --cast FILE/],
    [
      'a cast that is none',
      () => ['keys', 'items', first, '--cast', first],
      /no line of extract keys|not what extract keys cast prints/,
    ],
    [
      'a cast that was cut off',
      () => [
        'keys',
        'items',
        first,
        '--cast',
        file('cut.jsonl', `${fs.readFileSync(at('cast'), 'utf8').split('\n').slice(0, 9).join('\n')}\n`),
      ],
      /not all of it/,
    ],
    [
      'entries of which a part is missing',
      () => ['merge', first, '--cast', at('cast'), '--entries', file('none.jsonl', '')],
      /a part of the steps is missing/,
    ],
    [
      'a document that is not in the cast',
      () => [
        'keys',
        'items',
        file('c.jsonl', fs.readFileSync(first, 'utf8').replaceAll('d000001', 'e1')),
        '--cast',
        at('cast'),
      ],
      /e1: not in the cast/,
    ],
    [
      'rows that are not sorted',
      () => [
        'keys',
        'links',
        file('loose', ['e1/2', 'e0/2', 'e1/2'].map((name) => `${name}\t${BARE_ROW}\n`).join('')),
      ],
      /rows of e1.2 stand apart/,
    ],
    ['lines that are no rows', () => ['keys', 'links', first], /no row of extract keys/],
    [
      'rows that hold no item',
      () => ['keys', 'links', file('torn', 'e0/1\t{"item":"1.s')],
      /is no line of extract keys/,
    ],
    [
      'rows of something else',
      () => ['keys', 'links', file('else', 'e0/1\t{"item":"1.s1"}\n')],
      /neither a statement nor a remark/,
    ],
    ['rows of blocks as parts', () => ['keys', 'links', at('rows')], /is no part/],
    ['a file that is not there', () => ['keys', 'blocks', at('none')], /none: .*ENOENT|no such file/],
    ['entries without a cast', () => ['merge', first, '--entries', at('entries')], /go together/],
    [
      'a cast of other documents',
      () => ['merge', first, '--cast', at('cast'), '--entries', at('entries')],
      /made of other documents/,
    ],
  ])('%s', async (_why, args, message) => {
    const { code, stdout, stderr } = await runCli(args())
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
})

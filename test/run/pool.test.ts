/*
 * Worker threads that die, hang or answer late: it costs the document in work and no other, and the order stays.
 * The threads are real; what runs in them is a stand-in that does to a document what its id says.
 */
import { Worker } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { lookAhead } from '../../src/run/groups.ts'
import { inOrder } from '../../src/run/in-order.ts'
import { openPool } from '../../src/run/pool.ts'
import type { Item, Render } from '../../src/run/render.ts'

const STAND_IN = `
  const { parentPort } = require('node:worker_threads')
  const read = ({ id }) => {
    if (id.startsWith('dies')) process.exit(3)
    if (id.startsWith('throws')) throw new Error('broken')
    if (id.startsWith('hangs')) for (;;);
    if (id.startsWith('eats')) for (const all = []; ; ) all.push(new Array(100000).fill(id))
    if (id.startsWith('late')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150)
    return { id, data: id, error: null, warnings: [],
    facts: 0, explanation: '' }
  }
  parentPort.on('message', (group) => parentPort.postMessage(group.map(read)))
  parentPort.postMessage('ready')`
const LIMITS = { maxOldGenerationSizeMb: 24 }

const render: Render = (items) =>
  items.map((item) => ({
    id: item.id,
    data: 'error' in item ? item.error.code : `own ${item.id}`,
    error: 'error' in item ? item.error : null,
    warnings: [],
    facts: 0,
    explanation: '',
  }))

async function run(
  items: readonly Item[],
  jobs: number,
  script = STAND_IN,
  helps = false,
  timeout = 1,
): Promise<string[]> {
  const startWorker = (): Worker => new Worker(script, { eval: true, resourceLimits: LIMITS })
  const pool = openPool({ jobs, timeout, startWorker })
  const data: string[] = []
  try {
    const source = (async function* () {
      yield* items
    })()
    for await (const rendered of inOrder(lookAhead(source), pool, render, helps))
      data.push(`${rendered.data}`)
  } finally {
    await pool.close()
  }
  return data
}

const documents = (...ids: string[]): Item[] => ids.map((id) => ({ id, text: 'x' }))

describe.each([1, 3])('%i threads', (jobs) => {
  test.each([
    ['all well: input order, whoever is first', ['late1', 'b', 'c', 'late2', 'e'], {}],
    ['a thread ends: its document alone is lost', ['a', 'dies', 'c', 'd', 'e'], { dies: 'worker-died' }],
    ['a thread throws', ['throws', 'b', 'c'], { throws: 'worker-died' }],
    ['a thread hangs', ['a', 'hangs', 'c'], { hangs: 'timeout' }],
    ['a thread runs out of memory', ['a', 'eats', 'c'], { eats: 'worker-died' }],
    [
      'every thread dies, again and again',
      ['dies1', 'dies2', 'dies3', 'dies4', 'dies5', 'dies6', 'last'],
      {},
    ],
  ])('%s', async (_, ids, lost: Readonly<Record<string, string>>) => {
    const expected = ids.map((id) => lost[id] ?? (id.startsWith('dies') ? 'worker-died' : id))
    // only a thread that hangs is to be given up: on a busy machine it takes seconds until memory is full
    const timeout = 'hangs' in lost ? 1 : 60
    expect(await run(documents(...ids), jobs, STAND_IN, false, timeout)).toEqual(expected)
  })

  test('a failed input keeps its place', async () => {
    const failed: Item = { id: 'f', error: { code: 'not-found', message: '' } }
    expect(await run([...documents('late'), failed, ...documents('b')], jobs)).toEqual([
      'late',
      'not-found',
      'b',
    ])
  })

  test('more documents than are held at a time', async () => {
    const ids = Array.from({ length: 5000 }, (_, index) => `n${index}`)
    expect(await run(documents(...ids), jobs)).toEqual(ids)
  })
})

describe('this thread helps', () => {
  test('it reads what no thread has room for; the order stays', async () => {
    const ids = Array.from({ length: 320 }, (_, index) => (index % 32 === 0 ? `late${index}` : `n${index}`))
    const data = await run(documents(...ids), 1, STAND_IN, true)
    expect(data.map((one) => one.replace('own ', ''))).toEqual(ids)
    expect(data[0]).toBe('late0')
    expect(data.at(-1)).toMatch(/^own /)
  })

  test('negative: a large document is read in a thread, also when it has to wait', async () => {
    const text = 'x'.repeat(2_000_001)
    const items = ['late1', 'late2', 'late3', 'late4'].map((id) => ({ id, text }))
    expect(await run(items, 1, STAND_IN, true)).toEqual(items.map(({ id }) => id))
  })

  test('negative: without it, all is left to the threads', async () => {
    const ids = Array.from({ length: 200 }, (_, index) => `n${index}`)
    expect(await run(documents(...ids), 1)).toEqual(ids)
  })
})

describe('the edges', () => {
  test('no documents: no thread is started', async () => {
    expect(await run([], 2, 'throw new Error("never")')).toEqual([])
  })

  test('a thread that cannot start fails the run, rather than every document', async () => {
    await expect(run(documents('a', 'b'), 2, 'process.exit(1)')).rejects.toThrow('no thread can be started')
  })

  test('an answer goes out before the next input comes', async () => {
    const pool = openPool({ jobs: 2, timeout: 5, startWorker: () => new Worker(STAND_IN, { eval: true }) })
    let release = (): void => {}
    const source = (async function* (): AsyncGenerator<Item> {
      yield { id: 'first', text: 'x' }
      await new Promise<void>((resolve) => {
        release = resolve
      })
    })()
    const answers = inOrder(lookAhead(source), pool, render)
    expect((await answers.next()).value?.data).toBe('first')
    release()
    expect((await answers.next()).done).toBe(true)
    await pool.close()
  })
})

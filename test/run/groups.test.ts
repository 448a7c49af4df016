/*
 * Groups of inputs: as many as come at once, up to a bound; nobody waits for what is not there, and nothing is lost.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { lookAhead, nextGroup } from '../../src/run/groups.ts'
import type { Item } from '../../src/run/render.ts'

/** Documents by their ids; a number is a pause of so many milliseconds, `breaks` an error. */
async function* inputs(...parts: readonly (string | number)[]): AsyncGenerator<Item> {
  for (const part of parts) {
    if (typeof part === 'number') await pause(part)
    else if (part === 'breaks') throw new Error('broken')
    else yield { id: part, text: part.startsWith('long') ? part.repeat(50_000) : part }
  }
}

async function groupsOf(items: AsyncGenerator<Item>): Promise<string[]> {
  const ahead = lookAhead(items)
  const groups: string[] = []
  for (;;) {
    const group = await nextGroup(ahead)
    if (group.length === 0) return groups
    groups.push(group.map(({ id }) => id).join(' '))
  }
}

const many = Array.from({ length: 40 }, (_, k) => `d${k}`)

describe('groups', () => {
  test('what comes at once goes together', async () =>
    expect(await groupsOf(inputs('a', 'b', 'c'))).toEqual(['a b c']))
  test('negative: nobody waits for an input that comes later, and it is not lost', async () =>
    expect(await groupsOf(inputs('a', 'b', 150, 'c'))).toEqual(['a b', 'c']))
  test('a group is full after some documents', async () => {
    const groups = await groupsOf(inputs(...many))
    expect(groups.join(' ')).toBe(many.join(' '))
    expect(groups).toHaveLength(2)
  })
  test('negative: after a long document there is no other', async () =>
    expect(await groupsOf(inputs('long', 'b'))).toEqual(['long', 'b']))
  test('negative: no inputs, no groups', async () => expect(await groupsOf(inputs())).toEqual([]))
  test('what is put back comes first, also when the next input has been asked for', async () => {
    const ahead = lookAhead(inputs('a', 'b', 50, 'c'))
    const group = await nextGroup(ahead)
    ahead.putBack(group)
    expect((await nextGroup(ahead)).map(({ id }) => id)).toEqual(['a', 'b'])
    expect((await nextGroup(ahead)).map(({ id }) => id)).toEqual(['c'])
  })
  test('an error comes after the documents before it', async () => {
    const ahead = lookAhead(inputs('a', 'breaks'))
    expect(await nextGroup(ahead)).toHaveLength(1)
    await expect(nextGroup(ahead)).rejects.toThrow('broken')
  })
})

/*
 * The digest of a fact stays the same for the same words at the same place, on every machine, and for nothing else:
 * decisions of people (`--review`) and the report are joined by it.
 */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { factDigest, factDigests } from '../../src/document/fact-digest.ts'
import { extract } from '../../src/pipeline.ts'

const FACT = { kind: 'quote', start: 12, end: 15, text: 'Yes' }
const digest = factDigest('a.txt', FACT)

describe('the digest of a fact', () => {
  test('is twelve hex digits over kind, document, place and words', () => {
    const whole = createHash('sha256').update('quote\na.txt\n12-15\nYes').digest('hex')
    expect(digest).toBe(whole.slice(0, 12))
  })
  test.each([
    ['another kind', factDigest('a.txt', { ...FACT, kind: 'statement' })],
    ['another document', factDigest('b.txt', FACT)],
    ['another start', factDigest('a.txt', { ...FACT, start: 1 })],
    ['another end', factDigest('a.txt', { ...FACT, end: 16 })],
    ['other words', factDigest('a.txt', { ...FACT, text: 'yes' })],
  ])('differs with %s', (_, other) => expect(other).not.toBe(digest))
})

test('every fact of a document has its own, with or without the text in the output', () => {
  const page = { id: 'page', text: 'Mayor Jane Miller said on 3 May 2021 that the bridge will open again.' }
  const [plain, withText] = [false, true].map((text) => extract(page, { strip: false, withText: text }))
  const digests = factDigests(plain!)
  const facts = [...plain!.dates, ...plain!.people, ...plain!.quotes, ...plain!.statements]
  expect(facts.length).toBeGreaterThanOrEqual(4)
  expect([...digests.keys()].sort()).toEqual(facts.map(({ id }) => id).sort())
  expect(new Set(digests.values()).size).toBe(facts.length)
  expect(factDigests(withText!)).toEqual(digests)
  const { mentions, name } = plain!.people[0]!
  const { start, end } = mentions[0]!
  expect(digests.get('p1')).toBe(factDigest('page', { kind: 'person', start, end, text: name }))
})

/*
 * What is said of facts whose text has changed, moved, come twice or gone; never that they are right where they are not.
 */
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { factsOf } from '../../src/verify/fact-spans.ts'
import { finderIn } from '../../src/verify/find-words.ts'
import { verifyDocument } from '../../src/verify/verify-document.ts'

describe('words of a span', () => {
  const span = { start: 4, end: 7, text: 'cat' }
  test.each([
    ['at their place', 'the cat sat', 'exact', ''],
    ['at their place and at another: their place counts', 'the cat, a cat', 'exact', ''],
    ['at one other place', 'see the cat sat', 'moved', 'now at 8-11'],
    ['places count code points', '😀😀 a cat', 'moved', 'now at 5-8'],
    ['a character beyond the basic plane before them, at their place', '😀😀😀 cat', 'exact', ''],
    ['at two other places', 'a cat and cat', 'ambiguous', 'now at 2 places, the first 2-5'],
    ['nowhere', 'the dog sat', 'changed', 'these words are not in the text any more'],
    ['in other letters', 'the Cat sat', 'changed', 'these words are not in the text any more'],
    ['in an empty text', '', 'changed', 'these words are not in the text any more'],
  ])('%s', (_, text, status, detail) => expect(finderIn(text)(span)).toEqual({ status, detail }))
  test.each([
    ['an end before the start', { start: 7, end: 4, text: '' }],
    ['places behind the text', { start: 90, end: 93, text: 'cat' }],
    ['places between units', { start: 4.5, end: 7, text: 'cat' }],
    ['a negative start', { start: -3, end: 0, text: 'cat' }],
  ])('%s is no place', (_, place) => expect(finderIn('the cat sat')(place).status).not.toBe('exact'))
  test('a great many words that are gone take bounded time', () => {
    const find = finderIn('a'.repeat(1_000_000))
    const began = performance.now()
    for (let i = 0; i < 20_000; i++) expect(find({ start: 0, end: 3, text: `b${i}` }).status).toBe('changed')
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})

const PAGE = {
  id: 'page.txt',
  text: 'Mayor Jane Miller told reporters on 3 May 2021 that the bridge “will open again soon enough”.',
}
const document: Record<string, unknown> = { ...extract(PAGE, { strip: false }) }

/** Statuses that occur, in the order of the facts. */
function statuses(changed: Record<string, unknown>, text = PAGE.text): string[] {
  return verifyDocument(changed, { ...PAGE, text }).facts.map(({ fact, status }) => `${fact} ${status}`)
}

describe('a document', () => {
  test('is exact against its own input', () => {
    expect(new Set(statuses(document).map((line) => line.split(' ')[1]))).toEqual(new Set(['exact']))
    expect(statuses(document).length).toBeGreaterThanOrEqual(4)
  })
  test('every span of the output is checked: of a remark also speaker, cue, addressee', () => {
    const quote = factsOf(document).find(({ id }) => id === 'q1')
    expect(new Set(quote?.spans.map(({ part }) => part))).toEqual(
      new Set(['', 'speaker', 'cue', 'addressee']),
    )
  })
  test('a fact is as good as its worst span', () => {
    const edited = PAGE.text.replace('reporters', 'reporter!')
    expect(statuses(document, edited)).toContain('q1 changed')
    expect(statuses(document, edited)).toContain('d1 exact')
  })
  test.each([
    [
      'an id that is there twice',
      { ...document, dates: [document['dates'], document['dates']].flat() },
      'd1 changed',
    ],
    ['a reference that leads nowhere', { ...document, dates: [] }, 's1 changed'],
    ['a list that is none', { ...document, statements: 'none', dates: [] }, 'p1 exact'],
    ['a fact without a shape', { ...document, dates: [7] }, 'dates[0] exact'],
  ])('%s', (_, changed, line) => expect(statuses(changed)).toContain(line))
  test('an input that cannot be read leaves nothing exact', () => {
    const failed = { id: 'page.txt', error: { code: 'not-found', message: 'no such file' } }
    for (const { status, detail } of verifyDocument(document, failed).facts)
      expect([status, detail]).toEqual(['missing', 'no such file'])
  })
  test('says whether the input has changed, where that is known', () => {
    const about = (digest: string | null, now?: string) =>
      verifyDocument({ ...document, digest }, { ...PAGE, ...(now === undefined ? {} : { digest: now }) })
        .isChanged
    expect([about('a', 'a'), about('a', 'b'), about(null, 'a'), about('a')]).toEqual([
      false,
      true,
      null,
      null,
    ])
  })
  test('deeply nested facts do not run away', () => {
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`)
    expect(statuses({ ...document, dates: [deep], statements: [], quotes: [] })).toContain('dates[0] exact')
  })
})

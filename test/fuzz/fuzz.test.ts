/*
 * Properties of every input: some hundred cases of the fuzzer (npm run fuzz runs as many as there is time for), and
 * what fast-check thinks of, which it also makes small.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandCase, commandFailure } from '../../scripts/fuzz/command-case.ts'
import { readCorpus } from '../../scripts/fuzz/mutate.ts'
import { caseOf, failureOf, TARGETS } from '../../scripts/fuzz/targets.ts'
import { randomFrom } from '../../scripts/random.ts'
import { root } from '../golden.ts'

const corpus = readCorpus(root)
const CASES = 250
const COMMANDS = 150

test('cases of the fuzzer: no crash, spans are slices, the schema holds', () => {
  const targets = new Set<string>()
  for (let number = 0; number < CASES; number++) {
    const made = caseOf(randomFrom(number), corpus)
    targets.add(made.target)
    expect(failureOf(made, true), `number ${number}`).toBeNull()
  }
  expect([...targets].sort()).toEqual(Object.keys(TARGETS).sort())
})

test('the same number is the same case', () => {
  for (let number = 0; number < 20; number++)
    expect(caseOf(randomFrom(number), corpus)).toEqual(caseOf(randomFrom(number), corpus))
})

test('the checks see what is wrong', () => {
  const broken = {
    target: 'text',
    document: { id: 'x', error: { code: '', message: '' } },
    options: {},
    format: null,
  }
  expect(failureOf(broken, false)).not.toBeNull()
})

describe('any string', () => {
  const options = { withText: true, strip: false }
  test.each([
    ['as text', 'text'],
    ['as HTML', 'html'],
  ])('%s', (_, key) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (content) => {
        const document = { id: 'x', [key]: content.toWellFormed() }
        expect(failureOf({ target: key, document, options, format: 'summary' }, true)).toBeNull()
      }),
      { numRuns: 80, seed: 8 },
    )
  })
})

test('command lines: an exit code of ours, a word for each failure, nothing that a terminal would obey', async () => {
  for (let number = 0; number < COMMANDS; number++)
    expect(await commandFailure(commandCase(randomFrom(number), corpus)), `number ${number}`).toBeNull()
})

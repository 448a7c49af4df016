/*
 * The parser's network in WebAssembly and in plain TypeScript: the same trees for all pages of fixtures/.
 */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { NETWORK_ROOM, type Network } from '../../../src/language/parser/decoding/network.ts'
import {
  parseParserModel,
  parserModel,
  parserNetwork,
} from '../../../src/language/parser/decoding/parser-model.ts'
import { runParser, scratchBuffers } from '../../../src/language/parser/decoding/run-parser.ts'
import { type Reading, readLanguage } from '../../../src/language/reading.ts'
import type { FileBlock } from '../../../src/model/memory/arena.ts'
import type { Kernels } from '../../../src/model/memory/kernels.ts'
import { scalarKernels } from '../../../src/model/memory/scalar-kernels.ts'
import { readArticle } from '../../../src/page/read-article.ts'
import { root } from '../../golden.ts'

const MODEL = fs.readFileSync(path.join(root, 'src/models/parser.bin'))
const PAGES = fs
  .readdirSync(path.join(root, 'fixtures'))
  .flatMap((name) =>
    fs.readdirSync(path.join(root, 'fixtures', name)).map((file) => path.join('fixtures', name, file)),
  )
  .filter((file) => file.endsWith('.txt'))

function plainNetwork(changed = (kernels: Kernels): Kernels => kernels): Network {
  const buffer = new ArrayBuffer(NETWORK_ROOM + MODEL.length + 64)
  const bytes = new Uint8Array(buffer, NETWORK_ROOM, MODEL.length)
  bytes.set(MODEL)
  const block: FileBlock = { kernels: changed(scalarKernels(buffer)), buffer, at: 0, bytes }
  return parserNetwork(block)
}

/** Heads and relations of all words of the reading, sentence by sentence. */
function treesOf({ text, tokens, tags, sentences }: Reading, network: Network): number[][] {
  const scratch = scratchBuffers(256)
  return Array.from({ length: sentences.start.length - 1 }, (_, i) => {
    const end = Math.min(sentences.start[i + 1]!, sentences.start[i]! + 400)
    runParser(scratch, network, text, tokens, tags, sentences.start[i]!, end)
    const { words, state } = scratch
    return [...state.head.subarray(1, words.count + 1), ...state.relation.subarray(1, words.count + 1)]
  })
}

test('there are pages to compare', () => {
  expect(PAGES.length).toBeGreaterThan(20)
})

test('with and without WebAssembly every sentence of the fixtures has the same tree', () => {
  const plain = plainNetwork()
  for (const page of PAGES) {
    const text = fs.readFileSync(path.join(root, page), 'utf8')
    const reading = readLanguage(readArticle({ id: page, text }, { strip: false }))
    expect(treesOf(reading, plain), page).toEqual(treesOf(reading, parserModel()))
  }
})

test('a file with other outputs is no parser', () => {
  const other = Uint8Array.from(MODEL)
  other[MODEL.indexOf('nsubj')] = 88
  expect(() => parseParserModel(other)).toThrow('not that of a network')
})

describe('moves are scored where several are allowed', () => {
  test.each([
    ['Rain', 0, 'it goes on the stack and then to the root'],
    ['Rain fell', 1, 'and once for the arc between the two'],
  ])('%s: %i times, %s', (text, times) => {
    let scorings = 0
    const network = plainNetwork((kernels) => ({
      ...kernels,
      rectify: (...args) => {
        scorings++
        kernels.rectify(...args)
      },
    }))
    const reading = readLanguage(readArticle({ id: 'rain', text }, { strip: false }))
    treesOf(reading, network)
    expect(scorings).toBe(times)
  })
})

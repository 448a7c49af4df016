/*
 * One list, one source: the same eight words or more never stand in two files of src/. What several stages know belongs to
 * src/lexicon/, and sets of tags to src/language/tag-set.ts.
 */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../golden.ts'

/** Fewer words are together by chance. */
const FEWEST = 8
const WORD = /^[\p{L}’'.$-]+$/u
/** 'one two three', "one two", a list of strings, and the branches of a pattern. */
const LISTS: readonly { readonly pattern: RegExp; readonly wordsOf: (found: string) => string[] }[] = [
  { pattern: /'[^'\\\n]*'|"[^"\\\n]*"/g, wordsOf: (found) => found.slice(1, -1).split(' ') },
  {
    pattern: /\[(?:\s*'[^'\n]*',?\s*){8,}\]/g,
    wordsOf: (found) => found.match(/(?<=')[^',\n]+(?=')/g) ?? [],
  },
  { pattern: /(?<=[(:|])(?:[a-z]+\|){7,}[a-z]+/gi, wordsOf: (found) => found.split('|') },
]

/** The lists of a source, each as its words in order. */
function listsIn(source: string): Set<string> {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const lists = LISTS.flatMap(({ pattern, wordsOf }) =>
    Array.from(code.matchAll(pattern), ([found]) => wordsOf(found)),
  )
  const words = lists
    .filter((list) => !isSentence(list))
    .map((list) => [...new Set(list.map((word) => word.toLowerCase()))].toSorted())
  return new Set(
    words
      .filter((list) => list.length >= FEWEST && list.every((word) => WORD.test(word)))
      .map((list) => list.join(' ')),
  )
}

/** "Id of the person.": no list. */
function isSentence(words: readonly string[]): boolean {
  return /^\p{Lu}/u.test(words[0] ?? '') && (words.at(-1) ?? '').endsWith('.')
}

function repeated(files: readonly { readonly file: string; readonly source: string }[]): string[] {
  const places = new Map<string, string[]>()
  for (const { file, source } of files)
    for (const list of listsIn(source)) places.set(list, [...(places.get(list) ?? []), file])
  return [...places]
    .filter(([, found]) => found.length > 1)
    .map(([list, found]) => `${found.join(', ')}: ${list}`)
}

describe('word lists', () => {
  test.each([
    [
      "const A = 'ox cow pig hen ram ewe doe bee'",
      "const B = ['bee', 'doe', 'ewe', 'ram', 'hen', 'pig', 'cow', 'ox']",
      1,
      'the same words in another form',
    ],
    [
      "const A = 'ox cow pig hen ram ewe doe bee'",
      'const B = /(?:hen|ram|Ox|cow|pig|doe|bee|ewe)/',
      1,
      'the branches of a pattern',
    ],
    [
      "const A = 'ox cow pig hen ram ewe doe bee'",
      "const B = 'ox cow pig hen ram ewe doe ant'",
      0,
      'another word',
    ],
    ["const A = 'ox cow pig hen'", "const B = 'ox cow pig hen'", 0, 'few words'],
    ["const A = 'ox cow pig hen ram ewe doe bee'", '/* ox cow pig hen ram ewe doe bee */', 0, 'a comment'],
  ])('%s %s', (first, second, count, reason) => {
    const files = [first, second].map((source, i) => ({ file: `${i}.ts`, source }))
    expect(repeated(files), reason).toHaveLength(count)
  })

  test('stand in one file of src/ each', () => {
    const files = fs
      .readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ file, source: fs.readFileSync(path.join(root, 'src', file), 'utf8') }))
    expect(repeated(files)).toEqual([])
  })
})

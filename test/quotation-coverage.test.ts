/*
 * What stands in double quotation marks in the body is somebody's words: in every seed and fixture each run of 25 characters
 * and more is covered by remarks to 85 %, or is listed here with the reason why it is not.
 */
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { extract } from '../src/pipeline.ts'
import { goldenFolders, goldenOptions, rawDocument, root } from './golden.ts'

const SHORTEST = 25
const SHARE = 0.85
const RUN = /“([^“”\n]{25,})”|"([^"\n]{25,})"/g

/** Beginnings of runs that are nobody's words, or that are missed. */
const LISTED: Readonly<Record<string, string>> = {}

const pages = [
  ...fs.readdirSync(path.join(root, 'seeds')).map((name) => ({
    name: `seeds/${name}`,
    raw: rawDocument(path.join(root, 'seeds', name), name),
    options: {},
  })),
  ...goldenFolders().map((folder) => ({
    name: folder.name,
    raw: rawDocument(folder.input, folder.name),
    options: goldenOptions(folder),
  })),
]

/** The runs in the body of a page that are covered too little. */
function uncovered({ raw, options }: (typeof pages)[number]): string[] {
  const { text = '', body, quotes } = extract(raw, { ...options, withText: true })
  const characters = [...text]
  const found: string[] = []
  for (const block of body.filter(({ kind }) => kind !== 'title')) {
    const words = characters.slice(block.start, block.end).join('')
    for (const match of words.matchAll(RUN)) {
      const inner = match[1] ?? match[2] ?? ''
      const start = block.start + [...words.slice(0, match.index + 1)].length
      const end = start + [...inner].length
      let covered = 0
      for (let at = start; at < end; at++) if (quotes.some((q) => q.start <= at && at < q.end)) covered++
      if (end - start >= SHORTEST && covered < SHARE * (end - start)) found.push(inner)
    }
  }
  return found
}

test('runs in quotation marks are remarks, or listed with the reason why not', () => {
  const all = pages.flatMap((page) => uncovered(page).map((run) => `${page.name}: ${run}`))
  const unlisted = all.filter((run) => !Object.keys(LISTED).some((listed) => run.includes(listed)))
  expect(unlisted).toEqual([])
  expect(Object.keys(LISTED).filter((listed) => !all.some((run) => run.includes(listed)))).toEqual([])
})

/*
 * No folder of code holds more than fourteen files: more are not found by looking.
 */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../golden.ts'

const MOST_FILES = 14
/** One file a trained model, all listed in their manifest. */
const DATA = ['src/models']

describe('folders', () => {
  const folders = ['bin', 'scripts', 'src', 'test'].flatMap((top) => foldersIn(top))

  test('are found', () => {
    expect(folders).toContain('src/facts/dates/rules')
    expect(folders).toContain('test/house')
  })

  test.each(folders.filter((folder) => !DATA.includes(folder)))('%s is small', (folder) => {
    const files = fs.readdirSync(path.join(root, folder), { withFileTypes: true }).filter((e) => e.isFile())
    expect(files.length).toBeLessThanOrEqual(MOST_FILES)
  })
})

function foldersIn(folder: string): string[] {
  const entries = fs.readdirSync(path.join(root, folder), { withFileTypes: true })
  const inner = entries.filter((e) => e.isDirectory()).flatMap(({ name }) => foldersIn(`${folder}/${name}`))
  return [folder, ...inner]
}

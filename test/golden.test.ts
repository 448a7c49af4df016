/*
 * Every golden folder gives what its expected.json says. To refresh: npm run golden, and read the diff.
 */
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { goldenFolders, goldenOutput } from './golden.ts'

describe('golden folders', () => {
  const folders = goldenFolders()
  test('there are at least twenty, each with its reason', () => {
    expect(folders.length).toBeGreaterThanOrEqual(20)
    for (const folder of folders) expect(fs.readFileSync(folder.why, 'utf8').trim(), folder.name).not.toBe('')
  })
  test.each(folders.map((folder) => [folder.name, folder] as const))('%s', async (_, folder) => {
    expect(JSON.parse(await goldenOutput(folder))).toEqual(
      JSON.parse(fs.readFileSync(folder.expected, 'utf8')),
    )
  })
})

/*
 * The manifest of the models tells the truth: every weight file is in it, with the digest that the file has.
 */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { COURSES } from '../../scripts/train/courses.ts'
import { digestOf, readManifest } from '../../scripts/train/manifest.ts'
import { root } from '../golden.ts'

describe('src/models/manifest.json', () => {
  const entries = readManifest()

  test.each(entries.map(({ file, sha256 }) => [file, sha256] as const))('%s', (file, sha256) => {
    expect(digestOf(file)).toBe(sha256)
  })

  test('has all weight files, and those that the courses make', () => {
    const weights = fs.readdirSync(path.join(root, 'src/models')).filter((name) => name.endsWith('.bin'))
    const listed = entries.map(({ file }) => file)
    expect(listed).toEqual(COURSES.flatMap(({ files }) => files))
    expect(weights.map((name) => `src/models/${name}`).filter((file) => !listed.includes(file))).toEqual([])
  })

  test('the scripts exist', () => {
    for (const { script } of entries) expect(fs.existsSync(path.join(root, script)), script).toBe(true)
  })

  test('THIRD_PARTY.md has a word on every file that is for research only', () => {
    const terms = fs.readFileSync(path.join(root, 'THIRD_PARTY.md'), 'utf8')
    for (const { file, use } of entries)
      if (use === 'research') expect(terms).toContain(`\`${path.basename(file, '.bin')}\``)
  })
})

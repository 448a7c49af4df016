/*
 * Pages that are made from the code are current: `npm run docs` writes them.
 */
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { fieldReference } from '../../scripts/refresh/field-reference.ts'
import { manPage } from '../../scripts/refresh/man-page.ts'
import { root } from '../golden.ts'

test.each([
  ['fields.md', fieldReference()],
  ['extract.1', manPage()],
])('docs/%s is current (npm run docs)', (file, text) => {
  expect(fs.readFileSync(path.join(root, 'docs', file), 'utf8')).toBe(text)
})

test('every field of the reference has a type, and those that are not plain have a meaning', () => {
  const rows = fieldReference()
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  expect(rows.length).toBeGreaterThan(60)
  for (const row of rows) expect(row).not.toMatch(/\| anything/)
})

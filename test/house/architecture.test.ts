/*
 * The map of docs/architecture.md is what `npm run docs` writes now, and names all folders that exist. The example below it
 * changes with every model and is not compared.
 */
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { architecture, FOLDERS } from '../../scripts/refresh/architecture.ts'
import { root } from '../golden.ts'

test('the map of docs/architecture.md is current (npm run docs)', () => {
  const [map, way] = architecture().split('## The way of one sentence')
  expect(fs.readFileSync(path.join(root, 'docs/architecture.md'), 'utf8').startsWith(map ?? '')).toBe(true)
  expect(way).toContain('"rule":"tagged-source"')
})

test('the map has every folder of src, and no other', () => {
  const onDisk = fs.readdirSync(path.join(root, 'src'), { withFileTypes: true })
  const folders = onDisk.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const mapped = new Set(FOLDERS.map(([name]) => name.split('/')[0]))
  expect([...mapped].sort()).toEqual(folders.sort())
  for (const [name] of FOLDERS) expect(fs.existsSync(path.join(root, 'src', name)), name).toBe(true)
})

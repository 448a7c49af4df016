/*
 * Output of extract beside the pages: known by its beginning in each format that has one, passed over in folders, refused
 * where it is named, and no page of somebody else's taken for it.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { isOwnOutput, OWN_BEGINNINGS } from '../../src/input/find/own-output.ts'
import { runCli } from '../cli/run.ts'
import { root } from '../golden.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-own-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
const seed = path.join(root, 'seeds/mill-closure.txt')

test.each(OWN_BEGINNINGS.map(({ of, example }) => [of, example]))('example of %s', (_, example) => {
  expect([isOwnOutput(example), isOwnOutput(`\ufeff${example}`), isOwnOutput(`Page\n\n${example}`)]).toEqual([
    true,
    true,
    false,
  ])
})

describe('written by extract', () => {
  test.each([
    ['-f', 'json'],
    ['-f', 'jsonl'],
    ['-f', 'jsonl', '-t', 'people'],
    ['-f', 'csv'],
    ['-f', 'csv', '-t', 'quotes', '--bom'],
    ['-f', 'tsv', '-t', 'mentions'],
    ['-f', 'summary'],
    ['-f', 'summary', '--full', '--width', '40'],
    ['-f', 'explain'],
    ['-f', 'md'],
    ['-f', 'html'],
  ])('%s %s %s %s', async (...options) => {
    const file = path.join(folder, 'facts')
    await runCli([seed, ...options, '-o', file])
    const named = await runCli([file, '-f', 'jsonl'])
    expect([named.code, JSON.parse(named.stdout).error.code]).toEqual([1, 'own-output'])
    const asked = await runCli([file, '-f', 'jsonl', '--input', 'text'])
    expect(asked.code).toBe(0)
    fs.cpSync(seed, path.join(folder, 'page.txt'))
    const { stdout, stderr } = await runCli([folder, '-f', 'jsonl'])
    expect(stdout.match(/^\{"id":/gm)).toHaveLength(1)
    expect(stderr).toContain(`${file}: output of extract, passed over`)
  })
})

test.each([
  ['a page', 'Mill closes\n\nPeople (and their dogs) were sad.\n'],
  ['a heading with a count behind prose', 'Mill closes\nBy Ann Reed\n\nIt closed.\n\nPeople (23)\n'],
  ['a table of pages', 'id,title,url,text\na,Mill,https://example.org,It closed.\n'],
  ['other JSON', '{"id":"a","text":"It closed."}\n'],
  ['a page of two lines', 'docs/a.txt\n  title: Mill closes\n'],
  ['a page that begins with a comment', '<!-- facts about mills --><html>'],
  ['long lines do not cost more than their length', `${'a\n'.repeat(4000)}${'\n'.repeat(4000)}`],
])('negative: %s', (_, head) => expect(isOwnOutput(head)).toBe(false))

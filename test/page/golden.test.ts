/*
 * Golden pages: in each folder fixtures/page-NAME, page.json says by hand what must be read from the page; no command
 * refreshes it.
 */
import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/page/read-article.ts'

const root = new URL('../../fixtures/', import.meta.url)
const folders = fs.readdirSync(root).filter((name) => name.startsWith('page-'))

function read(folder: string) {
  const file = (name: string) => fs.readFileSync(new URL(`${folder}/${name}`, root), 'utf8')
  const isHtml = fs.existsSync(new URL(`${folder}/input.html`, root))
  const raw = isHtml ? { id: folder, html: file('input.html') } : { id: folder, text: file('input.txt') }
  const expected: Record<string, unknown> = JSON.parse(file('page.json'))
  return { raw, expected, why: file('why.md').trim() }
}

describe('golden pages', () => {
  test('there are at least 25', () => expect(folders.length).toBeGreaterThanOrEqual(25))
  for (const folder of folders) {
    const { raw, expected, why } = read(folder)
    test(`${folder}: ${why}`, () => {
      const article = readArticle(raw, { explain: true })
      const body = article.blocks.filter((block) => block.kept && block.kind !== 'title')
      const all: Record<string, unknown> = {
        title: article.title,
        authors: article.authors,
        published: article.published?.date ?? null,
        from: article.published?.source ?? null,
        updated: article.updated?.date ?? null,
        time: article.published?.time ?? null,
        offset: article.published?.offset ?? null,
        site: article.site,
        url: article.url,
        language: article.language,
        warnings: article.warnings.map((warning) => warning.code),
        body: body.map((block) => article.text.slice(block.start, block.end)),
      }
      expect(Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]]))).toEqual(expected)
    })
  }
})

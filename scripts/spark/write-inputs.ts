/*
 * `node --import tsx scripts/spark/write-inputs.ts FOLDER RECORDS PAGES`: what the test of Spark reads: made records as
 * JSON Lines, made pages as files of several kinds, made crawls; and with each something that cannot be read.
 */
import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { madeCollection } from '../measure/collections/made-collection.ts'
import { madeCrawl, noCounts } from '../measure/proofs/made-crawl.ts'

const [folder = '.', records = '200', pages = '40'] = process.argv.slice(2)
const at = (...names: string[]): string => path.join(folder, ...names)

// a record that cannot be read is one error and no failed task
const lines = madeCollection(Number(records), 11).documents.map(({ record }) => `${JSON.stringify(record)}\n`)
fs.writeFileSync(at('records.jsonl'), [...lines, '{"id":"no-page"}\n'].join(''))

fs.mkdirSync(at('pages'))
for (const [i, { record }] of madeCollection(Number(pages), 12).documents.entries()) {
  const [ending, content] = pageFile(i, record.text.replaceAll('"', '“'))
  fs.writeFileSync(at('pages', `page ${i}${ending}`), content)
}
fs.writeFileSync(at('pages', 'empty.txt'), '')
fs.writeFileSync(at('pages', 'no-text.txt'), Buffer.alloc(5000, '\0\u0001\u0002'))
fs.writeFileSync(at('pages', 'picture.png'), Buffer.alloc(100, 7))

fs.mkdirSync(at('crawls'))
const counts = noCounts()
const crawl = [...madeCrawl(counts, () => counts.pages < Number(pages))]
const middle = crawl.length / 2
fs.writeFileSync(at('crawls', 'a.warc.gz'), gzipSync(Buffer.concat(crawl.slice(0, middle))))
fs.writeFileSync(at('crawls', 'b.warc'), Buffer.concat(crawl.slice(middle)))
// two that are cut off at once: each is named
for (const name of ['c', 'd'])
  fs.writeFileSync(at('crawls', `${name}.warc.gz`), gzipSync('WARC/1.0\r\nWARC-Type: response\r\n'))

/** A page as sites and editors save it: UTF-8, windows-1252, HTML, packed. */
function pageFile(number: number, text: string): readonly [string, Uint8Array] {
  const ways: readonly (() => readonly [string, Uint8Array])[] = [
    () => ['.txt', Buffer.from(text)],
    () => ['.txt', iconv.encode(`${text}\nÀ propos`, 'windows-1252')],
    () => ['.html', Buffer.from(`<html><body><p>${text.replaceAll('\n\n', '</p>\n<p>')}</p></body></html>`)],
    () => ['.txt.gz', gzipSync(text)],
  ]
  return ways[number % ways.length]!()
}

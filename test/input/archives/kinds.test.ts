/*
 * Which names and beginnings say that a file is an archive, and of which kind.
 */
import { describe, expect, test } from 'vitest'
import { ARCHIVE_EXAMPLES, archiveOfHead, archiveOfName } from '../../../src/input/archives/archive-kinds.ts'
import { pageOf, response, tarEntry, zipEntry } from './make-archives.ts'

describe('names', () => {
  test.each(ARCHIVE_EXAMPLES)('%s: %s', (kind, name) => expect(archiveOfName(name)).toBe(kind))
  test.each([
    ['a text of a crawl', 'a.warc.wet.gz', 'warc'],
    ['in capitals', 'A.TGZ', 'tar'],
    ['negative: a page in gzip', 'a.html.gz', null],
    ['negative: links of a crawl', 'a.warc.wat.gz', null],
    ['negative: the ending in the midst', 'a.zip.txt', null],
    ['negative: no dot', 'warc', null],
  ])('%s: %s', (_, name, kind) => expect(archiveOfName(name)).toBe(kind))
})

describe('beginnings', () => {
  test.each([
    ['a crawl', response('http://news.example/', pageOf('One.')), 'warc'],
    ['tar', tarEntry('a.html', 'One.'), 'tar'],
    ['zip', zipEntry({ name: 'a.html', content: 'One.' }), 'zip'],
    ['negative: a page about zip', Buffer.from('PK is how zip files begin.'), null],
    ['negative: nothing', Buffer.alloc(0), null],
  ])('%s', (_, head, kind) => expect(archiveOfHead(head)).toBe(kind))
})

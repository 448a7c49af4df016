/*
 * What unnamed input is taken for, by its first bytes.
 */
import { describe, expect, test } from 'vitest'
import { CONTENT_LOOKS, contentKind, withoutHeaders } from '../../src/input/bytes/content-kind.ts'

const FEED = 'a feed (RSS or Atom); give the pages that it links to'
const XML = 'an XML file that is no page; save the page as HTML'
const BEGINNINGS: readonly (readonly [reason: string, start: string | Buffer, kind: string])[] = [
  ['a page', '<!DOCTYPE html>\n<html>', 'html'],
  ['a page behind a byte-order mark', '\ufeff<html>', 'html'],
  ['a page in UTF-16', Buffer.from('\ufeff<html><body>', 'utf16le'), 'html'],
  ['a page that a browser saved', '<!-- saved from url=(0024)https://v.example/rail -->\n<html>', 'html'],
  ['XHTML', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>', 'html'],
  ['a stored element', '<div class="text">\n<p>The lamp burns.</p></div>', 'html'],
  ['a page with its headers', 'HTTP/1.1 200 OK\r\nServer: x\r\n\r\n<html>', 'html'],
  ['a page with headers but no status', 'Content-Type: text/html\n\n<p>The lamp</p>', 'html'],
  ['records', '{"id": "a", "text": "The lamp burns."}\n{"id": "b", "text": "x"}\n', 'lines'],
  ['records in UTF-16', Buffer.from('\ufeff{"id": "a"}\n', 'utf16le'), 'lines'],
  ['a record longer than what is looked at', `{"text": "${'lamp '.repeat(5000)}`, 'lines'],
  ['an array of records', ' [\n  {"id": "a"}]', 'values'],
  ['a record on several lines', '{\n  "id": "a",\n  "text": "x"\n}', 'values'],
  ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel>', FEED],
  ['other XML', '<?xml version="1.0"?>\n<report><p>The lamp</p></report>', XML],
  ['negative: a heart', '<3 this lamp, she wrote', 'text'],
  ['negative: an arrow of tags in prose', '<p> is the tag of a paragraph.', 'text'],
  ['negative: a note in brackets', '[Update] The lamp burns.', 'text'],
  ['negative: a figure in brackets', '[12] people came, {"some"} left', 'text'],
  ['negative: a label with a colon', 'By: Nia Holm\n\nThe lamp burns.', 'text'],
  ['negative: nothing', '', 'text'],
]

describe('contentKind', () => {
  test.each(BEGINNINGS)('%s', (_reason, start, kind) => {
    const is = contentKind(typeof start === 'string' ? Buffer.from(start) : start)
    expect(typeof is === 'string' ? is : is.looksLike).toBe(kind)
  })
  test.each(CONTENT_LOOKS)('$name: its example', ({ example, is }) =>
    expect(contentKind(Buffer.from(example))).toEqual(is),
  )
  test('long beginnings take linear time', () => {
    for (const piece of ['<!-- ', '<p ', '<p>', 'a: b\n', '[ ', '{ "a" : ', '<?xml ', ' ']) {
      const before = process.cpuUsage().user
      contentKind(Buffer.from(piece.repeat(8000)))
      expect(process.cpuUsage().user - before).toBeLessThan(300_000)
    }
  })
})

describe('withoutHeaders', () => {
  test('the page stays', () =>
    expect(withoutHeaders('HTTP/1.1 200 OK\r\nServer: b\r\n\r\n<p>x')).toBe('<p>x'))
  test('negative: a text with a label', () => {
    const text = 'Summary: the lamp burns\n\nThe lamp burns.'
    expect(withoutHeaders(text)).toBe(text)
  })
})

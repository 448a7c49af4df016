/*
 * Decoding: byte-order mark, UTF-8, declared charset, windows-1252, and bytes that are no text.
 */
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/input/bytes/decode.ts'

const CURLY = '“Café – naïve”'

describe('decodeBytes', () => {
  test.each([
    ['plain UTF-8', Buffer.from(CURLY), false, CURLY, []],
    ['UTF-8 with a mark, which is no part of the text', Buffer.from(`\ufeff${CURLY}`), false, CURLY, []],
    [
      'UTF-16 little-endian with a mark',
      Buffer.from(`\ufeff${CURLY}`, 'utf16le'),
      false,
      CURLY,
      ['decoded-as'],
    ],
    [
      'UTF-16 big-endian with a mark',
      iconv.encode(CURLY, 'utf-16be', { addBOM: true }),
      false,
      CURLY,
      ['decoded-as'],
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('A plain line of text, long enough.', 'utf16le'),
      false,
      'A plain line of text, long enough.',
      ['decoded-as'],
    ],
    ['windows-1252 with its curly quotes', iconv.encode(CURLY, 'windows-1252'), false, CURLY, ['decoded-as']],
    [
      'ISO-8859-1 as declared is windows-1252',
      Buffer.concat([Buffer.from('<meta charset="iso-8859-1">'), iconv.encode(CURLY, 'windows-1252')]),
      true,
      `<meta charset="iso-8859-1">${CURLY}`,
      ['decoded-as'],
    ],
    [
      'a declared charset',
      Buffer.concat([Buffer.from('<meta charset="koi8-r">'), iconv.encode('Минск', 'koi8-r')]),
      true,
      '<meta charset="koi8-r">Минск',
      ['decoded-as'],
    ],
    [
      'a declared charset counts in HTML only',
      Buffer.concat([Buffer.from('charset="koi8-r"'), iconv.encode('é', 'windows-1252')]),
      false,
      'charset="koi8-r"é',
      ['decoded-as'],
    ],
    [
      'a declared charset that nobody knows',
      Buffer.concat([Buffer.from('<meta charset="x-none">'), iconv.encode('é', 'windows-1252')]),
      true,
      '<meta charset="x-none">é',
      ['decoded-as'],
    ],
    [
      'valid UTF-8 wins over a wrong declaration',
      Buffer.from('<meta charset="koi8-r">é'),
      true,
      '<meta charset="koi8-r">é',
      [],
    ],
    [
      'a stray NUL is dropped and told',
      Buffer.from('one\0two and some more text'),
      false,
      'onetwo and some more text',
      ['nul-bytes'],
    ],
    ['nothing', Buffer.alloc(0), false, '', []],
    [
      'UTF-8 with a bad byte in it',
      Buffer.concat([Buffer.from(CURLY), Buffer.from([0xe9]), Buffer.from(' end')]),
      false,
      `${CURLY}\ufffd end`,
      ['bad-bytes'],
    ],
    [
      'UTF-8 that was cut off within a character',
      Buffer.from(CURLY).subarray(0, -1),
      false,
      `${CURLY.slice(0, -1)}\ufffd`,
      ['bad-bytes'],
    ],
    [
      'ASCII that was cut off within a mark of three bytes',
      Buffer.from([0x61, 0xe2, 0x80]),
      false,
      'a\ufffd',
      ['bad-bytes'],
    ],
    [
      'a declaration of UTF-8 makes up for a second bad byte',
      Buffer.concat([Buffer.from('<meta charset="utf-8">é'), Buffer.from([0xe9]), Buffer.from('.')]),
      true,
      '<meta charset="utf-8">é\ufffd.',
      ['bad-bytes'],
    ],
    [
      'negative: a declaration of UTF-8 that no byte bears out',
      Buffer.concat([Buffer.from('<meta charset="utf-8">'), iconv.encode('é – ü', 'windows-1252')]),
      true,
      '<meta charset="utf-8">é – ü',
      ['decoded-as'],
    ],
    [
      'negative: a pair of windows-1252 that is well-formed by accident',
      iconv.encode('CAFÉ” – “über” für Zoë', 'windows-1252'),
      false,
      'CAFÉ” – “über” für Zoë',
      ['decoded-as'],
    ],
    [
      'negative: a letter of windows-1252 at the end',
      iconv.encode('A café', 'windows-1252'),
      false,
      'A café',
      ['decoded-as'],
    ],
    [
      'the charset of saved headers',
      Buffer.concat([
        Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n<p>'),
        iconv.encode('Минск', 'koi8-r'),
      ]),
      true,
      'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n<p>Минск',
      ['decoded-as'],
    ],
    [
      'a lone continuation byte is windows-1252',
      Buffer.from([0x61, 0x92, 0x62]),
      false,
      'a’b',
      ['decoded-as'],
    ],
  ])('%s', (_, bytes, html, text, warnings) => {
    const decoded = decodeBytes(bytes, html)
    expect(decoded).toMatchObject({ text })
    expect('warnings' in decoded ? decoded.warnings.map((w) => w.code) : []).toEqual(warnings)
  })

  test.each([
    ['PDF', '%PDF-1.7\n%âãÏÓ'],
    ['PNG', '\x89PNG\r\n\x1a\n'],
    ['JPEG', '\xff\xd8\xff\xe0'],
    ['zip', 'PK\x03\x04'],
    ['gzip', '\x1f\x8b\x08'],
    ['program', '\x7fELF'],
    ['many control bytes', '\x01\x02\x03\x04\x05\x06\x07\x08abc'],
  ])('%s is no text', (_, bytes) => {
    expect(decodeBytes(Buffer.from(bytes, 'latin1'), false)).toMatchObject({ code: 'binary' })
  })

  test.each([
    ['a text about PDF', 'Save it as PDF- or PK-file.'],
    ['a text with a tab and a form feed', 'a\tb\fc'],
    ['terminal colours', '\u001b[31mred\u001b[0m and plain text after it'],
  ])('%s is text', (_, text) => {
    expect(decodeBytes(Buffer.from(text), false)).toMatchObject({ text })
  })
})

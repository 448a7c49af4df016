/*
 * Saved mail and web archives: the page in them, however its bytes are written, and what is none.
 */
import { describe, expect, test } from 'vitest'
import { documentsOf, inShort } from './make-archives.ts'

const ARCHIVE = `From: <Saved by a browser>
Snapshot-Content-Location: http://news.example/ferry
Date: Mon, 3 Feb 2020 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----=_b1"

------=_b1
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: http://news.example/ferry?from=3Dhome

<html><p>The ferry to M=C3=BCnster sails =
again.</p></html>
------=_b1
Content-Type: image/gif
Content-Transfer-Encoding: base64

R0lGODlh
------=_b1--
`
const simple = (headers: string, body: string): string => `Subject: x\n${headers}\n\n${body}`
const parts = (...inner: string[]): string =>
  simple(
    'Content-Type: multipart/mixed; boundary=b',
    `${inner.map((part) => `--b\n${part}\n`).join('')}--b--\n`,
  )

// biome-ignore format: a row a line
const MAILS: readonly (readonly [why: string, mail: string, expected: string])[] = [
  ['a text', simple('Content-Type: text/plain', 'It sails.'), 'a It sails.'],
  ['no type is a text', simple('X: y', 'It sails.'), 'a It sails.'],
  ['HTML in base64', simple('Content-Type: text/html\nContent-Transfer-Encoding: base64', Buffer.from('<p>It sails.</p>').toString('base64')), 'a It sails.'],
  ['a charset', simple('Content-Type: text/plain; charset="windows-1251"\nContent-Transfer-Encoding: quoted-printable', '=CC=E8=ED=F1=EA'), 'a Минск'],
  ['HTML rather than text', parts('Content-Type: text/plain\n\nText.', 'Content-Type: text/html\n\n<p>Page.</p>'), 'a Page.'],
  ['parts in parts', parts('Content-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/html\n\n<p>Page.</p>\n--c--'), 'a Page.'],
  ['cut off: what is there', parts('Content-Type: text/html\n\n<p>Page.</p>').replace('--b--\n', ''), 'a Page.'],
  ['a line like a boundary inside', parts('Content-Type: text/html\n\n<p>Page. x--b</p>'), 'a Page. x--b'],
  ['a boundary that begins like another', parts('Content-Type: multipart/related; boundary=bc\n\n--bc\nContent-Type: text/html\n\n<p>Page.</p>\n--bc--'), 'a Page.'],
  ['negative: an attached page', parts('Content-Type: text/html\nContent-Disposition: attachment\n\n<p>Page.</p>', 'Content-Type: text/plain\n\nText.'), 'a Text.'],
  ['negative: a picture alone', simple('Content-Type: image/gif', 'GIF89a'), 'a no-page'],
  ['negative: no parts', simple('Content-Type: multipart/mixed; boundary=b', 'nothing'), 'a no-page'],
  ['negative: no mail', '', 'a no-page'],
  ['negative: parts without end', `Content-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(1500)}`, 'a no-page'],
  ['negative: over the limit', simple('X: y', 'x'.repeat(200_000)), 'a too-large'],
]

describe('mail', () => {
  test.each(MAILS)('%s', async (_, mail, expected) => {
    for (const written of [mail, mail.replaceAll('\n', '\r\n')])
      expect(inShort(await documentsOf('mail', Buffer.from(written)))).toEqual([expected])
  })

  test('a web archive: its page, address, and the day it was saved as a bound', async () => {
    const [document] = await documentsOf('mail', Buffer.from(ARCHIVE))
    expect(document).toMatchObject({
      id: 'a',
      html: '<html><p>The ferry to Münster sails again.</p></html>',
      url: 'http://news.example/ferry?from=3Dhome',
      notAfter: '2020-02-04',
    })
    expect(document).not.toHaveProperty('date')
  })

  const two = parts('Content-Type: text/html\n\n<p>Page.</p>', 'Content-Type: image/gif\n\nGIF89a')
  test.each([
    ['inside the page', two.slice(0, two.indexOf('.</p>')), ['cut-off']],
    [
      'inside a page in parts',
      parts('Content-Type: multipart/mixed; boundary=c\n\n--c\nContent-Type: text/html\n\nPage'),
      ['cut-off'],
    ],
    ['negative: behind the page', two.slice(0, two.indexOf('GIF')), []],
    ['negative: whole', two, []],
    ['negative: a mail without parts', simple('Content-Type: text/plain', 'It sails.'), []],
  ])('a mail that is cut off says so: %s', async (_, mail, codes) => {
    const [document] = await documentsOf('mail', Buffer.from(mail))
    const warnings = document !== undefined && 'warnings' in document ? (document.warnings ?? []) : null
    expect(warnings?.map(({ code }) => code)).toEqual(codes)
  })
})

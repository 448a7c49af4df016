/*
 * Saved mail (.eml) and web archives (.mhtml): the page that is their first HTML, or their first text. The day of the mail
 * is when it was sent or saved, so the last day on which the page can have been published.
 */

import { problem } from '../../document/problems.ts'
import { MONTH_BEGINNINGS } from '../../lexicon/calendar/day-names.ts'
import type { ArchiveReader } from '../archives/archive-reader.ts'
import type { RawDocument } from '../raw-document.ts'
import { readBounded, toRawDocument } from '../read-file.ts'
import { type MimePart, mimeBytes, mimeHeaders, mimeParts } from './mime-parts.ts'

/** The page of the mail `name`. */
export const readMail: ArchiveReader = async function* (name, stream, { maxSize }) {
  const bytes = await readBounded(stream, maxSize)
  if ('code' in bytes) {
    yield { id: name, error: bytes }
    return
  }
  const source = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
  const { headers } = mimeHeaders(source)
  const part = pageOf(mimeParts(source))
  if (headers.size === 0 || part === null) {
    yield { id: name, error: problem('no-page', 'this is no mail or web archive with a page or text in it') }
    return
  }
  const kind = part.type === 'text/html' ? 'html' : 'text'
  const read = toRawDocument(name, mimeBytes(part), kind, part.charset)
  if ('error' in read) yield read
  else {
    const warnings = [...(read.warnings ?? []), ...(part.isCutOff ? [CUT_OFF] : [])]
    yield { ...read, ...placeOf(part, headers), warnings }
  }
}

const CUT_OFF = problem('cut-off', 'the mail is cut off in this page: the boundary that ends it is missing')

function pageOf(parts: readonly MimePart[]): MimePart | null {
  const shown = parts.filter(({ isAttached }) => !isAttached)
  return (
    shown.find(({ type }) => type === 'text/html' || type === 'application/xhtml+xml') ??
    shown.find(({ type }) => type === 'text/plain') ??
    null
  )
}

/** The address of the page and the last day on which it can have been published, as far as the mail says them. */
function placeOf(
  part: MimePart,
  headers: ReadonlyMap<string, string>,
): Pick<RawDocument, 'url' | 'notAfter'> {
  const url = [part.headers.get('content-location'), headers.get('snapshot-content-location')].find(
    (address) => /^https?:/i.test(address ?? ''),
  )
  const notAfter = dayAfter(headers.get('date') ?? '')
  return { ...(url === undefined ? {} : { url }), ...(notAfter === null ? {} : { notAfter }) }
}

const MONTHS = MONTH_BEGINNINGS.split(' ')
const DAY = 86_400_000

/** The day after that of a mail's date, which some zone may have reached: "Mon, 3 Feb 2020 10:00:00 +0100". */
function dayAfter(date: string): string | null {
  const match = /\b(\d{1,2}) ([a-z]{3}) (\d{4})\b/i.exec(date)
  const month = MONTHS.indexOf((match?.[2] ?? '').toLowerCase())
  if (match === null || month < 0) return null
  return new Date(Date.UTC(Number(match[3]), month, Number(match[1])) + DAY).toISOString().slice(0, 10)
}

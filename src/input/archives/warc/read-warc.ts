/*
 * Crawls: the HTML pages of a WARC file and the texts of a WET file, one record after the other. Requests, redirects,
 * pictures and what else a crawl holds are passed over. The day of the crawl is the last day on which a page can have been
 * published, and no more.
 */
import { type FailedInput, type Problem, problem } from '../../../document/problems.ts'
import { BrokenGzip } from '../../bytes/broken-gzip.ts'
import { type ByteCursor, openCursor } from '../../bytes/byte-cursor.ts'
import { contentKind, LOOK_LENGTH } from '../../bytes/content-kind.ts'
import { latestDayAt } from '../../calendar-day.ts'
import type { RawDocument } from '../../raw-document.ts'
import { tooLarge, toRawDocument } from '../../read-file.ts'
import type { ArchiveReader } from '../archive-reader.ts'
import { BrokenArchive, brokenArchive } from '../broken.ts'
import { charsetOf, HEADERS_LENGTH, httpResponse, plainBody } from './http-response.ts'
import { nextHead, type WarcHead } from './warc-head.ts'

/** The pages of the crawl `name`; behind a broken record it goes on with the next that is whole. */
export const readWarc: ArchiveReader = async function* (name, stream, { maxSize, onPassedOver }) {
  const cursor = openCursor(stream)
  let whole = 0
  try {
    for (let number = 1; ; number++) {
      const place = `${name}:${number}`
      try {
        const { head, isGarbled } = await nextHead(cursor)
        if (isGarbled) yield { id: place, error: problem('broken-archive', GARBLED) }
        else if (head === null && number === 1) yield { id: name, error: EMPTY }
        if (head === null) return
        const document = await documentOf(head, place, cursor, maxSize)
        if (document === null) onPassedOver?.()
        else {
          if (!('error' in document)) whole++
          yield document
        }
      } catch (error) {
        // a stream that cannot go on ends with the next head
        const isInside = error instanceof BrokenGzip && !error.isCutOff
        yield brokenArchive(isInside ? place : name, error, whole)
      }
    }
  } finally {
    await cursor.close()
  }
}

const GARBLED = 'no record of a crawl (WARC) begins where one should; what stands there was passed over'
const EMPTY = problem('broken-archive', 'the file is empty: no crawl is in it')
const CUT_OFF = problem('cut-off', 'the crawler stopped before the end of the page')

/** The document of the record behind `head`, or null where it holds none. */
async function documentOf(
  head: WarcHead,
  place: string,
  cursor: ByteCursor,
  maxSize: number,
): Promise<RawDocument | FailedInput | null> {
  const isWanted = head.type === 'response' || head.type === 'conversion'
  const bytes = await cursor.take(isWanted ? Math.min(head.length, maxSize + HEADERS_LENGTH) : 0)
  const passed = await cursor.skip(head.length - bytes.length)
  if (bytes.length + passed < head.length)
    throw new BrokenArchive(`the crawl is cut off inside the record ${head.target ?? place}`)
  if (!isWanted) return null
  const id = head.target ?? place
  const read = head.type === 'response' ? page(id, bytes, maxSize) : text(id, head, bytes, maxSize)
  if (read === null || 'error' in read) return read
  return located(read, head)
}

/** The page of a response: HTML with status 200. */
function page(id: string, bytes: Buffer, maxSize: number): RawDocument | FailedInput | null {
  const response = httpResponse(bytes)
  if (response?.status !== 200) return null
  const type = response.headers.get('content-type')
  const isNamed = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type ?? '')
  if (!isNamed && type) return null
  const body = plainBody(response, maxSize)
  if ('code' in body) return { id, error: body }
  if (!isNamed && contentKind(body.subarray(0, LOOK_LENGTH)) !== 'html') return null
  return toRawDocument(id, body, 'html', charsetOf(type))
}

/** The text that was made of a page, as WET files hold it. */
function text(id: string, head: WarcHead, bytes: Buffer, maxSize: number): RawDocument | FailedInput | null {
  if (!/^text\/plain\b/i.test(head.contentType ?? '')) return null
  if (bytes.length > maxSize) return { id, error: tooLarge(maxSize) }
  return toRawDocument(id, bytes, 'text', charsetOf(head.contentType))
}

/** `document` with what the head of its record says of it. */
function located(document: RawDocument, { target, date, isCutOff }: WarcHead): RawDocument {
  const notAfter = date === null ? null : latestDayAt(date)
  const warnings: readonly Problem[] = [...(document.warnings ?? []), ...(isCutOff ? [CUT_OFF] : [])]
  return {
    ...document,
    ...(target !== null && /^https?:/i.test(target) ? { url: target } : {}),
    ...(notAfter === null ? {} : { notAfter }),
    warnings,
  }
}

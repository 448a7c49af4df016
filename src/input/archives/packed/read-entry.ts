/*
 * Files in packed folders: which of them are read, what they are called, and their documents. Nothing is written anywhere,
 * and archives in archives stay closed.
 */
import type { FailedInput } from '../../../document/problems.ts'
import { SKIPPED_FOLDERS } from '../../../lexicon/file-endings.ts'
import { gunzipped } from '../../bytes/unpack.ts'
import { hasPageName } from '../../find/page-name.ts'
import type { RawDocument } from '../../raw-document.ts'
import { type ContentOptions, contentOfName, readContent } from '../../read-content.ts'
import type { ByteStream } from '../../read-file.ts'
import { archiveOfName } from '../archive-kinds.ts'

/** What the entry `path` of the archive `name` is called, or null where it is not read, as in folders. */
export function entryId(name: string, path: string): string | null {
  const parts = path.split(/[/\\]/).filter((part) => !/^\.{0,2}$/.test(part))
  const file = parts.at(-1)
  if (file === undefined || /[/\\]$/.test(path)) return null
  if (parts.some((part) => part.startsWith('.') || SKIPPED_FOLDERS.has(part))) return null
  const archive = archiveOfName(file)
  return (archive === null || archive === 'mail') && hasPageName(file.toLowerCase())
    ? `${name}!/${parts.join('/')}`
    : null
}

/** The documents of the entry `id`, whose bytes are within the limit. */
export async function* readEntry(
  id: string,
  bytes: Uint8Array,
  options: ContentOptions,
): AsyncGenerator<RawDocument | FailedInput> {
  const stream = one(bytes)
  const plain = /\.gz$/i.test(id) ? gunzipped(stream) : stream
  if (archiveOfName(id) === 'mail') {
    const { readMail } = await import('../../mail/read-mail.ts')
    yield* readMail(id, plain, options)
  } else yield* readContent(id, plain, contentOfName(id), options)
}

async function* one(bytes: Uint8Array): ByteStream {
  yield bytes
}

/*
 * The readers of archives by kind; each is loaded with the first archive of its kind.
 */
import type { ArchiveKind } from './archive-kinds.ts'
import type { ArchiveReader } from './archive-reader.ts'

const READERS: Readonly<Record<ArchiveKind, () => Promise<ArchiveReader>>> = {
  warc: async () => (await import('./warc/read-warc.ts')).readWarc,
  zip: async () => (await import('./packed/read-zip.ts')).readZip,
  tar: async () => (await import('./packed/read-tar.ts')).readTar,
  csv: async () => (await import('../tables/read-table.ts')).readCsv,
  tsv: async () => (await import('../tables/read-table.ts')).readTsv,
  mail: async () => (await import('../mail/read-mail.ts')).readMail,
}

/** The reader of archives of `kind`. */
export function openArchive(kind: ArchiveKind): Promise<ArchiveReader> {
  return READERS[kind]()
}

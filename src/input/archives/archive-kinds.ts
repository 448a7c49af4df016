/*
 * Files that hold pages without being one: crawls, packed folders, tables, saved mail. Which a file is says the end of its
 * name, on standard input the first bytes.
 */

/** Kinds of archives, as `--input` names them. */
export const ARCHIVE_KINDS = ['warc', 'zip', 'tar', 'csv', 'tsv', 'mail'] as const
/** One of them. */
export type ArchiveKind = (typeof ARCHIVE_KINDS)[number]

/** How an archive is known. */
interface Signs {
  readonly example: string
  readonly name: RegExp
  /** A look at its first bytes, where these say it. */
  readonly begins: { readonly at: number; readonly bytes: string } | null
}

const SIGNS: Readonly<Record<ArchiveKind, Signs>> = {
  warc: {
    example: 'crawl.warc.gz',
    name: /\.(?:warc|wet)(?:\.gz)?$/i,
    begins: { at: 0, bytes: 'WARC/' },
  },
  zip: { example: 'pages.zip', name: /\.zip$/i, begins: { at: 0, bytes: 'PK\x03\x04' } },
  tar: { example: 'pages.tar.gz', name: /\.(?:tar(?:\.gz)?|tgz)$/i, begins: { at: 257, bytes: 'ustar' } },
  csv: { example: 'pages.csv', name: /\.csv(?:\.gz)?$/i, begins: null },
  tsv: { example: 'pages.tsv', name: /\.(?:tsv|tab)(?:\.gz)?$/i, begins: null },
  mail: { example: 'page.mhtml', name: /\.(?:eml|mht|mhtml)(?:\.gz)?$/i, begins: null },
}

/** So many bytes tell one archive from another. */
export const HEAD_LENGTH = 512

/** The kind of archive that the name of a file says, or null. */
export function archiveOfName(path: string): ArchiveKind | null {
  return ARCHIVE_KINDS.find((kind) => SIGNS[kind].name.test(path)) ?? null
}

/** The kind of archive that begins with `head`, or null. */
export function archiveOfHead(head: Uint8Array): ArchiveKind | null {
  const start = Buffer.from(head.subarray(0, HEAD_LENGTH)).toString('latin1')
  const begins = (kind: ArchiveKind): boolean => {
    const sign = SIGNS[kind].begins
    return sign !== null && start.startsWith(sign.bytes, sign.at)
  }
  return ARCHIVE_KINDS.find(begins) ?? null
}

/** Whether `kind` is a kind of archive. */
export function isArchiveKind(kind: string | null): kind is ArchiveKind {
  return ARCHIVE_KINDS.some((known) => known === kind)
}

/** Whether a table stands in the file of this name: read in folders only where the user says which column holds the text. */
export function isTableName(path: string): boolean {
  const kind = archiveOfName(path)
  return kind === 'csv' || kind === 'tsv'
}

/** Every kind with a name, for the tests. */
export const ARCHIVE_EXAMPLES: readonly (readonly [ArchiveKind, string])[] = ARCHIVE_KINDS.map((kind) => [
  kind,
  SIGNS[kind].example,
])

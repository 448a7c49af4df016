/*
 * The files of a set: records as lines of JSON, gzipped without a time, so that the same copies give the same bytes.
 */
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { contentDigest } from '../content-digest.ts'

/** The contents of files by their names; those that end in .gz are packed when they are written. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Writes the files to `folder` and returns the digest of what is in each. */
export function writeFiles(folder: string, files: Files): { file: string; digest: string }[] {
  return Object.entries(files).map(([file, content]) => {
    const full = path.join(folder, file)
    fs.mkdirSync(path.dirname(full), { recursive: true })
    fs.writeFileSync(full, file.endsWith('.gz') ? zlib.gzipSync(content, { level: 9 }) : content)
    return { file, digest: contentDigest(full) ?? '' }
  })
}

/** The file of a set: records as lines of JSON in the order of their ids. */
export function recordFile(name: string, records: readonly { readonly id: string }[]): Files {
  const sorted = records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return { [`${name}.jsonl.gz`]: sorted.map((record) => `${spacedJson(record)}\n`).join('') }
}

/** JSON in one line with a space behind each comma and colon; no string in it holds a line end, so those of the indented form can go. */
function spacedJson(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replace(/,\n */g, ', ')
    .replace(/([[{])\n */g, '$1')
    .replace(/\n *([\]}])/g, '$1')
}

/*
 * Digests of what files hold: packed ones are unpacked first, since other versions of the packer make other bytes.
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import zlib from 'node:zlib'

/** SHA-256 of a file's content as hexadecimal digits, that of the unpacked file for .gz; null if it is not there. */
export function contentDigest(file: string): string | null {
  if (!fs.existsSync(file)) return null
  const bytes = fs.readFileSync(file)
  return createHash('sha256')
    .update(file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes)
    .digest('hex')
}
